import type { TimeMention } from '../../news/reading.ts';
import { remark } from '../../news/remark.ts';
import type { Span } from '../../news/span.ts';
import type { Draft, Step } from '../draft.ts';
import { type Anchor, publishedAnchor, storyAnchor } from './anchor.ts';
import { type Atom, atom, atomize } from './atoms.ts';
import { compose } from './compose.ts';
import { dayOrder } from './day-order.ts';
import { lend } from './lend.ts';
import type { Meaning, Phrase } from './meaning.ts';
import { isNarrative } from './narrative.ts';
import type { Resolution, Said, Setting } from './resolution.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import { resolveShift } from './resolve-shift.ts';
import { scan } from './scan.ts';
import { tenseAround } from './tense.ts';

const fixedTypes = { duration: 'DURATION', set: 'SET', reference: 'DATE' } as const;
const fixedRules = {
  duration: remark('rule.duration'),
  set: remark('rule.set'),
  reference: remark('rule.reference'),
};

function resolve(meaning: Meaning, setting: Setting): Resolution | null {
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(meaning, setting);
    case 'shift':
      return resolveShift(meaning, setting);
    default:
      return {
        type: fixedTypes[meaning.kind],
        value: meaning.value,
        from: null,
        rule: fixedRules[meaning.kind],
        moment: null,
      };
  }
}

function spanOf(atoms: readonly Atom[], { begin, end }: Phrase): Span {
  return { start: atom(atoms, begin).start, end: atom(atoms, end - 1).end };
}

function mention(span: Span, { type, value, from, rule }: Resolution): TimeMention {
  return { ...span, type, value, basis: from === null ? 'stated' : 'inferred', from, rule };
}

/** What the story counts from: the date in its dateline, else its publication. */
function anchorOf(
  { published, dateline, body }: Draft,
  atoms: readonly Atom[],
  phrases: readonly Phrase[],
): Anchor | null {
  const filed = publishedAnchor(published);
  const date = dateline?.date;
  const phrase = date && phrases.find((each) => atom(atoms, each.begin).start === date.start);
  if (!date || phrase?.meaning.kind !== 'calendar') return filed;
  const setting = {
    now: filed,
    said: null,
    topic: null,
    narrative: false,
    paragraph: 0,
    tense: () => null,
    words: body.slice(date.start, date.end),
  };
  const found = resolveCalendar(phrase.meaning, setting);
  return storyAnchor(filed, found?.moment ? { moment: found.moment, span: date } : null);
}

/** How far a quarter stays what the figures are about, in characters. */
const topicReach = 1500;

/** What the text has spoken of so far. */
interface Memory {
  readonly said: Said | null;
  readonly topic: Said | null;
}

/** A quarter becomes the topic; the year ends it; a quarter of the year before changes nothing. */
function topicAfter(meaning: Meaning, said: Said | null, topic: Said | null): Said | null {
  if (meaning.kind === 'shift' && meaning.unit === 'year') return meaning.plain ? null : topic;
  const quarter =
    meaning.kind === 'calendar'
      ? meaning.quarter !== undefined
      : meaning.kind === 'shift' && meaning.unit === 'quarter';
  return quarter ? said : topic;
}

/** What is remembered after a phrase. What a history counts from its publication is no part of its story. */
function remember(memory: Memory, meaning: Meaning, told: Said | null): Memory {
  return { said: told ?? memory.said, topic: topicAfter(meaning, told, memory.topic) };
}

/** Resolves phrases in the order of the text: each may be counted from the ones before it. */
function resolveAll(draft: Draft, atoms: readonly Atom[]): readonly TimeMention[] {
  const phrases = lend(atoms, compose(atoms, dayOrder(scan(atoms))));
  const story = anchorOf(draft, atoms, phrases);
  const narrative = isNarrative(phrases, story);
  const times: TimeMention[] = [];
  let memory: Memory = { said: null, topic: null };
  let paragraph = 0;
  for (const phrase of phrases) {
    const span = spanOf(atoms, phrase);
    const { said, topic } = memory;
    const near = topic && span.start - topic.span.end <= topicReach ? topic : null;
    const now = span.start === draft.dateline?.date?.start ? publishedAnchor(draft.published) : story;
    const tense = () => tenseAround(atoms, phrase.begin, phrase.end);
    const words = draft.body.slice(span.start, span.end);
    while ((draft.paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY) <= span.start) paragraph += 1;
    const { start = 0 } = draft.paragraphs[paragraph] ?? {};
    const found = resolve(phrase.meaning, { now, said, topic: near, narrative, paragraph: start, tense, words });
    if (!found) continue;
    times.push(mention(span, found));
    const told = found.moment && !(narrative && found.from === 'published') ? { moment: found.moment, span } : null;
    memory = remember(memory, phrase.meaning, told);
  }
  return times;
}

/** Finds time expressions and gives each its TIMEX3 type and value (TimeML 1.2.1). Linear; any text. */
export const readTimes: Step = (draft) => {
  const atoms = atomize(draft.tokens, draft.body);
  return { times: resolveAll(draft, atoms) };
};
