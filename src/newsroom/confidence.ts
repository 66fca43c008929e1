import type { Line } from './lines.ts';

/**
 * How likely it is that a passage which holds so much of what was asked answers it: 0 to 1. A logistic model, fitted on real questions
 * with the articles that answer them and again with those taken away (docs/evaluation.md). A long question need not match in every word.
 */
export function confidence({ features }: Line, askedTerms: number): number {
  const { inSentence, anywhere } = features;
  const weighed = 1.72 * inSentence + 2.74 * anywhere + (0.85 / 15) * Math.min(askedTerms, 20) - 3.88;
  return 1 / (1 + Math.exp(-weighed));
}

/** Below this an answer is more likely wrong than a silence is. */
export const enough = 0.17;
