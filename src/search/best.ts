import type { Hit, IndexQuery } from './index-port.ts';
import type { Slots } from './slots.ts';

/** What passages score: each its own, and what all of its entry share. */
export interface Scores {
  /** By slot. */
  readonly own: Float32Array;
  /** By entry: what its head adds, and all that its passages share. */
  readonly head: Float32Array;
  readonly shared: (entry: number) => number;
  /** By entry: the score of its best passage; 0 where it holds nothing that is sought. */
  readonly highest: Float64Array;
}

/** Scores are put in order in so many steps of the highest: the best entries come first, and most are never looked at. */
const steps = 256;

/** Lists of the entries whose highest scores lie in one step: the first of each step, and the next of each entry; -1 at the end. */
function inSteps(highest: Float64Array, step: number) {
  const first = new Int32Array(steps + 2).fill(-1);
  const next = new Int32Array(highest.length);
  for (let entry = highest.length - 1; entry >= 0; entry--) {
    const score = highest[entry] ?? 0;
    if (score === 0) continue;
    const at = Math.floor(score / step);
    next[entry] = first[at] ?? -1;
    first[at] = entry;
  }
  return { first, next };
}

interface Kept extends Hit {
  readonly slot: number;
}

/** Puts a passage among the best so far, lowest last; equals in the order of their slots. Grows to `limit`. */
function keep(best: Kept[], hit: Kept, limit: number): void {
  const isBehind = ({ score, slot }: Kept) => score < hit.score || (score === hit.score && slot > hit.slot);
  let at = best.length;
  while (at > 0 && isBehind(best[at - 1] ?? hit)) at -= 1;
  best.splice(at, 0, hit);
  if (best.length > limit) best.pop();
}

/** The best passages. Calls `only` for the few entries that come far enough to matter, and once for each. */
export function bestOf({ limit, only }: IndexQuery, entries: Slots['entries'], scores: Scores): Hit[] {
  const { own, head, shared, highest } = scores;
  const best: Kept[] = [];
  if (limit < 1) return best;
  const step = highest.reduce((most, score) => Math.max(most, score), Number.MIN_VALUE) / steps;
  const { first, next } = inSteps(highest, step);
  const least = () => (best.length < limit ? 0 : (best.at(-1)?.score ?? 0));
  const look = (entry: number) => {
    const standing = entries[entry];
    if (!standing || standing.gone || only?.(standing.id) === false) return;
    const { id, first: headSlot, passages } = standing;
    const isHeaded = head[entry] !== 0;
    const ofAll = shared(entry);
    for (let passage = 0; passage < passages; passage++) {
      const slot = headSlot + 1 + passage;
      const score = (own[slot] ?? 0) + ofAll;
      if ((isHeaded || own[slot] !== 0) && score >= least()) keep(best, { id, passage, score, slot }, limit);
    }
  };
  for (let at = steps + 1; at >= 0 && (at + 2) * step >= least(); at--) {
    for (let entry = first[at] ?? -1; entry >= 0; entry = next[entry] ?? -1)
      if ((highest[entry] ?? 0) >= least()) look(entry);
  }
  return best.map(({ id, passage, score }) => ({ id, passage, score }));
}
