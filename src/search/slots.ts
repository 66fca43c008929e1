import { jsonIn, jsonSection, numbersIn, type Section, sectionOf } from '../news/sections.ts';

/** Slots from `from` up to `to`, which is not of them. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where the entries of an index stand: each has a slot for its head and then one for each passage, side by side. */
export interface Slots {
  /** Takes up slots of these lengths (in terms) for an entry; returns the first, which is its head's. */
  add(id: string, lengths: readonly number[]): number;
  remove(id: string): void;
  /** The slots of an entry's passages; none where it is not there. */
  passagesOf(id: string): Range;
  image(): readonly Section[];
  /** By slot: which entry it belongs to. */
  readonly entryAt: Uint32Array;
  /** By slot: how many terms it has. */
  readonly lengthAt: Uint16Array;
  /** By entry; `gone` where it was removed. */
  readonly entries: readonly Standing[];
  /** Slots taken so far, those of removed entries too. */
  readonly used: number;
  /** Passages that are there. */
  readonly passages: number;
  /** Terms that a passage has on average. */
  readonly averageLength: number;
  /** By entry: how long it is, as a multiple of what entries are on average. */
  readonly relativeLengths: Float64Array;
}

interface Standing {
  readonly id: string;
  readonly first: number;
  readonly passages: number;
  readonly length: number;
  gone: boolean;
}

function grown<T extends Uint32Array | Uint16Array>(array: T, make: (length: number) => T): T {
  const larger = make(Math.ceil(array.length * 1.5) + 16);
  larger.set(array);
  return larger;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

interface Columns {
  entryAt: Uint32Array;
  lengthAt: Uint16Array;
  used: number;
}

type Take = (entry: number, terms: number) => void;

/** Two columns that grow together: the entry and the length of each slot. Those of an image are never written to: they are full. */
function makeColumns(image: readonly Uint8Array[] | null): { readonly columns: Columns; take: Take } {
  const entryAt = image ? numbersIn(image[2]) : new Uint32Array(256);
  const lengthAt = image ? Uint16Array.from(numbersIn(image[3])) : new Uint16Array(256);
  const columns: Columns = { entryAt, lengthAt, used: image ? entryAt.length : 0 };
  const take = (entry: number, terms: number) => {
    if (columns.used === columns.entryAt.length) {
      columns.entryAt = grown(columns.entryAt, (size) => new Uint32Array(size));
      columns.lengthAt = grown(columns.lengthAt, (size) => new Uint16Array(size));
    }
    columns.entryAt[columns.used] = entry;
    columns.lengthAt[columns.used] = Math.min(terms, 0xffff);
    columns.used += 1;
  };
  return { columns, take };
}

/** Ids, four numbers an entry, the entry and the length of each slot. */
export const slotsSections = 4;
const numbersOfEntry = 4;

function entriesIn(image: readonly Uint8Array[]): Standing[] {
  const ids = jsonIn(image[0]) as string[];
  const numbers = numbersIn(image[1]);
  return ids.map((id, entry) => {
    const [first = 0, passages = 0, length = 0, gone = 0] = numbers.subarray(entry * numbersOfEntry);
    return { id, first, passages, length, gone: gone === 1 };
  });
}

function slotsImage(entries: readonly Standing[], { entryAt, lengthAt, used }: Columns): Section[] {
  const numbers = entries.flatMap(({ first, passages, length, gone }) => [first, passages, length, gone ? 1 : 0]);
  return [
    jsonSection(entries.map(({ id }) => id)),
    sectionOf(Uint32Array.from(numbers)),
    sectionOf(entryAt.slice(0, used)),
    sectionOf(Uint32Array.from(lengthAt.subarray(0, used))),
  ];
}

/** What is summed up over the entries that are there. */
function makeTotals(entries: readonly Standing[]) {
  const there = entries.filter(({ gone }) => !gone);
  let passages = sum(there.map((entry) => entry.passages));
  let length = sum(there.map((entry) => entry.length));
  let relativeLengths: Float64Array | null = null;
  const averageLength = () => (passages === 0 ? 1 : Math.max(1, length / passages));
  return {
    count(entry: Standing, times: 1 | -1): void {
      passages += times * entry.passages;
      length += times * entry.length;
      relativeLengths = null;
    },
    passages: () => passages,
    averageLength,
    relativeLengths(): Float64Array {
      const average = Math.max(1, (averageLength() * passages) / Math.max(1, entries.length));
      relativeLengths ??= Float64Array.from(entries, (entry) => entry.length / average);
      return relativeLengths;
    },
  };
}

/** Slots: none, or as they were when their image was made. */
export function makeSlots(image: readonly Uint8Array[] | null = null): Slots {
  const { columns, take } = makeColumns(image);
  const entries: Standing[] = image ? entriesIn(image) : [];
  const standing = new Map(entries.filter(({ gone }) => !gone).map((entry) => [entry.id, entry]));
  const totals = makeTotals(entries);

  return {
    add(id, lengths) {
      const first = columns.used;
      const [, ...own] = lengths;
      for (const terms of lengths) take(entries.length, terms);
      const made = { id, first, passages: own.length, length: sum(own), gone: false };
      entries.push(made);
      standing.set(id, made);
      totals.count(made, 1);
      return first;
    },
    remove(id) {
      const entry = standing.get(id);
      if (!entry) return;
      entry.gone = true;
      standing.delete(id);
      totals.count(entry, -1);
    },
    passagesOf(id) {
      const { first = 0, passages: own = 0 } = standing.get(id) ?? {};
      return { from: first + 1, to: first + 1 + own };
    },
    entries,
    image: () => slotsImage(entries, columns),
    get entryAt() {
      return columns.entryAt;
    },
    get lengthAt() {
      return columns.lengthAt;
    },
    get used() {
      return columns.used;
    },
    get passages() {
      return totals.passages();
    },
    get averageLength() {
      return totals.averageLength();
    },
    get relativeLengths() {
      return totals.relativeLengths();
    },
  };
}
