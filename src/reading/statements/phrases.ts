import { cueWord } from './cue-lexicon.ts';
import { type Atom, atomAt, auxiliary, breaks, has, is } from './words.ts';

/** Atoms `from` (inclusive) to `to` (exclusive). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const stops = breaks | is.subordinator | auxiliary | is.opens | is.closes;
const notInside = stops | is.wh | is.preposition | is.conjunction | is.pronoun;
/** The widest bracket, in atoms, that a phrase takes in: `(R-Ohio)`. */
const widest = 12;

/** A quotation of a word or two within a sentence: `the "clawback" plan`. */
const isScare = (atom: Atom) =>
  has(atom, is.quotation) && !has(atom, is.finished) && atom.end - atom.start < longestScare;
const longestScare = 40;

/** A participle or a known finite verb, written small: a noun phrase ends before it. */
export function looksVerbal(atom: Atom): boolean {
  if (has(atom, is.capital | is.role | is.number)) return false;
  return has(atom, is.verb) || /..(?:ed|ing)$/.test(atom.lower);
}

/** The opening bracket that belongs to the closing one at `close`, or -1. */
function openOf(atoms: readonly Atom[], close: number): number {
  for (let at = close - 1; at >= Math.max(0, close - widest); at -= 1) if (has(atomAt(atoms, at), is.opens)) return at;
  return -1;
}

/** The closing bracket that belongs to the opening one at `open`, or -1. */
function closeOf(atoms: readonly Atom[], open: number): number {
  for (let at = open + 1; at <= open + widest; at += 1) if (has(atomAt(atoms, at), is.closes)) return at;
  return -1;
}

/** Behind these a noun or an adjective stands, whatever it looks like: "a vote", "the buzzing crowd". */
const opensNoun = (atom: Atom): boolean => has(atom, is.possessive) || /^(?:an?|the)$/.test(atom.lower);

/** True where a simple noun phrase that ends with the atom at `last` cannot hold the one at `at`. */
function endsBackwards(atoms: readonly Atom[], at: number, last: number): boolean {
  const atom = atomAt(atoms, at);
  if (has(atom, notInside)) return at === last || !isScare(atom);
  const verbal = looksVerbal(atom) && !opensNoun(atomAt(atoms, at - 1));
  return at < last && (verbal || (has(atom, is.adverb) && !has(atom, is.capital)));
}

/** The start of the simple noun phrase that ends with the atom at `last`; `last + 1` where there is none. */
function simpleStart(atoms: readonly Atom[], last: number): number {
  const open = has(atomAt(atoms, last), is.closes) ? openOf(atoms, last) : -1;
  if (has(atomAt(atoms, last), is.closes) && open < 1) return last + 1;
  let from = open < 0 ? last + 1 : open;
  const end = from - 1;
  while (from > 0 && !endsBackwards(atoms, from - 1, end)) {
    from -= 1;
    if (has(atomAt(atoms, from), is.determiner | is.possessive)) break;
  }
  return from > end ? last + 1 : from;
}

const nounLike = (atom: Atom) =>
  atom.text !== '' && !has(atom, notInside | is.adverb | is.time | is.determiner | is.possessive) && !looksVerbal(atom);

/** True where the atom at `at` joins two nouns to one phrase: "the mayor of Orva", "Orr and Pell". */
function joinsNouns(atoms: readonly Atom[], at: number): boolean {
  const [link, before] = [atomAt(atoms, at), atomAt(atoms, at - 1)];
  const joins =
    (has(link, is.preposition) && !has(link, is.subordinator)) || link.lower === 'and' || link.lower === '&';
  return joins && (nounLike(before) || (has(before, is.closes) && openOf(atoms, at - 1) > 0));
}

/** The last atom of the noun that what begins at `from` hangs on: "the mayor | of Orva", "a letter | obtained by Orr"; -1 where there is none. */
function joint(atoms: readonly Atom[], from: number): number {
  if (joinsNouns(atoms, from - 1)) return from - 2;
  const participle = atomAt(atoms, from - 2);
  const by = atomAt(atoms, from - 1).lower === 'by' && /..ed$/.test(participle.lower);
  return by && nounLike(atomAt(atoms, from - 3)) ? from - 3 : -1;
}

const relatives = new Set(['who', 'which', 'that', 'whom', 'what']);

/** The noun phrase that ends with the atom at `last`, with what prepositions and "and" join to it; `null` where none ends there. */
export function phraseBefore(atoms: readonly Atom[], last: number): Range | null {
  const atom = atomAt(atoms, last);
  if (has(atom, is.pronoun) || relatives.has(atom.lower)) return { from: last, to: last + 1 };
  let from = simpleStart(atoms, last);
  if (from > last) return null;
  for (let at = joint(atoms, from); at > 0; at = joint(atoms, from)) {
    const before = simpleStart(atoms, at);
    if (before > at) break;
    from = before;
  }
  while (from < last && has(atomAt(atoms, from), is.time) && !has(atomAt(atoms, from + 1), breaks)) from += 1;
  return { from, to: last + 1 };
}

/** True where the noun phrase that began before `at` ends there. */
function endsForwards(atoms: readonly Atom[], at: number, first: boolean): boolean {
  const atom = atomAt(atoms, at);
  if (has(atom, stops | is.wh)) return first || !isScare(atom);
  if (has(atom, is.preposition) && has(atomAt(atoms, at + 1), breaks)) return true;
  if (first) return false;
  if (has(atom, is.adverb) && !has(atom, is.capital)) return true;
  const another =
    has(atom, is.pronoun | is.determiner | is.possessive) &&
    !(atom.text === 'One' && has(atomAt(atoms, at - 1), is.capital)) &&
    !has(atomAt(atoms, at - 1), is.preposition | is.conjunction);
  const verbal = looksVerbal(atom) && !opensNoun(atomAt(atoms, at - 1));
  return another || verbal || atom.lower === 'to';
}

/** A time by itself: "Tuesday", "last week", not "the week", nor "April Orr". */
export function isTime(atoms: readonly Atom[], at: number): boolean {
  const [atom, next] = [atomAt(atoms, at), atomAt(atoms, at + 1)];
  if (!has(atom, is.time)) return false;
  return has(atom, is.determiner) ? has(next, is.time) : !has(next, is.capital) || has(next, is.time);
}

/** True for a word that may be a finite verb: an auxiliary, a known verb, a past form. */
export function mayBeVerb(atom: Atom): boolean {
  return has(atom, auxiliary | is.verb) || /..ed$/.test(atom.lower) || cueWord(atom.lower) !== undefined;
}

/** The noun phrase that begins at `from`; it runs to the next mark, verb or clause. */
export function phraseAfter(atoms: readonly Atom[], from: number): Range | null {
  const first = atomAt(atoms, from);
  if (has(first, is.pronoun | is.wh)) return { from, to: from + 1 };
  if (has(first, is.preposition | is.conjunction) || isTime(atoms, from)) return null;
  let to = from;
  while (to < atoms.length) {
    const close = has(atomAt(atoms, to), is.opens) && to > from ? closeOf(atoms, to) : -1;
    if (close > 0) to = close;
    else if (endsForwards(atoms, to, to === from)) break;
    to += 1;
  }
  return to > from ? { from, to } : null;
}

/** True where a subject stands at `at` and a verb not far behind it. */
export function looksLikeClause(atoms: readonly Atom[], at: number): boolean {
  if (has(atomAt(atoms, at), is.pronoun | is.wh) || atomAt(atoms, at).lower === 'there') return true;
  const phrase = phraseAfter(atoms, at);
  const verb = phrase && atomAt(atoms, phrase.to);
  return verb !== null && mayBeVerb(verb);
}
