import { zones } from '../data/times-words.ts';
import { type Atom, atom } from './atoms.ts';
import { afterStop } from './context.ts';
import type { Found } from './meaning.ts';
import { partFollows } from './spoken-clock.ts';

const colon = /^(\d{1,2})[:.](\d\d)(?::(\d\d))?(am|pm)?$/;
const halves: Readonly<Record<string, 'am' | 'pm'>> = {
  'a.m.': 'am',
  'a.m': 'am',
  am: 'am',
  'p.m.': 'pm',
  'p.m': 'pm',
  pm: 'pm',
};

interface Reading {
  readonly hour: number;
  readonly minute: string;
  /** A colon or a half of the day was written. */
  readonly sure: boolean;
  readonly half: 'am' | 'pm' | null;
  readonly end: number;
}

function digitsAt(atoms: readonly Atom[], at: number): Reading | null {
  const it = atom(atoms, at);
  const [, hours, minute, , glued] = colon.exec(it.lower) ?? [];
  if (hours && minute)
    return {
      hour: Number(hours),
      minute,
      sure: it.text.includes(':'),
      half: glued ? (halves[glued] ?? null) : null,
      end: at + 1,
    };
  const hour = it.number ?? it.word.numeral;
  if (hour === undefined || hour < 1 || hour > 12 || !Number.isInteger(hour)) return null;
  const suffix = halves[it.suffix];
  return it.suffix === '' || suffix ? { hour, minute: '00', sure: false, half: suffix ?? null, end: at + 1 } : null;
}

/** `1430 GMT`, `0900 hours`. */
function militaryAt(atoms: readonly Atom[], at: number): Reading | null {
  const { text } = atom(atoms, at);
  if (!/^[012]\d[0-5]\d$/.test(text)) return null;
  const hours = atom(atoms, at + 1).lower === 'hours';
  return {
    hour: Number(text.slice(0, 2)),
    minute: text.slice(2),
    sure: hours,
    half: null,
    end: hours ? at + 2 : at + 1,
  };
}

function withHalf(atoms: readonly Atom[], read: Reading): Reading {
  const half = halves[atom(atoms, read.end).lower];
  if (half && read.half === null) return { ...read, half, end: afterAbbreviation(atoms, read.end) };
  const oclock = atom(atoms, read.end).lower === "o'clock";
  return oclock ? { ...read, sure: true, end: read.end + 1 } : read;
}

/** Behind `p.m`, a full stop that belongs to it. */
function afterAbbreviation(atoms: readonly Atom[], at: number): number {
  return atom(atoms, at).lower.endsWith('.m') ? afterStop(atoms, at + 1) : at + 1;
}

function hourOfDay({ hour, half }: Reading): number {
  if (half === 'pm') return hour < 12 ? hour + 12 : hour;
  return half === 'am' && hour === 12 ? 0 : hour;
}

/** The index behind `Eastern time`, `Pacific Daylight Time`, `local time`; `null` where there is none. */
function namedZoneEnd(atoms: readonly Atom[], at: number): number | null {
  if (!/^(?:eastern|central|mountain|pacific|local)$/.test(atom(atoms, at).lower)) return null;
  const place = /^(?:standard|daylight|summer)$/.test(atom(atoms, at + 1).lower) ? at + 2 : at + 1;
  return atom(atoms, place).lower === 'time' ? place + 1 : null;
}

/** A zone behind a time of day: `GMT`, `EST`, `(EDT)`. */
function zoneAt(atoms: readonly Atom[], at: number): { readonly offset: string; readonly end: number } {
  const named = namedZoneEnd(atoms, at);
  if (named !== null) return { offset: '', end: named };
  const bracket = atom(atoms, at).text === '(' && atom(atoms, at + 2).text === ')';
  const it = atom(atoms, bracket ? at + 1 : at);
  const offset = it.text === it.text.toUpperCase() ? zones[it.lower] : undefined;
  return offset === undefined ? { offset: '', end: at } : { offset, end: bracket ? at + 3 : at + 1 };
}

/** "Won in 1:58:30": a length, no time of day. */
function timesARace(atoms: readonly Atom[], at: number): boolean {
  return (
    /^\d+:\d\d:\d\d$/.test(atom(atoms, at).text) && /^(?:in|of|clocked|ran|record)$/.test(atom(atoms, at - 1).lower)
  );
}

/** "At 6.30 in the evening". */
function isHalved(atoms: readonly Atom[], at: number, end: number): boolean {
  const dotted = /^\d\d?\.\d\d$/.test(atom(atoms, at).text);
  return dotted && /^(?:at|about|around|by|until)$/.test(atom(atoms, at - 1).lower) && partFollows(atoms, end);
}

/** `9` in "9 to 11 a.m.", `2:30` in "2:30-4 p.m.": the half of the day stands with the other hour. */
export function sharedHour(atoms: readonly Atom[], at: number): Found | null {
  const read = digitsAt(atoms, at);
  if (!read || read.half !== null) return null;
  const tied = atom(atoms, read.end).joined;
  if (!tied && !/^(?:to|and|until|–|-)$/.test(atom(atoms, read.end).lower)) return null;
  if (!tied && !/^(?:from|between)$/.test(atom(atoms, at - 1).lower)) return null;
  const place = tied ? read.end : read.end + 1;
  const other = digitsAt(atoms, place);
  const { half, hour } = other ? withHalf(atoms, other) : { half: null, hour: 0 };
  if (half === null) return null;
  const before = half === 'pm' && read.hour % 12 > hour % 12 ? 'am' : half;
  const told = String(hourOfDay({ ...read, half: before })).padStart(2, '0');
  return { end: read.end, meaning: { kind: 'calendar', clock: `T${told}:${read.minute}` } };
}

/** `9 a.m.`, `10:57`, `5:00 pm EST`, `11 o'clock`, `noon`, `midnight`. */
export function clock(atoms: readonly Atom[], at: number): Found | null {
  const twelve = atom(atoms, at).number === 12 && /^(?:noon|midnight)$/.test(atom(atoms, at + 1).lower);
  if (twelve) return clock(atoms, at + 1);
  const word = atom(atoms, at).lower;
  if (word === 'noon') return { end: at + 1, meaning: { kind: 'calendar', clock: 'T12:00' } };
  if (word === 'midnight') return { end: at + 1, meaning: { kind: 'calendar', clock: 'T24:00' } };
  const plain = digitsAt(atoms, at) ?? militaryAt(atoms, at);
  if (!plain) return null;
  const read = withHalf(atoms, plain);
  const zone = zoneAt(atoms, read.end);
  if (timesARace(atoms, at)) return null;
  if (!read.sure && read.half === null && zone.offset === '' && !isHalved(atoms, at, read.end)) return null;
  if (read.hour > 24 || Number(read.minute) > 59) return null;
  const hour = String(hourOfDay(read)).padStart(2, '0');
  const openHalf = read.half === null && read.hour < 12 && zone.offset === '' ? { openHalf: true } : {};
  return { end: zone.end, meaning: { kind: 'calendar', clock: `T${hour}:${read.minute}${zone.offset}`, ...openHalf } };
}
