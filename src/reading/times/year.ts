import { amountLeaders, measures, yearLeaders } from '../data/times-context.ts';
import { type Atom, atom } from './atoms.ts';
import { afterStop, fullYear, isPlainNumber, opensSentence } from './context.ts';
import type { Found } from './meaning.ts';

/** True where a number of four digits counts something. */
function counts(atoms: readonly Atom[], at: number): boolean {
  const before = atom(atoms, at - 1);
  const next = atom(atoms, at + 1);
  if (atom(atoms, at).joined && before.number !== null) return true;
  if (
    amountLeaders.has(before.lower) ||
    next.text === '/' ||
    (next.number !== null && next.joined && next.text.length > 4)
  )
    return true;
  if (measures.has(next.lower) && !(next.lower === 'of' && yearLeaders.has(before.lower))) return true;
  if (yearLeaders.has(before.lower)) return false;
  return /^\p{Ll}+[^s'u]s$/u.test(next.text) && !opensSentence(atoms, at);
}

const eras: Readonly<Record<string, boolean>> = {
  bc: true,
  bce: true,
  'b.c.': true,
  'b.c': true,
  ad: false,
  ce: false,
  'a.d.': false,
  'a.d': false,
};

function behindEra(atoms: readonly Atom[], at: number): number {
  return atom(atoms, at).text.includes('.') ? afterStop(atoms, at + 1) : at + 1;
}

/** `480 BC`; `499` in `499 to 493 BC`. */
export function eraYear(atoms: readonly Atom[], at: number): Found | null {
  const first = atom(atoms, at);
  const range = /^(?:to|and|or|–)$/.test(atom(atoms, at + 1).lower) ? at + 2 : 0;
  const shared = range > 0 && isPlainNumber(atom(atoms, range)) ? eras[atom(atoms, range + 1).lower] : undefined;
  if (shared !== undefined && isPlainNumber(first)) {
    return { end: at + 1, meaning: { kind: 'calendar', year: first.number ?? 0, bc: shared } };
  }
  const behind = eras[atom(atoms, at + 1).lower];
  if (
    first.number !== null &&
    first.suffix === '' &&
    first.number < 4000 &&
    Number.isInteger(first.number) &&
    behind !== undefined
  ) {
    return {
      end: behindEra(atoms, at + 1),
      meaning: { kind: 'calendar', year: first.number, bc: behind },
      leads: ['edge', 'approximator'],
    };
  }
  return null;
}

const periods: ReadonlySet<string> = new Set(['quarter', 'period', 'half']);

/** `the 1988 quarter`, `the 1988 period`: the quarter spoken of, in that year. */
export function periodOfYear(atoms: readonly Atom[], at: number): Found | null {
  const year = fullYear(atom(atoms, at));
  if (year === null || atom(atoms, at - 1).lower !== 'the' || !periods.has(atom(atoms, at + 1).lower)) return null;
  return { end: at + 2, meaning: { kind: 'calendar', year, sameQuarter: true }, leads: ['the'] };
}

/** `1996`; not where the number counts something. */
export function plainYear(atoms: readonly Atom[], at: number): Found | null {
  const year = fullYear(atom(atoms, at));
  if (year === null || year < 1400 || year > 2200 || counts(atoms, at)) return null;
  return { end: at + 1, meaning: { kind: 'calendar', year }, leads: ['edge'] };
}

/** `fiscal 1989`, `fiscal year 1990`. */
export function fiscalYear(atoms: readonly Atom[], at: number): Found | null {
  if (atom(atoms, at).lower !== 'fiscal') return null;
  const place = atom(atoms, at + 1).word.unit === 'year' ? at + 2 : at + 1;
  const year = fullYear(atom(atoms, place));
  return year === null ? null : { end: place + 1, meaning: { kind: 'calendar', year } };
}
