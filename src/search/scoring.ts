import { bestOf } from './best.ts';
import type { Hit, IndexQuery } from './index-port.ts';
import { countOf, type Postings, slotOf } from './postings.ts';
import type { Slots } from './slots.ts';

/** BM25 (Robertson and Zaragoza, 2009): how soon more of the same word stops to count, and how much length does. */
const saturation = 1.2;
const lengthShare = 0.4;
/** What the whole article and what its headline, publisher and date add to a passage's own score. */
const articleShare = 0.5;
const headShare = 0.6;
/** Longer passages are not told apart by their length, in terms. */
const mostLength = 1023;

/** Scores that are summed up term by term: of each slot, and of each entry as a whole, by its head, and the highest among its slots. */
interface Sums {
  readonly slot: Float32Array;
  readonly whole: Float32Array;
  readonly head: Float32Array;
  readonly peak: Float32Array;
}

interface Scoring {
  readonly slots: Slots;
  readonly sums: Sums;
  readonly damping: Float32Array;
  readonly relativeLengths: Float64Array;
}

/** What divides a count in a passage of so many terms, for the lengths that occur. */
function dampings(averageLength: number): Float32Array {
  return Float32Array.from(
    { length: mostLength + 1 },
    (_, length) => saturation * (1 - lengthShare + (lengthShare * length) / averageLength),
  );
}

/** Adds one term to the sums; `worth` is its weight times its idf. One pass, since an entry's slots stand side by side, the head first. */
function addTerm({ list, length }: Postings, worth: number, { slots, sums, damping, relativeLengths }: Scoring): void {
  const { entryAt, lengthAt } = slots;
  const { slot: slotSums, whole, head, peak } = sums;
  const gain = worth * (saturation + 1);
  for (let i = 0; i < length; ) {
    const entry = entryAt[slotOf(list[i] ?? 0)] ?? 0;
    let inEntry = 0;
    let highest = peak[entry] ?? 0;
    do {
      const posting = list[i] ?? 0;
      const slot = slotOf(posting);
      const count = countOf(posting);
      inEntry += count;
      if (slot === 0 || entryAt[slot - 1] !== entry) head[entry] = (head[entry] ?? 0) + worth;
      else {
        const sum =
          (slotSums[slot] ?? 0) + (gain * count) / (count + (damping[Math.min(lengthAt[slot] ?? 0, mostLength)] ?? 1));
        slotSums[slot] = sum;
        if (sum > highest) highest = sum;
      }
      i += 1;
    } while (i < length && entryAt[slotOf(list[i] ?? 0)] === entry);
    peak[entry] = highest;
    const damped = saturation * (1 - lengthShare + lengthShare * (relativeLengths[entry] ?? 0));
    whole[entry] = (whole[entry] ?? 0) + worth * ((inEntry * (saturation + 1)) / (inEntry + damped));
  }
}

/** No sums yet, in the arrays of the search before where they are large enough: to get half a million fresh slots takes a millisecond. */
function emptied(before: Sums | null, { used, entries }: Slots): Sums {
  if (before === null || before.slot.length < used || before.whole.length < entries.length) {
    const ofEntries = () => new Float32Array(entries.length);
    return { slot: new Float32Array(used), whole: ofEntries(), head: ofEntries(), peak: ofEntries() };
  }
  for (const sum of [before.slot, before.whole, before.head, before.peak]) sum.fill(0);
  return before;
}

/** Scores passages for one query after the other; the slots may change between them. */
export function makeScorer() {
  let sums: Sums | null = null;
  return (query: IndexQuery, slots: Slots, postingsOf: (term: string) => Postings | undefined): Hit[] => {
    sums = emptied(sums, slots);
    const { averageLength, relativeLengths, passages, entries } = slots;
    const scoring = { slots, sums, damping: dampings(averageLength), relativeLengths };
    for (const { term, weight } of query.terms) {
      const postings = postingsOf(term);
      if (!postings || postings.frequency === 0) continue;
      const { frequency } = postings;
      const rarity = Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
      addTerm(postings, weight * rarity, scoring);
    }
    const { slot, whole, head, peak } = sums;
    const shared = (entry: number) => articleShare * (whole[entry] ?? 0) + headShare * (head[entry] ?? 0);
    const highest = new Float64Array(entries.length);
    for (let entry = 0; entry < highest.length; entry++)
      if (whole[entry] !== 0) highest[entry] = shared(entry) + (peak[entry] ?? 0);
    return bestOf(query, entries, { own: slot, head, shared, highest });
  };
}
