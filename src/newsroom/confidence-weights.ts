import type { Evidence } from './evidence.ts';

/** What each sign weighs for (above 0) and against an answer: log odds, learned by scripts/weigh-confidence.ts. */
export const weights: Readonly<Record<keyof Evidence, number>> = {
  near: 3.68,
  missing: -3.08,
  apart: -1.16,
  numbers: 0.93,
  together: 0.88,
  tight: 1.17,
  ranks: 0.75,
  counted: 0.95,
  denied: -1.76,
  recent: 1.17,
  stale: -2.07,
  early: 0.75,
  asked: 1.0,
};
export const bias = -8.23;
