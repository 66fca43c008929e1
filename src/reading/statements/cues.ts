import { type CueForm, type CueVerb, type CueWord, cueWord } from './cue-lexicon.ts';
import type { Range } from './phrases.ts';
import { subjectBefore } from './subjects.ts';
import { type Atom, atomAt, auxiliary, breaks, has, is, opensContent } from './words.ts';

/** How the verb stands: finite (he said), ing (adding that), infinitive (to say), passive (was told). */
export type CueMode = 'finite' | 'ing' | 'infinitive' | 'passive';

/** A cue verb with its auxiliaries and adverbs: atoms `first` to `last`, the verb itself at `at`. */
export interface Cue {
  readonly verb: CueVerb;
  readonly mode: CueMode;
  readonly past: boolean;
  readonly first: number;
  readonly at: number;
  readonly last: number;
  /** The phrase right before it, where it is finite or passive. */
  readonly subject: Range | null;
}

const inGroup = (atom: Atom) => (has(atom, auxiliary | is.adverb) && !has(atom, is.pronoun)) || atom.lower === 'to';

/** The first atom of the verb group that ends in the verb at `at`: its auxiliaries and adverbs. */
function groupStart(atoms: readonly Atom[], at: number): number {
  let first = at;
  while (inGroup(atomAt(atoms, first - 1))) first -= 1;
  return first;
}

const quantities = new Set(
  'all that both some many few several most others each this these those more fewer enough one two three four five six seven eight nine ten another neither either none'.split(
    ' ',
  ),
);

/** True where the word is a noun or an adjective here: after an article, a possessive or a preposition. */
function isNoun(atoms: readonly Atom[], at: number, { form, verb }: CueWord): boolean {
  if (form === 'present' && !verb.homograph) return false;
  const before = atomAt(atoms, at - 1);
  const participle = form === 'past' || form === 'participle';
  if (participle && has(before, is.preposition)) return has(before, is.preposition) && !has(before, is.subordinator);
  if (quantities.has(before.lower)) return participle && /s$/.test(atomAt(atoms, at + 1).lower);
  if (has(before, is.determiner | is.possessive)) return true;
  if (participle && (has(before, is.number) || /['’]s?$/.test(before.text)))
    return /s$/.test(atomAt(atoms, at + 1).lower);
  if (form === 'ing') return /['’]s?$/.test(before.text) && !has(before, is.pronoun);
  if (participle) return false;
  return (
    has(before, is.number) || /['’]s?$/.test(before.text) || (has(before, is.preposition) && before.lower !== 'to')
  );
}

/** True for a base form without auxiliary that follows no plural or pronoun: an imperative, or a noun. */
function isBare(atoms: readonly Atom[], at: number, verb: CueVerb): boolean {
  let before = at - 1;
  while (has(atomAt(atoms, before), is.adverb)) before -= 1;
  const atom = atomAt(atoms, before);
  if (!verb.homograph) return before < 0 || has(atom, breaks & ~(is.comma | is.dash));
  return !(
    has(atom, auxiliary | is.pronoun | is.wh | is.comma | is.closes) ||
    /s$|people|men$|police|['’]ve|others|^me$|^us$|^them$/.test(atom.lower)
  );
}

function modeOf(atoms: readonly Atom[], { first, at, form }: { first: number; at: number; form: CueForm }): CueMode {
  const group = atoms.slice(has(atomAt(atoms, first - 1), is.be) ? first - 1 : first, at);
  const verbs = group.filter((atom) => has(atom, auxiliary) || atom.lower === 'to');
  const last = verbs.at(-1);
  if (last === undefined) return form === 'ing' ? 'ing' : 'finite';
  if (has(last, is.be) && (form === 'past' || form === 'participle')) return 'passive';
  return verbs[0]?.lower === 'to' ? 'infinitive' : 'finite';
}

/** A verb in the singular has a subject in the singular: "… the bridge and Orr | says". */
function lastOf(atoms: readonly Atom[], { from, to }: Range): Range {
  for (let at = to - 2; at > from + 2; at -= 1) if (atomAt(atoms, at).lower === 'and') return { from: at + 1, to };
  return { from, to };
}

/** The cue whose verb stands at `at`; `null` where no cue verb stands there, or where it is a noun. In a title every word may be one. */
function cueAt(atoms: readonly Atom[], at: number, title: boolean): Cue | null {
  const atom = atomAt(atoms, at);
  if (has(atom, breaks | is.number) || (has(atom, is.capital) && at > 0 && !title)) return null;
  const word = cueWord(atom.lower);
  if (word === undefined || isNoun(atoms, at, word)) return null;
  const first = groupStart(atoms, at);
  const mode = modeOf(atoms, { first, at, form: word.form });
  if (word.form === 'base' && mode === 'finite' && isBare(atoms, at, word.verb)) return null;
  let last = word.verb.particle === '' ? at : at + 1;
  if (last > at && atomAt(atoms, last).lower !== word.verb.particle) return null;
  while (has(atomAt(atoms, last + 1), is.adverb) && !opensContent(atomAt(atoms, last + 1))) last += 1;
  const whole = mode === 'finite' || mode === 'passive' ? subjectBefore(atoms, first) : null;
  const subject = whole && word.form === 'present' ? lastOf(atoms, whole) : whole;
  return { verb: word.verb, mode, past: word.form === 'past', first, at, last, subject };
}

/** The cues of a segment, in order. */
export function cuesOf(atoms: readonly Atom[], title: boolean): Cue[] {
  return atoms.flatMap((_, at) => cueAt(atoms, at, title) ?? []);
}
