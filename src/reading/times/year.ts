import {
  amountLeaders,
  behindDay,
  measures,
  noPlurals,
  streets,
  yearKinds,
  yearLeaders,
} from '../data/times-context.ts';
import { type Atom, atom } from './atoms.ts';
import { fullYear, isCapital, isPlainNumber, opensSentence, touches } from './context.ts';
import type { Found } from './meaning.ts';
import { rangeBehind } from './year-forms.ts';

/** "1945 Main Street". */
function isAddress(atoms: readonly Atom[], at: number): boolean {
  if (!isCapital(atom(atoms, at))) return false;
  return streets.has(atom(atoms, at + 1).lower) || streets.has(atom(atoms, at + 2).lower);
}

/** True where a number of four digits counts something. */
function counts(atoms: readonly Atom[], at: number): boolean {
  const before = atom(atoms, at - 1);
  const next = atom(atoms, at + 1);
  if (atom(atoms, at).joined && /^(?:pre|post)$/.test(before.lower)) return false;
  if (isAddress(atoms, at + 1)) return true;
  if (atom(atoms, at).joined && before.number !== null) return true;
  if (
    amountLeaders.has(before.lower) ||
    next.text === '/' ||
    (next.number !== null && next.joined && next.text.length > 4)
  )
    return true;
  if (measures.has(next.lower) && !(next.lower === 'of' && yearLeaders.has(before.lower))) return true;
  if (yearLeaders.has(before.lower)) return false;
  if (noPlurals.has(next.lower)) return false;
  return /^\p{Ll}+[^s'u]s$/u.test(next.text) && !opensSentence(atoms, at);
}

/** Eras as they are written, in capitals; true: before Christ. */
const eras: Readonly<Record<string, boolean>> = {
  BC: true,
  BCE: true,
  'B.C.': true,
  AD: false,
  CE: false,
  'A.D.': false,
};

/** The era at an atom, and the index behind it; `null` where there is none. */
function eraAt(atoms: readonly Atom[], at: number): { readonly bc: boolean; readonly end: number } | null {
  const bc = eras[atom(atoms, at).text];
  return bc === undefined ? null : { bc, end: at + 1 };
}

/** `480 BC`, `A.D. 79`; `499` in `499 to 493 BC`. */
export function eraYear(atoms: readonly Atom[], at: number): Found | null {
  const { number } = atom(atoms, at);
  const before = eras[atom(atoms, at).text];
  const year = atom(atoms, at + 1);
  if (before === false && year.number !== null && isPlainNumber(year) && !opensSentence(atoms, at)) {
    return { end: at + 2, meaning: { kind: 'calendar', year: year.number }, leads: ['edge'] };
  }
  if (number === null || number > 4000 || !isPlainNumber(atom(atoms, at))) return null;
  const own = eraAt(atoms, at + 1);
  if (own)
    return { end: own.end, meaning: { kind: 'calendar', year: number, bc: own.bc }, leads: ['edge', 'approximator'] };
  const range = /^(?:to|and|or|–)$/.test(atom(atoms, at + 1).lower) && isPlainNumber(atom(atoms, at + 2));
  const shared = range ? eraAt(atoms, at + 3) : null;
  return shared && { end: at + 1, meaning: { kind: 'calendar', year: number, bc: shared.bc } };
}

const periods: ReadonlySet<string> = new Set(['quarter', 'period', 'half']);

/** `the 1988 quarter`, `the 1988 period`: the quarter spoken of, in that year. */
export function periodOfYear(atoms: readonly Atom[], at: number): Found | null {
  const year = fullYear(atom(atoms, at));
  if (year === null || atom(atoms, at - 1).lower !== 'the' || !periods.has(atom(atoms, at + 1).lower)) return null;
  return { end: at + 2, meaning: { kind: 'calendar', year, sameQuarter: true }, leads: ['the'] };
}

/** The dash between two years, glued to both: "1277–1347". */
function isYearDash(atoms: readonly Atom[], at: number): boolean {
  const dash = atom(atoms, at);
  return dash.text === '–' && touches(atom(atoms, at - 1), dash) && touches(dash, atom(atoms, at + 1));
}

/** "In 1066," "in 1215 the": a number so small is a year where nothing is there to be counted. */
function isOldYear(atoms: readonly Atom[], at: number): boolean {
  const next = atom(atoms, at + 1);
  const year = atom(atoms, at).number ?? 0;
  const runs = isYearDash(atoms, at + 1) && (fullYear(atom(atoms, at + 2)) ?? 0) > year;
  if (runs || (isYearDash(atoms, at - 1) && (fullYear(atom(atoms, at - 2)) ?? Infinity) < year)) return true;
  return (
    /^(?:in|since)$/.test(atom(atoms, at - 1).lower) && (/^[.,;:)]?$/.test(next.text) || behindDay.has(next.lower))
  );
}

/** `1996`; not where the number counts something. */
export function plainYear(atoms: readonly Atom[], at: number): Found | null {
  const year = fullYear(atom(atoms, at));
  if (year === null || year > 2200) return null;
  if (year < 1400 ? !isOldYear(atoms, at) : counts(atoms, at)) return null;
  return { end: at + 1, meaning: { kind: 'calendar', year }, leads: ['edge', 'circa'] };
}

/** `the 2023 fiscal year`, `the 2018-19 school year`. */
function beforeKind(atoms: readonly Atom[], at: number): Found | null {
  const year = fullYear(atom(atoms, at + 1));
  if (year === null) return null;
  const range = rangeBehind(atoms, at + 2, year);
  const end = range?.end ?? at + 2;
  const fits = yearKinds.has(atom(atoms, end).lower) && atom(atoms, end + 1).word.unit === 'year';
  return fits
    ? { end: end + 2, meaning: { kind: 'calendar', year, ...(range ? { lastYear: range.lastYear } : {}) } }
    : null;
}

/** `fiscal 1989`, `fiscal year 1990`, `the 2019-20 fiscal year`, `FY2019`, `the year 2000`. */
export function calledYear(atoms: readonly Atom[], at: number): Found | null {
  const first = atom(atoms, at);
  const called = atom(atoms, at + 1).word.unit === 'year';
  const fiscal = first.lower === 'fiscal' || first.text === 'FY';
  if (!fiscal && !(first.lower === 'the' && called)) return first.lower === 'the' ? beforeKind(atoms, at) : null;
  const place = called ? at + 2 : at + 1;
  const year = fullYear(atom(atoms, place));
  if (year === null) return null;
  const range = fiscal ? rangeBehind(atoms, place + 1, year) : null;
  if (range) return { end: range.end, meaning: { kind: 'calendar', year, lastYear: range.lastYear } };
  return { end: place + 1, meaning: { kind: 'calendar', year } };
}
