import type { PlaceKind } from '../../news/reading.ts';

/**
 * How the gazetteer file is laid out; the writer (scripts/gazetteer) and the reader share this page. Little endian, nothing to parse at load:
 *
 * head     8 x u32: magic, version, places, name buckets (a power of two), longest name in words, offset of buckets, of names, of places
 * buckets  u32 x (buckets + 1): where in the names section the names of each hash bucket begin
 * names    check u8 (top byte of the hash), length u8, UTF-8 as displayed, postings u8, then u24 each: place << 2 | how the name names it
 * places   14 bytes each: lat i24 and lon i24 (1e-4 degrees), population u16 (12 bits of digits, 4 bits of a power of ten),
 *          level u8, parent u16 (`nowhere` for none), name u24 (into the names section)
 * codes    2 letters for each of the first places, which are the countries
 */
export const layout = {
  magic: 0x5a474c44,
  version: 1,
  headBytes: 32,
  placeBytes: 14,
  degrees: 1e4,
  nowhere: 0xffff,
} as const;

/** How a name names a place: as its own name, another name, a short form (`Calif.`), an adjective or its people (`Syrian`). */
export const namings = ['name', 'other', 'short', 'adjective'] as const;
export type Naming = (typeof namings)[number];

/** What a place is, finer than `PlaceKind`: `seat` is the chief town of a region. */
export const levels = [
  'country',
  'region',
  'county',
  'capital',
  'seat',
  'city',
  'quarter',
  'water',
  'area',
  'landmark',
] as const;
export type Level = (typeof levels)[number];

export const kindOfLevel: Readonly<Record<Level, PlaceKind>> = {
  country: 'country',
  region: 'region',
  county: 'region',
  capital: 'city',
  seat: 'city',
  city: 'city',
  quarter: 'city',
  water: 'water',
  area: 'area',
  landmark: 'area',
};

/** A population in 16 bits: three significant digits and a power of ten. */
export function packCount(count: number): number {
  let power = 0;
  let digits = Math.max(0, Math.round(count));
  while (digits > 0xfff) {
    digits = Math.round(digits / 10);
    power++;
  }
  return (digits << 4) | power;
}

export function unpackCount(packed: number): number {
  return (packed >> 4) * 10 ** (packed & 0xf);
}
