import { type Postings, slotOf } from './postings.ts';
import type { Slots } from './slots.ts';

/** The entries in which all of the terms stand. */
export function holdingAll(postings: readonly (Postings | undefined)[], { entryAt, entries }: Slots): string[] {
  if (postings.length === 0) return [];
  const held = new Uint8Array(entries.length);
  for (const [at, found] of postings.entries()) {
    for (let i = 0; i < (found?.length ?? 0); i++) {
      const entry = entryAt[slotOf(found?.list[i] ?? 0)] ?? 0;
      if (held[entry] === at) held[entry] = at + 1;
    }
  }
  return entries.flatMap(({ id, gone }, entry) => (!gone && held[entry] === postings.length ? id : []));
}
