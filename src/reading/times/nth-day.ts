import { type Atom, atom } from './atoms.ts';
import type { Found } from './meaning.ts';
import { ordinalAt } from './ordinal.ts';

/** "It's the second day of the strike": this day. */
function isToday(atoms: readonly Atom[], at: number): boolean {
  return atom(atoms, at - 1).lower === 'the' && /^(?:is|'s|it's)$/.test(atom(atoms, at - 2).lower);
}

/** `the first day`, `the third night` of something: a day that the text does not date. */
export function nthDay(atoms: readonly Atom[], at: number): Found | null {
  const count = ordinalAt(atoms, at);
  if (!count) return null;
  const { unit, part } = atom(atoms, count.end).word;
  if (unit !== 'day' && part === undefined) return null;
  const ofDay = part === undefined ? {} : { part };
  if (isToday(atoms, at)) {
    return {
      end: count.end + 1,
      meaning: { kind: 'shift', unit: 'day', count: 0, base: 'now', ...ofDay },
      leads: ['the'],
    };
  }
  return {
    end: count.end + 1,
    meaning: { kind: 'shift', unit: 'day', count: null, base: 'text', ...ofDay },
    leads: ['the', 'edge'],
  };
}
