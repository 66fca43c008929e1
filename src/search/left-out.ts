import { type Postings, slotOf } from './postings.ts';
import type { Slots } from './slots.ts';
import type { Vocabulary } from './vocabulary.ts';

/** In how many passages of the left out entries the term stands; those of its head stand in all. */
function lostBy({ list, length }: Postings, { entryAt, entries }: Slots, isOut: Uint8Array): number {
  let lost = 0;
  let headed = -1;
  for (let at = 0; at < length; at++) {
    const slot = slotOf(list[at] ?? 0);
    const entry = entryAt[slot] ?? 0;
    if (isOut[entry] !== 1 || entry === headed) continue;
    const isHead = entries[entry]?.first === slot;
    lost += isHead ? (entries[entry]?.passages ?? 0) : 1;
    if (isHead) headed = entry;
  }
  return lost;
}

/** Takes entries out whose text is not at hand, by a walk over all postings. */
export function leaveOut(ids: ReadonlySet<string>, slots: Slots, vocabulary: Vocabulary): void {
  if (ids.size === 0) return;
  const isOut = Uint8Array.from(slots.entries, ({ id, gone }) => (!gone && ids.has(id) ? 1 : 0));
  vocabulary.each((postings) => {
    postings.frequency -= lostBy(postings, slots, isOut);
  });
  for (const id of ids) slots.remove(id);
}
