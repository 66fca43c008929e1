import { documents } from '../data/documents.ts';
import { cueWord } from './cue-lexicon.ts';
import { looksLikeClause, phraseAfter } from './phrases.ts';
import { type Atom, atomAt, auxiliary, breaks, has, is, opensContent } from './words.ts';

export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const adjunctPrepositions = wordSet(
  'in on at during to after before from via with by through of as about over under outside for following',
);

/** True where content may begin: "that", a quotation, a colon, a comma or the end. */
function mayFollowAdjunct(atoms: readonly Atom[], at: number): boolean {
  const atom = atomAt(atoms, at);
  return (
    /^(?:that|whether|why|how)$/.test(atom.lower) || atom.text === '' || has(atom, breaks) || isOnlyThat(atoms, at)
  );
}

const onlys = wordSet('only just simply merely');
const isOnlyThat = (atoms: readonly Atom[], at: number): boolean =>
  onlys.has(atomAt(atoms, at).lower) && /^(?:that|:)$/.test(atomAt(atoms, at + 1).lower);

/** The index after a prepositional phrase at `at`, those that hang on it too. */
function afterPhrases(atoms: readonly Atom[], at: number): number {
  let to = at;
  while (has(atomAt(atoms, to), is.preposition) && to < at + 30) {
    let inner = to + 1;
    if (cueWord(atomAt(atoms, inner).lower)?.form === 'ing') return to;
    while (has(atomAt(atoms, inner), is.time | is.number)) inner += 1;
    const phrase = inner > to + 1 ? { to: inner } : phraseAfter(atoms, to + 1);
    if (phrase === null) return has(atomAt(atoms, to + 1), is.quotation) ? to + 2 : to;
    to = phrase.to;
  }
  return to;
}

const isAdverbial = (atom: Atom) => has(atom, is.time | is.adverb) && !has(atom, is.determiner) && !opensContent(atom);

const distances = wordSet('ago earlier later before afterward afterwards');
/** The longest such time, in atoms. */
const longestTime = 5;

/** The index after "a day earlier", "just a few years later"; `from` where no such time stands there. */
function afterTime(atoms: readonly Atom[], from: number): number {
  for (let at = from; at < from + longestTime; at += 1) {
    const atom = atomAt(atoms, at);
    if (at > from + 1 && distances.has(atom.lower)) return mayFollowAdjunct(atoms, at + 1) ? at + 1 : from;
    if (has(atom, breaks | is.capital | is.preposition | is.pronoun | is.possessive | auxiliary)) return from;
  }
  return from;
}

/** True for "in a statement", "by email": what people speak through. */
const bearsWords = (atoms: readonly Atom[], from: number, to: number): boolean =>
  documents.has(atomAt(atoms, to - 1).lower) && to - from < 5;

/** The index after the times, places and occasions that may stand between a cue and its content. */
export function afterAdjuncts(atoms: readonly Atom[], from: number): number {
  let at = from;
  for (let count = 0; count < 3; count += 1) {
    while (isAdverbial(atomAt(atoms, at))) at += 1;
    if (isOnlyThat(atoms, at)) return at + 1;
    at = afterTime(atoms, at);
    const atom = atomAt(atoms, at);
    if (!has(atom, is.preposition) && !has(atomAt(atoms, at + 1), is.time)) return at;
    const after = has(atom, is.preposition) ? afterPhrases(atoms, at) : at + 2;
    const known = has(atom, is.preposition) ? adjunctPrepositions.has(atom.lower) : has(atom, is.determiner | is.time);
    const dated = atoms.slice(at + 1, after).every((each) => has(each, is.time)) || bearsWords(atoms, at, after);
    if (!known || after === at || !((dated && looksLikeClause(atoms, after)) || mayFollowAdjunct(atoms, after)))
      return at;
    at = after;
  }
  return at;
}
