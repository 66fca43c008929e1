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

/** Two columns that grow together: the entry and the length of each slot. */
function makeColumns() {
  const columns = { entryAt: new Uint32Array(256), lengthAt: new Uint16Array(256), used: 0 };
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

export function makeSlots(): Slots {
  const { columns, take } = makeColumns();
  const entries: Standing[] = [];
  const standing = new Map<string, Standing>();
  let passages = 0;
  let length = 0;

  return {
    add(id, lengths) {
      const first = columns.used;
      const [, ...own] = lengths;
      for (const terms of lengths) take(entries.length, terms);
      const made = { id, first, passages: own.length, length: sum(own), gone: false };
      entries.push(made);
      standing.set(id, made);
      passages += made.passages;
      length += made.length;
      return first;
    },
    remove(id) {
      const entry = standing.get(id);
      if (!entry) return;
      entry.gone = true;
      standing.delete(id);
      passages -= entry.passages;
      length -= entry.length;
    },
    passagesOf(id) {
      const { first = 0, passages: own = 0 } = standing.get(id) ?? {};
      return { from: first + 1, to: first + 1 + own };
    },
    entries,
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
      return passages;
    },
    get averageLength() {
      return passages === 0 ? 1 : Math.max(1, length / passages);
    },
  };
}
