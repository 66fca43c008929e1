import type { Evidence } from './evidence.ts';

/** What each sign weighs for (above 0) and against an answer: log odds, learned by scripts/weigh-confidence.ts. */
export const weights: Readonly<Record<keyof Evidence, number>> = {
  near: 3.52,
  inSentence: 0.38,
  missing: -3.79,
  named: -0.18,
  namedHere: 0.9,
  numbers: 2.08,
  ranks: 0.57,
  otherRank: -1.47,
  denied: -1.95,
  recent: 0.65,
  stale: -2.55,
  early: 0.77,
  kind: 0.39,
  filled: 0.6,
  others: 0.89,
};
export const bias = -8.54;
