import type { Evidence } from './evidence.ts';

/** What each sign weighs for (above 0) and against an answer: log odds, learned by scripts/weigh-confidence.ts. */
export const weights: Readonly<Record<keyof Evidence, number>> = {
  near: 0.58,
  lacking: -8.25,
  exact: 2.38,
  here: 1.41,
  missing: -2.98,
  apart: -1.14,
  numbers: 1.78,
  together: 0.51,
  deeds: 0.7,
  ranks: 0.97,
  counted: 1.03,
  denied: -1.27,
  current: 0.99,
  stale: -3.78,
  early: 0.99,
  length: 1.3,
};
export const bias = -10.64;
