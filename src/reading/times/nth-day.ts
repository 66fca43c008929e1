import { type Atom, atom } from './atoms.ts';
import type { Found } from './meaning.ts';
import { ordinalAt } from './ordinal.ts';

/** `the first day`, `the third night` of something: a day that the text does not date. */
export function nthDay(atoms: readonly Atom[], at: number): Found | null {
  const count = ordinalAt(atoms, at);
  if (!count) return null;
  const { unit, part } = atom(atoms, count.end).word;
  if (unit !== 'day' && part === undefined) return null;
  const ofDay = part === undefined ? {} : { part };
  return {
    end: count.end + 1,
    meaning: { kind: 'shift', unit: 'day', count: null, base: 'text', ...ofDay },
    leads: ['the', 'edge'],
  };
}
