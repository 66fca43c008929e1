/** In which slots a term stands and how often: one 32-bit number for each, the slot above, the count (at most 15) in the lowest four bits. */
export interface Postings {
  /** Ascending by slot; only the first `length` are filled. */
  list: Uint32Array;
  length: number;
  /** Passages that hold the term, those that are gone not counted. */
  frequency: number;
}

const countBits = 4;
const mostCount = 15;

export function noPostings(): Postings {
  return { list: new Uint32Array(2), length: 0, frequency: 0 };
}

export const slotOf = (posting: number): number => posting >>> countBits;
export const countOf = (posting: number): number => posting & mostCount;

/** Adds a slot, which must lie above all those that are in. */
export function addPosting(postings: Postings, slot: number, count: number): void {
  if (postings.length === postings.list.length) {
    const grown = new Uint32Array(postings.length < 64 ? postings.length * 2 : Math.ceil(postings.length * 1.4));
    grown.set(postings.list);
    postings.list = grown;
  }
  postings.list[postings.length] = (slot << countBits) | Math.min(count, mostCount);
  postings.length += 1;
}

/** The slots of the half-open range in which the term stands, ascending. */
export function slotsWithin({ list, length }: Postings, from: number, to: number): number[] {
  let low = 0;
  for (let high = length; low < high; ) {
    const middle = (low + high) >> 1;
    if (slotOf(list[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; at < length && slotOf(list[at] ?? 0) < to; at++) found.push(slotOf(list[at] ?? 0));
  return found;
}
