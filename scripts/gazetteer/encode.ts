import { fold, hashOf } from '../../src/reading/places/fold.ts';
import { layout, levels, namings, packCount } from '../../src/reading/places/layout.ts';
import type { Row } from './rows.ts';

interface Name {
  readonly spelling: string;
  readonly hash: number;
  readonly postings: { readonly id: number; readonly naming: number; readonly population: number }[];
  at: number;
}

const bucketsWanted = 1 << 16;

/** Writes the rows in the layout of `src/reading/places/layout.ts`. Countries come first; containing places before 65535. */
export function encode(rows: readonly Row[]): Uint8Array {
  const names = namesOf(rows);
  const { section, buckets } = encodeNames([...names.values()]);
  const places = encodePlaces(rows, names);
  const codes = Buffer.from(rows.map(({ code }) => code ?? '').join(''), 'latin1');
  const bucketsAt = layout.headBytes;
  const namesAt = bucketsAt + buckets.length;
  const longest = [...names.keys()].reduce((most, name) => Math.max(most, fold(name).split(' ').length), 0);
  const head = Buffer.alloc(layout.headBytes);
  const fields = [
    layout.magic,
    layout.version,
    rows.length,
    bucketsWanted,
    longest,
    bucketsAt,
    namesAt,
    namesAt + section.length,
  ];
  fields.forEach((field, index) => {
    head.writeUInt32LE(field, index * 4);
  });
  return Buffer.concat([head, buckets, section, places, codes]);
}

/** One entry a spelling, so that each place is shown as it is spelt; another name joins whatever spelling of its key there is. */
function namesOf(rows: readonly Row[]): Map<string, Name> {
  const spellings = new Map<string, Name>();
  const keys = new Map<string, Name[]>();
  rows.forEach((row, id) => {
    for (const [spelling, naming] of row.names) {
      const key = fold(spelling);
      const same = keys.get(key) ?? [];
      if (same.some(({ postings }) => postings.some((posting) => posting.id === id))) continue;
      const found = spellings.get(spelling) ?? (naming === 'name' ? undefined : same[0]);
      const name = found ?? { spelling, hash: hashOf(key), postings: [], at: 0 };
      if (found === undefined) {
        spellings.set(spelling, name);
        keys.set(key, [...same, name]);
      }
      name.postings.push({ id, naming: namings.indexOf(naming), population: row.population });
    }
  });
  return spellings;
}

function encodeNames(names: readonly Name[]): { section: Buffer; buckets: Buffer } {
  const bucketOf = (name: Name) => name.hash & (bucketsWanted - 1);
  const buckets = Buffer.alloc((bucketsWanted + 1) * 4);
  const parts: Buffer[] = [];
  let at = 0;
  let bucket = 0;
  for (const name of [...names].sort((a, b) => bucketOf(a) - bucketOf(b) || a.hash - b.hash)) {
    for (; bucket <= bucketOf(name); bucket++) buckets.writeUInt32LE(at, bucket * 4);
    const part = encodeName(name);
    name.at = at;
    at += part.length;
    parts.push(part);
  }
  for (; bucket <= bucketsWanted; bucket++) buckets.writeUInt32LE(at, bucket * 4);
  return { section: Buffer.concat(parts), buckets };
}

function encodeName({ spelling, hash, postings }: Name): Buffer {
  const text = Buffer.from(spelling, 'utf8').subarray(0, 255);
  const kept = postings.sort((a, b) => b.population - a.population).slice(0, 120);
  const part = Buffer.alloc(3 + text.length + kept.length * 3);
  part[0] = hash >>> 24;
  part[1] = text.length;
  text.copy(part, 2);
  part[2 + text.length] = kept.length;
  kept.forEach(({ id, naming }, index) => {
    part.writeUIntLE((id << 2) | naming, 3 + text.length + index * 3, 3);
  });
  return part;
}

function encodePlaces(rows: readonly Row[], names: ReadonlyMap<string, Name>): Buffer {
  const places = Buffer.alloc(rows.length * layout.placeBytes);
  const ids = new Map(rows.map((row, id) => [row, id]));
  rows.forEach((row, id) => {
    const at = id * layout.placeBytes;
    const parent = row.parent === null ? layout.nowhere : (ids.get(row.parent) ?? layout.nowhere);
    if (parent > layout.nowhere) throw new Error(`${row.name} lies within a place past ${layout.nowhere}`);
    places.writeIntLE(Math.round(row.lat * layout.degrees), at, 3);
    places.writeIntLE(Math.round(row.lon * layout.degrees), at + 3, 3);
    places.writeUInt16LE(packCount(row.population), at + 6);
    places.writeUInt8(levels.indexOf(row.level), at + 8);
    places.writeUInt16LE(parent, at + 9);
    places.writeUIntLE(names.get(row.name)?.at ?? 0, at + 11, 3);
  });
  return places;
}
