import type { Extent } from './document.ts';

/** A found one, the marked one that it is matched with, and how much of both they share (0 to 1). */
export interface Pair<Found, Marked> {
  readonly found: Found;
  readonly marked: Marked;
  readonly shared: number;
}

/** How much of two things together they have in common; 0: nothing. */
export type Overlap<Found, Marked> = (found: Found, marked: Marked) => number;

/** Matches found and marked ones one to one, those that share most first; of equals, the first in the text. */
export function pairUp<Found, Marked>(
  found: readonly Found[],
  marked: readonly Marked[],
  overlap: Overlap<Found, Marked>,
): readonly Pair<Found, Marked>[] {
  const candidates: Pair<Found, Marked>[] = [];
  for (const one of found) {
    for (const other of marked) {
      const shared = overlap(one, other);
      if (shared > 0) candidates.push({ found: one, marked: other, shared });
    }
  }
  candidates.sort((a, b) => b.shared - a.shared);
  const taken = new Set<Found | Marked>();
  return candidates.filter((pair) => {
    if (taken.has(pair.found) || taken.has(pair.marked)) return false;
    taken.add(pair.found).add(pair.marked);
    return true;
  });
}

/** Characters in common, as a share of those that the two cover from end to end. */
export function spanOverlap(a: Extent, b: Extent): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

export function sameSpan(a: Extent, b: Extent): boolean {
  return a.start === b.start && a.end === b.end;
}
