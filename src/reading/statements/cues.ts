import { type CueForm, type CueVerb, cueWord } from './cue-lexicon.ts';
import { type Atom, atomAt, auxiliary, breaks, has, is } from './words.ts';

/** How the verb stands: finite (he said), ing (adding that), infinitive (to say), passive (was told), bare participle (said Lee; announced Monday). */
export type CueMode = 'finite' | 'ing' | 'infinitive' | 'passive';

/** A cue verb with its auxiliaries and adverbs: atoms `first` to `last`, the verb itself at `at`. */
export interface Cue {
  readonly verb: CueVerb;
  readonly mode: CueMode;
  readonly past: boolean;
  readonly negated: boolean;
  readonly first: number;
  readonly at: number;
  readonly last: number;
}

const groupWord = auxiliary | is.adverb;

/** The first atom of the verb group that ends in the verb at `at`. */
function groupStart(atoms: readonly Atom[], at: number): number {
  let first = at;
  while (has(atomAt(atoms, first - 1), groupWord) || atomAt(atoms, first - 1).lower === 'to') first -= 1;
  while (first < at && has(atomAt(atoms, first), is.adverb) && !has(atomAt(atoms, first), is.not)) first += 1;
  return first;
}

/** True where the word is a noun here: after an article, a possessive or a preposition. */
function isNoun(atoms: readonly Atom[], at: number, form: CueForm): boolean {
  const before = atomAt(atoms, at - 1);
  if (form === 'past' || form === 'participle')
    return has(before, is.determiner | is.possessive) && before.lower !== 'all';
  if (/['’]s?$/.test(before.text) || has(before, is.determiner | is.possessive))
    return !['all', 'that', 'both', 'some', 'many', 'few'].includes(before.lower);
  if (form === 'ing') return false;
  return has(before, is.preposition) && before.lower !== 'to' && form !== 'present'
    ? true
    : has(before, is.preposition) && before.lower !== 'to';
}

function modeOf(group: readonly Atom[], form: CueForm): CueMode {
  const verbs = group.filter((atom) => has(atom, auxiliary) || atom.lower === 'to');
  const last = verbs.at(-1);
  if (last === undefined) return form === 'ing' ? 'ing' : 'finite';
  if (has(last, is.be) && (form === 'past' || form === 'participle')) return 'passive';
  return verbs[0]?.lower === 'to' ? 'infinitive' : 'finite';
}

/** A base form needs a plural subject or an auxiliary; a bare one that follows nothing is an imperative or a noun. */
function isBareBase(atoms: readonly Atom[], first: number, at: number): boolean {
  if (first < at) return false;
  const before = atomAt(atoms, at - 1);
  return !(has(before, is.pronoun | is.wh) || /s$|people|men$|police|'ve|’ve|others|,|\)/.test(before.lower));
}

/** The cue whose verb stands at `at`; `null` where no cue verb stands there, or where it is a noun. */
export function cueAt(atoms: readonly Atom[], at: number): Cue | null {
  const atom = atomAt(atoms, at);
  if (has(atom, breaks | is.number)) return null;
  const word = cueWord(atom.lower);
  if (word === undefined || isNoun(atoms, at, word.form)) return null;
  const first = groupStart(atoms, at);
  if (word.form === 'base' && isBareBase(atoms, first, at)) return null;
  const group = atoms.slice(first, at);
  let last = at;
  while (has(atomAt(atoms, last + 1), is.adverb)) last += 1;
  return {
    verb: word.verb,
    mode: modeOf(group, word.form),
    past: word.form === 'past',
    negated: group.some((each) => has(each, is.not)),
    first,
    at,
    last,
  };
}
