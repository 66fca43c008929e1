import type { Evidence } from './evidence.ts';

/** What each sign weighs for (above 0) and against an answer: log odds, learned by scripts/weigh-confidence.ts. */
export const weights: Readonly<Record<keyof Evidence, number>> = {
  near: 0.88,
  lacking: -1.82,
  exact: 1.91,
  here: 0.56,
  missing: -2.17,
  apart: -0.87,
  numbers: 1.22,
  together: 0.25,
  deeds: 0.56,
  ranks: 1.01,
  counted: 1.06,
  denied: -1.08,
  current: 1.02,
  stale: -3.47,
  early: 0.75,
  length: 0.89,
};
export const bias = -8.37;
