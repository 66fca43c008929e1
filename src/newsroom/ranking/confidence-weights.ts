import type { Evidence } from './evidence.ts';

/** What each sign weighs for (above 0) and against an answer: log odds, learned by scripts/weigh-confidence.ts. */
export const weights: Readonly<Record<keyof Evidence, number>> = {
  near: 3.77,
  inSentence: 0.19,
  missing: -2.78,
  named: 0.46,
  namedHere: 0.87,
  numbers: 2.2,
  ranks: 0.57,
  otherRank: -0.76,
  denied: -2.13,
  recent: 0.67,
  stale: -2.5,
  early: 0.77,
  kind: 0.33,
  filled: 0.61,
  others: 0.82,
};
export const bias = -9.19;
