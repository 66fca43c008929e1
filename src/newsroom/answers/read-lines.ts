import { contains } from '../../news/span.ts';
import type { Wanted } from '../asking/question-patterns.ts';
import { unknown, type Weighed } from '../ranking/evidence.ts';
import type { Sought } from '../ranking/features.ts';
import { kinOf } from '../ranking/kin.ts';
import type { Line } from '../ranking/lines.ts';
import type { Mentions } from '../shelves/clipping.ts';
import type { View } from '../shelves/view.ts';
import type { ShortAnswer } from './extract.ts';
import { focused } from './focus.ts';
import { identityOf } from './identity.ts';
import { namedLater } from './named-later.ts';
import { isExtractable, shortAnswer } from './short-answer.ts';
import { bestThing, isThing } from './things.ts';

/** A line with the short answer that was cut from it; `null` where there is none, or the line was not read. */
export interface Answered extends Weighed {
  readonly short: ShortAnswer | null;
}

/** A line so far behind the best is not read. */
const tooFar = 0.6;

/** What a thing that stands outside of the best sentence, elsewhere in its passage, loses. */
const outside = 0.35;
const outsideInPlace = 0.1;

function shortIn(line: Line, sought: Sought, view: View): ShortAnswer | null {
  const { article, sentence, passage } = line;
  if (sought.wanted === 'identity') return identityOf(sought.about, line, view.reading(article));
  let read: Mentions | undefined;
  const mentions = () => {
    read ??= view.mentions(article, passage);
    return read;
  };
  if (isThing(sought.wanted)) return bestThing(line, { sentences: view.sentences(article, passage), mentions }, sought);
  if (!isExtractable(sought.wanted)) return null;
  const own = focused(sought);
  const weights = new Map(own.terms.map(({ term, weight }) => [term, weight]));
  const at = line.terms.flatMap(({ term, start, end }) => {
    const weight = weights.get(term) ?? weights.get(kinOf(term, own.roots)[0] ?? '');
    return weight === undefined ? [] : { start: start + passage.start, end: end + passage.start, weight };
  });
  const inside = shortAnswer(sought, { article, within: sentence, mentions }, at);
  const around = shortAnswer(sought, { article, within: passage, mentions }, at);
  const loses = around?.isInPlace && !inside?.isInPlace ? outsideInPlace : outside;
  const best = inside !== null && inside.standing >= (around?.standing ?? 0) - loses ? inside : around;
  return best && sought.wanted === 'person' ? namedLater(best, line, mentions().people) : best;
}

/** Kinds whose short answers are read with a value where they are what was asked for: a person, not a group that stands in a person's place. */
const valued: ReadonlySet<Wanted> = new Set(['person', 'place', 'time']);

function isFilled({ sentence }: Line, short: ShortAnswer | null, wanted: Wanted): boolean {
  return short !== null && contains(sentence, short.span) && (short.value !== null || !valued.has(wanted));
}

/** A line that was not read. */
export const unread = (line: Line): Answered => ({ line, short: null, filled: unknown });

/** Reads lines, the best one first, for short answers; those that are far behind it are left. */
export function readLines(lines: readonly Line[], sought: Sought, view: View): readonly Answered[] {
  const best = lines[0]?.score ?? 0;
  return lines.map((line) => {
    if (line.score < best - tooFar) return unread(line);
    const short = shortIn(line, sought, view);
    const isCut = isThing(sought.wanted) || isExtractable(sought.wanted);
    const filled = !isCut ? unknown : isFilled(line, short, sought.wanted) ? 1 : 0;
    return { line, short, filled };
  });
}
