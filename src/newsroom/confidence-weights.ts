import type { Evidence } from './evidence.ts';

/** What each sign weighs for (above 0) and against an answer: log odds, learned by scripts/weigh-confidence.ts. */
export const weights: Readonly<Record<keyof Evidence, number>> = {
  near: 2.58,
  here: 0.85,
  missing: -1.55,
  apart: -0.91,
  numbers: 2.56,
  together: 0.52,
  deeds: 0.54,
  ranks: 0.94,
  denied: -1.05,
  current: 1.05,
  stale: -3.52,
  early: 0.76,
  length: 0.94,
};
export const bias = -9.06;
