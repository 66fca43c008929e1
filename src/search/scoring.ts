import type { Hit, IndexQuery } from './index-port.ts';
import { countOf, type Postings, slotOf } from './postings.ts';
import type { Slots } from './slots.ts';

/** BM25 (Robertson and Zaragoza, 2009): how soon more of the same word stops to count, and how much length does. */
const saturation = 1.2;
const lengthShare = 0.4;
/** What the whole article and what its headline, publisher and date add to a passage's own score. */
const articleShare = 0.5;
const headShare = 0.6;

/** Scores that are summed up term by term: of each slot, and of each entry as a whole and by its head. */
interface Sums {
  readonly slot: Float32Array;
  readonly whole: Float32Array;
  readonly head: Float32Array;
}

const weightOf = (count: number, relativeLength: number): number =>
  (count * (saturation + 1)) / (count + saturation * (1 - lengthShare + lengthShare * relativeLength));

/** Adds one term to the sums; `worth` is its weight times its idf. One pass, since an entry's slots stand side by side. */
function addTerm({ list, length }: Postings, worth: number, { slots, sums }: { slots: Slots; sums: Sums }): void {
  const { entryAt, lengthAt, entries, averageLength } = slots;
  const wholeLength = slots.passages === 0 ? 1 : (averageLength * slots.passages) / entries.length;
  let entry = -1;
  let inEntry = 0;
  const endEntry = () => {
    const standing = entries[entry];
    if (!standing) return;
    sums.whole[entry] = (sums.whole[entry] ?? 0) + worth * weightOf(inEntry, standing.length / wholeLength);
  };
  for (let i = 0; i < length; i++) {
    const slot = slotOf(list[i] ?? 0);
    const count = countOf(list[i] ?? 0);
    const owner = entryAt[slot] ?? 0;
    if (owner !== entry) {
      endEntry();
      entry = owner;
      inEntry = 0;
    }
    inEntry += count;
    if (entries[owner]?.first === slot) sums.head[owner] = (sums.head[owner] ?? 0) + worth;
    else sums.slot[slot] = (sums.slot[slot] ?? 0) + worth * weightOf(count, (lengthAt[slot] ?? 0) / averageLength);
  }
  endEntry();
}

/** The best so far, lowest score last; grows to `limit`. */
function keep(best: Hit[], hit: Hit, limit: number): void {
  let at = best.length;
  while (at > 0 && (best[at - 1]?.score ?? 0) < hit.score) at -= 1;
  best.splice(at, 0, hit);
  if (best.length > limit) best.pop();
}

/** Calls `only` for the few entries that come far enough to matter, and once for each. */
function bestOf({ slots, sums }: { slots: Slots; sums: Sums }, { limit, only }: IndexQuery): Hit[] {
  const best: Hit[] = [];
  slots.entries.forEach(({ id, first, passages, gone }, entry) => {
    const whole = sums.whole[entry] ?? 0;
    if (whole === 0 || gone) return;
    const head = sums.head[entry] ?? 0;
    const shared = articleShare * whole + headShare * head;
    let allowed: boolean | null = only ? null : true;
    for (let passage = 0; passage < passages; passage++) {
      const own = sums.slot[first + 1 + passage] ?? 0;
      const score = own + shared;
      const enters = best.length < limit || score > (best.at(-1)?.score ?? 0);
      if (!enters || (own === 0 && head === 0)) continue;
      allowed ??= only?.(id) ?? true;
      if (!allowed) return;
      keep(best, { id, passage, score }, limit);
    }
  });
  return best;
}

/** The best passages for a query; `postings` and `frequency` are those of a term. */
export function scorePassages(
  query: IndexQuery,
  slots: Slots,
  postingsOf: (term: string) => Postings | undefined,
): Hit[] {
  const sums: Sums = {
    slot: new Float32Array(slots.used),
    whole: new Float32Array(slots.entries.length),
    head: new Float32Array(slots.entries.length),
  };
  for (const { term, weight } of query.terms) {
    const postings = postingsOf(term);
    if (!postings || postings.frequency === 0) continue;
    const { frequency } = postings;
    const rarity = Math.log(1 + (slots.passages - frequency + 0.5) / (frequency + 0.5));
    addTerm(postings, weight * rarity, { slots, sums });
  }
  return bestOf({ slots, sums }, query);
}
