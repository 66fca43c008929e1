import type { Antecedent, TimexType } from '../../news/reading.ts';
import { type Remark, remark } from '../../news/remark.ts';
import type { Span } from '../../news/span.ts';
import type { Anchor } from './anchor.ts';
import { type Moment, momentType, momentValue } from './moment.ts';
import type { Tense } from './tense.ts';

/** What the text has last put a date to, and where. */
export interface Said {
  readonly moment: Moment;
  readonly span: Span;
}

/** All that a phrase may be resolved against. */
export interface Setting {
  readonly now: Anchor | null;
  readonly said: Said | null;
  /** The quarter that the figures of the text are about, for "a year earlier". */
  readonly topic: Said | null;
  /** True for a history: dates without a year belong to the year last spoken of, not to the publication's. */
  readonly narrative: boolean;
  /** Where the paragraph of the phrase begins. */
  readonly paragraph: number;
  readonly tense: () => Tense;
  /** The words of the phrase, for the rule. */
  readonly words: string;
}

/** What a phrase was resolved to. */
export interface Resolution {
  readonly type: TimexType;
  readonly value: string;
  readonly from: Antecedent;
  readonly rule: Remark;
  /** What later phrases may count from; `null` where there is nothing to count from. */
  readonly moment: Moment | null;
}

interface Because {
  readonly from: Antecedent;
  readonly rule: Remark;
}

/** A resolution to one moment. */
export function resolved(moment: Moment, { from, rule }: Because): Resolution {
  return {
    type: momentType(moment),
    value: momentValue(moment),
    from,
    rule,
    moment: moment.year === undefined ? null : moment,
  };
}

/** What an anchor is called in a rule. */
export function anchorName({ from }: Anchor): Remark {
  return remark(from === 'published' ? 'base.published' : 'base.dateline');
}
