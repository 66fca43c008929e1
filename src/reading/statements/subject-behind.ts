import { cueWord } from './cue-lexicon.ts';
import { looksVerbal, type Range } from './phrases.ts';
import { type Atom, atomAt, auxiliary, breaks, has, is } from './words.ts';

/** The longest subject, in atoms, between a quotation and its verb. */
const longestBehind = 12;
const opensSubject = is.determiner | is.possessive | is.capital;
const endsSubject = (breaks & ~is.comma) | is.conjunction | is.subordinator | is.wh | is.pronoun | auxiliary;

/** The subject right behind a whole quotation, whatever it is made of: `“…,” a voice over | says`, `“…,” this source | told`; `null` where a verb stands in it. */
export function subjectBehind(atoms: readonly Atom[], last: number): Range | null {
  let from = last + 1;
  while (from > last - longestBehind && !has(atomAt(atoms, from - 1), endsSubject)) from -= 1;
  const first = atomAt(atoms, from);
  const parted = from < 2 || has(atomAt(atoms, from - 2), breaks);
  if (!isWhole(atoms, from - 1) || !parted || from > last || !has(first, opensSubject)) return null;
  for (let at = from; at <= last; at += 1) {
    const atom = atomAt(atoms, at);
    if (has(atom, is.comma) && !isPairOfAdjectives(atoms, from, at)) return null;
    if (at > from + 1 && !has(atom, is.capital | is.role) && (looksVerbal(atom) || cueWord(atom.lower))) return null;
  }
  return { from, to: last + 1 };
}

/** A longer quotation, in characters, is a sentence, marked as one or not: `“The bridge is a heap of rust” Lee said`. */
const longestName = 30;

function isWhole(atoms: readonly Atom[], at: number): boolean {
  const atom = atomAt(atoms, at);
  if (has(atom, is.finished)) return true;
  return at === 0 && has(atom, is.quotation) && !has(atom, is.continuing) && atom.end - atom.start > longestName;
}

/** True for the comma of "the old, tired miller". */
const isPairOfAdjectives = (atoms: readonly Atom[], from: number, comma: number): boolean =>
  comma === from + 2 && has(atomAt(atoms, from), is.determiner) && !has(atomAt(atoms, comma - 1), is.capital);
