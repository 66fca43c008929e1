import type { Span } from '../../news/span.ts';
import { notPast, pastWords } from '../../reading/data/times-verbs.ts';
import { isAuxiliary } from '../asking/phrases.ts';

/** A word, a mark or a whole time expression of a sentence. */
export interface Piece extends Span {
  readonly lower: string;
  readonly time: boolean;
}

const pattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*|--|[,;:()–—]/gu;

/** The words and marks of a sentence; each time expression is one piece. `times` in the order of the text, without overlap. */
export function piecesOf(sentence: string, times: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let next = 0;
  for (const match of sentence.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    while ((times[next]?.end ?? Infinity) <= start) next++;
    const time = times[next];
    if (!time || time.start >= end) {
      pieces.push({ start, end, lower: match[0].toLowerCase().replace(/[.’']+$/, ''), time: false });
    } else if (pieces.at(-1)?.start !== time.start) {
      pieces.push({ start: time.start, end: time.end, lower: '', time: true });
    }
  }
  return pieces;
}

/** Forms that are no verb of a clause by themselves, and words that only look like one. */
const notFinite: ReadonlySet<string> = new Set(['be', 'been', 'being', 'having', 'last', 'since']);

/** A form that can be the verb of a clause, as far as its spelling tells. */
export function isVerb({ lower }: Pick<Piece, 'lower'>): boolean {
  if (isAuxiliary(lower) || pastWords.has(lower)) return !notFinite.has(lower);
  return lower.length > 3 && lower.endsWith('ed') && !notPast.has(lower);
}
