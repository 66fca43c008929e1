import { aheadWords, owners } from '../data/times-context.ts';
import { attempts, futureWords, notInfinitive, notPast, pastWords } from '../data/times-verbs.ts';
import { type Atom, atom } from './atoms.ts';
import { isCapital } from './context.ts';

/** `since`: the phrase stands behind that word, and is over. */
export type Tense = 'past' | 'future' | 'since' | null;

const reach = 10;
const stops: ReadonlySet<string> = new Set(['\n', '.', '!', '?', ';', '"', '“', '”']);

/** "Could not attend Tuesday", "could be reached Tuesday": an attempt that is over. */
function isAttempt(atoms: readonly Atom[], at: number): boolean {
  if (atom(atoms, at + 1).lower === 'not') return true;
  return atom(atoms, at + 1).lower === 'be' && attempts.has(atom(atoms, at + 2).lower);
}

function tenseOf(atoms: readonly Atom[], at: number): Tense {
  const it = atom(atoms, at);
  const { lower } = it;
  if (lower === 'could' && isAttempt(atoms, at)) return 'past';
  if (futureWords.has(lower)) return lower === 'may' && isCapital(it) ? null : 'future';
  // "would be held", "to be held": the word before "be" decides.
  if (atom(atoms, at - 1).lower === 'be') return null;
  if (pastWords.has(lower)) return 'past';
  return lower.length > 3 && lower.endsWith('ed') && !notPast.has(lower) && !isCapital(it) ? 'past' : null;
}

/** "To open Monday": an infinitive this near before a phrase looks ahead; farther off it may tell a purpose. */
const near = 4;

function isInfinitive(atoms: readonly Atom[], at: number): boolean {
  if (atom(atoms, at).lower !== 'to') return false;
  const { number, word, lower, text } = atom(atoms, at + 1);
  if (number !== null || word.numeral !== undefined || word.vague || notInfinitive.has(lower)) return false;
  return /^\p{Ll}/u.test(text) && !/ing$|s$/.test(lower);
}

function isStop(atoms: readonly Atom[], at: number): boolean {
  const { text } = atom(atoms, at);
  if (text === '') return true;
  if (!stops.has(text)) return false;
  return text !== '.' || atom(atoms, at - 1).text.length > 3 || isCapital(atom(atoms, at + 1));
}

/** "The vote is Tuesday", "is on the first Monday": the present right before a day looks ahead. */
function isPresent(atoms: readonly Atom[], begin: number): boolean {
  const before = atom(atoms, begin - 1).lower;
  const verb = before === 'on' || before === 'in' ? atom(atoms, begin - 2).lower : before;
  return verb === 'is' || verb === 'are';
}

function tenseBefore(atoms: readonly Atom[], begin: number): Tense {
  if (isPresent(atoms, begin)) return 'future';
  for (let at = begin - 1; at >= begin - reach && !isStop(atoms, at); at--) {
    if (at >= begin - near && isInfinitive(atoms, at)) return 'future';
    const tense = tenseOf(atoms, at);
    if (tense) return tense;
  }
  return null;
}

function tenseBehind(atoms: readonly Atom[], end: number): Tense {
  for (let at = end; at < end + reach && !isStop(atoms, at); at++) {
    const tense = tenseOf(atoms, at);
    if (tense) return tense;
  }
  return null;
}

/** "Wednesday's ruling", "the Aug. 7 blast": what is named after its day has mostly been; else the verb behind tells. */
function isAttribute(atoms: readonly Atom[], begin: number, end: number): boolean {
  if (atom(atoms, end).lower === "'s") return true;
  const next = atom(atoms, end);
  return owners.has(atom(atoms, begin - 1).lower) && /^\p{L}/u.test(next.text) && next.lower !== 'of';
}

/**
 * The tense of the clause around a phrase, by the nearest verb before it in its sentence, else behind it.
 * Looks at a bounded number of atoms.
 */
export function tenseAround(atoms: readonly Atom[], begin: number, end: number): Tense {
  if (atom(atoms, begin - 1).lower === 'since') return 'since';
  if (isAttribute(atoms, begin, end)) return tenseBehind(atoms, end) ?? 'past';
  const ahead = aheadWords.has(atom(atoms, begin - 1).lower) ? 'future' : null;
  return tenseBefore(atoms, begin) ?? tenseBehind(atoms, end) ?? ahead;
}
