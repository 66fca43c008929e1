import type { Hit } from './index-port.ts';

/** Best first; ties by id, then by passage, so that an answer is the same on every run. */
export function byRank(a: Hit, b: Hit): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return a.passage - b.passage;
}
