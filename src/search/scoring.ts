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

const weightOf = (count: number, relativeLength: number): number =>
  (count * (saturation + 1)) / (count + saturation * (1 - lengthShare + lengthShare * relativeLength));

/** What divides a count in a passage of so many terms, for the lengths that occur. */
function dampings(averageLength: number): Float32Array {
  return Float32Array.from(
    { length: mostLength + 1 },
    (_, length) => saturation * (1 - lengthShare + (lengthShare * length) / averageLength),
  );
}

interface Scoring {
  readonly slots: Slots;
  readonly sums: Sums;
  readonly damping: Float32Array;
  readonly wholeLength: number;
}

/** Adds one term to the sums; `worth` is its weight times its idf. One pass, since an entry's slots stand side by side. */
function addTerm({ list, length }: Postings, worth: number, { slots, sums, damping, wholeLength }: Scoring): void {
  const { entryAt, lengthAt, entries } = slots;
  const { slot: slotSums, whole, head, peak } = sums;
  const gain = worth * (saturation + 1);
  let entry = -1;
  let inEntry = 0;
  let first = -1;
  for (let i = 0; i <= length; i++) {
    const posting = i < length ? (list[i] ?? 0) : 0;
    const slot = slotOf(posting);
    const owner = i < length ? (entryAt[slot] ?? 0) : -1;
    if (owner !== entry) {
      const ended = entries[entry];
      if (ended) whole[entry] = (whole[entry] ?? 0) + worth * weightOf(inEntry, ended.length / wholeLength);
      if (owner < 0) return;
      entry = owner;
      inEntry = 0;
      first = entries[owner]?.first ?? -1;
    }
    const count = countOf(posting);
    inEntry += count;
    if (slot === first) head[owner] = (head[owner] ?? 0) + worth;
    else {
      const divisor = count + (damping[Math.min(lengthAt[slot] ?? 0, mostLength)] ?? 1);
      const sum = (slotSums[slot] ?? 0) + (gain * count) / divisor;
      slotSums[slot] = sum;
      if (sum > (peak[owner] ?? 0)) peak[owner] = sum;
    }
  }
}

/** The best so far, lowest score last; grows to `limit`. */
function keep(best: Hit[], hit: Hit, limit: number): void {
  let at = best.length;
  while (at > 0 && (best[at - 1]?.score ?? 0) < hit.score) at -= 1;
  best.splice(at, 0, hit);
  if (best.length > limit) best.pop();
}

/** Calls `only` for the few entries that come far enough to matter, and once for each. */
function bestOf({ slots, sums }: Pick<Scoring, 'slots' | 'sums'>, { limit, only }: IndexQuery): Hit[] {
  const best: Hit[] = [];
  let least = 0;
  for (const [entry, { id, first, passages, gone }] of slots.entries.entries()) {
    const whole = sums.whole[entry] ?? 0;
    if (whole === 0 || gone) continue;
    const head = sums.head[entry] ?? 0;
    const shared = articleShare * whole + headShare * head;
    if (best.length >= limit && shared + (sums.peak[entry] ?? 0) <= least) continue;
    let allowed: boolean | null = only ? null : true;
    for (let passage = 0; passage < passages && allowed !== false; passage++) {
      const own = sums.slot[first + 1 + passage] ?? 0;
      const score = own + shared;
      if ((own === 0 && head === 0) || (best.length >= limit && score <= least)) continue;
      allowed ??= only?.(id) ?? true;
      if (!allowed) continue;
      keep(best, { id, passage, score }, limit);
      least = best.at(-1)?.score ?? 0;
    }
  }
  return best;
}

/** The best passages for a query. */
export function scorePassages(
  query: IndexQuery,
  slots: Slots,
  postingsOf: (term: string) => Postings | undefined,
): Hit[] {
  const sums: Sums = {
    slot: new Float32Array(slots.used),
    whole: new Float32Array(slots.entries.length),
    head: new Float32Array(slots.entries.length),
    peak: new Float32Array(slots.entries.length),
  };
  const wholeLength = Math.max(1, (slots.averageLength * slots.passages) / Math.max(1, slots.entries.length));
  const scoring = { slots, sums, damping: dampings(slots.averageLength), wholeLength };
  for (const { term, weight } of query.terms) {
    const postings = postingsOf(term);
    if (!postings || postings.frequency === 0) continue;
    const { frequency } = postings;
    const rarity = Math.log(1 + (slots.passages - frequency + 0.5) / (frequency + 0.5));
    addTerm(postings, weight * rarity, scoring);
  }
  return query.limit < 1 ? [] : bestOf(scoring, query);
}
