import { futureWords, notInfinitive, notPast, pastWords } from '../data/times-verbs.ts';
import { type Atom, atom } from './atoms.ts';
import { isCapital } from './context.ts';

export type Tense = 'past' | 'future' | null;

const reach = 14;
const stops: ReadonlySet<string> = new Set(['.', '!', '?', ';', '"', '“', '”']);

function tenseOf(atoms: readonly Atom[], at: number): Tense {
  const it = atom(atoms, at);
  const { lower } = it;
  if (lower === 'to' && isInfinitive(atom(atoms, at + 1))) return 'future';
  if (futureWords.has(lower)) return lower === 'may' && isCapital(it) ? null : 'future';
  if (atom(atoms, at - 1).lower === 'be') return null;
  if (pastWords.has(lower)) return 'past';
  return lower.length > 3 && lower.endsWith('ed') && !notPast.has(lower) && !isCapital(it) ? 'past' : null;
}

function isInfinitive(next: Atom): boolean {
  return (
    next.number === null && /^\p{Ll}/u.test(next.text) && !notInfinitive.has(next.lower) && !/ing$|s$/.test(next.lower)
  );
}

function isStop(atoms: readonly Atom[], at: number): boolean {
  const { text } = atom(atoms, at);
  if (text === '') return true;
  if (!stops.has(text)) return false;
  return text !== '.' || atom(atoms, at - 1).text.length > 3 || isCapital(atom(atoms, at + 1));
}

/**
 * The tense of the clause around a phrase, by the nearest verb before it in its sentence, else behind it.
 * Looks at a bounded number of atoms.
 */
export function tenseAround(atoms: readonly Atom[], begin: number, end: number): Tense {
  for (let at = begin - 1; at >= begin - reach && !isStop(atoms, at); at--) {
    const tense = tenseOf(atoms, at);
    if (tense) return tense;
  }
  for (let at = end; at < end + reach && !isStop(atoms, at); at++) {
    const tense = tenseOf(atoms, at);
    if (tense) return tense;
  }
  return null;
}
