import type { FindingBasis, Value } from '../../news/answer.ts';
import type { Article } from '../../news/article.ts';
import type { Remark } from '../../news/remark.ts';
import type { Span } from '../../news/span.ts';
import type { Sought } from '../ranking/features.ts';
import type { Mentions } from '../shelves/clipping.ts';

/** The answer itself, and the words that tell it. */
export interface ShortAnswer {
  readonly text: string;
  readonly span: Span;
  readonly value: Value | null;
  readonly basis: FindingBasis;
  readonly notes: readonly Remark[];
  /** How well it stands as an answer by itself, whatever it is near to: 0 is plain. */
  readonly standing: number;
  /** True where it stands in the place that the question leaves open. */
  readonly isInPlace?: boolean;
  /** True for somebody who only tells of it. */
  readonly isTeller?: boolean;
}

/** A stretch of an article in which things of a kind are looked for. */
export interface Stretch {
  readonly article: Article;
  readonly within: Span;
  mentions(): Mentions;
}

/** All things of one kind that stand in a stretch, in the order of the text. */
export type Extract = (stretch: Stretch, sought: Sought) => readonly ShortAnswer[];
