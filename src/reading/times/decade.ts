import { type Atom, atom } from './atoms.ts';
import { apostrophes, touches } from './context.ts';
import type { Found } from './meaning.ts';

function found(decade: number, end: number): Found {
  return { end, meaning: { kind: 'calendar', decade }, leads: ['the', 'edge', 'portion'] };
}

/** `1990s`, `1990's`, `'90s`, `the nineties`. */
export function decade(atoms: readonly Atom[], at: number): Found | null {
  const first = atom(atoms, at);
  if (first.word.decadeName !== undefined) return named(atoms, at, first.word.decadeName);
  if (apostrophes.has(first.text)) return shortDecade(atoms, at);
  if (first.number === null || first.text.length < 4 || first.number % 10 !== 0) return null;
  if (first.number < 1000 || first.number > 2100) return null;
  if (first.suffix === 's' && isCentury(first)) {
    return {
      end: at + 1,
      meaning: { kind: 'calendar', century: first.number / 100 },
      leads: ['the', 'edge', 'portion'],
    };
  }
  if (first.suffix === 's') return found(first.number / 10, at + 1);
  const mark = atom(atoms, at + 1);
  const s = atom(atoms, at + 2);
  const apart =
    first.suffix === '' && apostrophes.has(mark.text) && s.lower === 's' && touches(mark, s) && touches(first, mark);
  const leader = atom(atoms, at - 1);
  return apart && (leader.lower === 'the' || leader.word.edge) ? found(first.number / 10, at + 3) : null;
}

/** `the 1700s` are a century; `the 2000s` a decade. */
function isCentury({ number }: Atom): boolean {
  return number !== null && number % 100 === 0 && number < 2000;
}

function named(atoms: readonly Atom[], at: number, tens: number): Found | null {
  const leader = atom(atoms, at - 1);
  return leader.lower === 'the' || leader.word.edge ? found(190 + tens, at + 1) : null;
}

function shortDecade(atoms: readonly Atom[], at: number): Found | null {
  const { number, suffix } = atom(atoms, at + 1);
  const fits =
    number !== null &&
    suffix === 's' &&
    number % 10 === 0 &&
    number < 100 &&
    touches(atom(atoms, at), atom(atoms, at + 1));
  return fits ? found((number < 30 ? 200 : 190) + number / 10, at + 2) : null;
}
