import type { Place } from '../../news/reading.ts';
import { fold, hashOf } from './fold.ts';
import { kindOfLevel, type Level, layout, levels, type Naming, namings, unpackCount } from './layout.ts';

/** A place of the compiled gazetteer, found under one of its names. */
export interface KnownPlace extends Place {
  readonly id: number;
  readonly level: Level;
  readonly naming: Naming;
  /** The name under which it was found, as the gazetteer spells it. */
  readonly spelling: string;
  /** The places that contain it, the smallest first: county, region, country. */
  readonly within: readonly number[];
}

/** Place names we know: opened from bytes, decoded a name at a time. */
export interface Gazetteer {
  find(name: string): readonly KnownPlace[];
  readonly longest: number;
}

interface Posting {
  readonly id: number;
  readonly naming: Naming;
}

interface File {
  readonly view: DataView;
  readonly bytes: Uint8Array;
  readonly count: number;
  readonly buckets: number;
  readonly longest: number;
  readonly bucketsAt: number;
  readonly namesAt: number;
  readonly placesAt: number;
}

const utf8 = new TextDecoder();

/** How many answers are kept: news name the same places again and again. */
const mostRecent = 4000;

/**
 * Opens a gazetteer file (see `layout.ts`) without copying or parsing it. Throws a RangeError where the bytes are not one.
 */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < layout.headBytes || view.getUint32(0, true) !== layout.magic)
    throw new RangeError('not a gazetteer file');
  if (view.getUint32(4, true) !== layout.version)
    throw new RangeError('a gazetteer file of another version: compile it again');
  const head = (index: number) => view.getUint32(index * 4, true);
  const file: File = {
    view,
    bytes,
    count: head(2),
    buckets: head(3),
    longest: head(4),
    bucketsAt: head(5),
    namesAt: head(6),
    placesAt: head(7),
  };
  const recent = new Map<string, readonly KnownPlace[]>();
  const find = (name: string) => {
    const known = recent.get(name);
    if (known !== undefined) return known;
    const found = findIn(file, name);
    if (recent.size >= mostRecent) recent.clear();
    recent.set(name, found);
    return found;
  };
  return { longest: file.longest, find };
}

function findIn(file: File, name: string): readonly KnownPlace[] {
  const key = fold(name);
  const hash = hashOf(key);
  const bucket = file.bucketsAt + (hash & (file.buckets - 1)) * 4;
  let at = file.namesAt + file.view.getUint32(bucket, true);
  const end = file.namesAt + file.view.getUint32(bucket + 4, true);
  const check = hash >>> 24;
  const found: KnownPlace[] = [];
  while (at < end) {
    const after = at + 2 + (file.bytes[at + 1] ?? 0);
    const postings = file.bytes[after] ?? 0;
    if (file.bytes[at] === check) {
      const spelling = utf8.decode(file.bytes.subarray(at + 2, after));
      if (fold(spelling) === key) {
        for (const posting of postingsAt(file, after)) found.push(placeOf(file, posting, spelling));
      }
    }
    at = after + 1 + postings * 3;
  }
  return found.sort((a, b) => b.population - a.population);
}

function postingsAt(file: File, at: number): Posting[] {
  return Array.from({ length: file.bytes[at] ?? 0 }, (_, index) => {
    const packed = u24(file, at + 1 + index * 3);
    return { id: packed >>> 2, naming: namings[packed & 3] ?? 'name' };
  });
}

function u24({ view }: File, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}

function i24({ view }: File, at: number): number {
  return view.getUint16(at, true) | (view.getInt8(at + 2) << 16);
}

function placeOf(file: File, { id, naming }: Posting, spelling: string): KnownPlace {
  const at = recordOf(file, id);
  const level = levelOf(file, id);
  const within = withinOf(file, id);
  const country = level === 'country' ? id : within.find((parent) => levelOf(file, parent) === 'country');
  const region = within.find((parent) => levelOf(file, parent) === 'region');
  return {
    id,
    level,
    naming,
    spelling,
    within,
    name: nameOf(file, id),
    kind: kindOfLevel[level],
    lat: i24(file, at) / layout.degrees,
    lon: i24(file, at + 3) / layout.degrees,
    population: unpackCount(file.view.getUint16(at + 6, true)),
    country: country === undefined ? null : codeOf(file, country),
    region: region === undefined ? null : nameOf(file, region),
  };
}

function recordOf(file: File, id: number): number {
  return file.placesAt + id * layout.placeBytes;
}

function levelOf(file: File, id: number): Level {
  return levels[file.bytes[recordOf(file, id) + 8] ?? 0] ?? 'city';
}

function withinOf(file: File, id: number): number[] {
  const parents: number[] = [];
  let parent = file.view.getUint16(recordOf(file, id) + 9, true);
  while (parent !== layout.nowhere && parents.length < 4) {
    parents.push(parent);
    parent = file.view.getUint16(recordOf(file, parent) + 9, true);
  }
  return parents;
}

function nameOf(file: File, id: number): string {
  const at = file.namesAt + u24(file, recordOf(file, id) + 11);
  return utf8.decode(file.bytes.subarray(at + 2, at + 2 + (file.bytes[at + 1] ?? 0)));
}

function codeOf(file: File, country: number): string {
  const at = file.placesAt + file.count * layout.placeBytes + country * 2;
  return String.fromCharCode(file.bytes[at] ?? 0, file.bytes[at + 1] ?? 0);
}
