import type { Unit } from '../data/times-words.ts';
import { type Atom, atom } from './atoms.ts';
import type { Found, Meaning } from './meaning.ts';

const units: ReadonlySet<Unit> = new Set(['day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade']);

/** True where nothing behind says before or after what: "the year before." */
function isAlone(atoms: readonly Atom[], at: number): boolean {
  return /^[.,;:!?)"”]?$/.test(atom(atoms, at).text);
}

/** `the week before last`, `the year before`, `the night before`, `the week after next`. */
export function beforeLast(atoms: readonly Atom[], at: number): Found | null {
  if (atom(atoms, at).lower !== 'the') return null;
  const { unit, part } = atom(atoms, at + 1).word;
  const turn = atom(atoms, at + 2).lower;
  const sign = turn === 'before' ? -1 : turn === 'after' ? 1 : 0;
  if (sign === 0 || (part === undefined && (unit === undefined || !units.has(unit)))) return null;
  const ofDay = part === undefined ? {} : { part };
  const shift = (count: number, base: 'now' | 'text'): Meaning =>
    unit === 'year' && base === 'now'
      ? { kind: 'calendar', yearShift: count }
      : { kind: 'shift', unit: unit ?? 'day', count, base, ...ofDay };
  if (atom(atoms, at + 3).lower === (sign < 0 ? 'last' : 'next') && isAlone(atoms, at + 4)) {
    return { end: at + 4, meaning: shift(2 * sign, 'now') };
  }
  return isAlone(atoms, at + 3) ? { end: at + 3, meaning: shift(sign, 'text') } : null;
}
