import type { View } from '../shelves/view.ts';
import { bias, weights } from './confidence-weights.ts';
import { type Evidence, evidenceOf, type Weighed } from './evidence.ts';
import type { Sought } from './features.ts';
import type { Line } from './lines.ts';

/** Where less than this share of the asked words, by weight, stands there, and one of them in no passage of the scope, so much of the likelihood is left. */
const leastNear = 0.45;
const few = 0.25;

const known = new WeakMap<Line, number>();

/**
 * How likely it is that a line's passage answers and does not only tell of something near it: 0 to 1, comparable from question to question,
 * where as many questions can be answered as cannot. A logistic model; `scripts/weigh-confidence.ts` fits it (docs/evaluation.md).
 */
export function confidence(weighed: Weighed, sought: Sought, view: View): number {
  const before = known.get(weighed.line);
  if (before !== undefined) return before;
  const evidence = evidenceOf(weighed, sought, view);
  const keys = Object.keys(weights) as (keyof Evidence)[];
  const odds = keys.reduce((sum, key) => sum + weights[key] * evidence[key], bias);
  const isUnknown = evidence.near < leastNear && sought.terms.some(({ term }) => view.frequency(term) === 0);
  const likely = (isUnknown ? few : 1) / (1 + Math.exp(-odds));
  known.set(weighed.line, likely);
  return likely;
}

/** Below this nothing is answered: paragraphs that hold an answer in other words are found down to it (docs/evaluation.md tells what a higher one would do). */
export const enough = 0.1;
