import type { Evidence } from './evidence.ts';

/** What each sign weighs for (above 0) and against an answer: log odds, learned by scripts/weigh-confidence.ts. */
export const weights: Readonly<Record<keyof Evidence, number>> = {
  near: 3.78,
  missing: -3.03,
  apart: -1.11,
  numbers: 0.78,
  together: 0.84,
  tight: 1.23,
  ranks: 0.64,
  counted: 0.91,
  denied: -2.48,
  recent: 1.11,
  stale: -2.05,
  early: 0.78,
  asked: 1.02,
};
export const bias = -8.04;
