import { afterAdjuncts, wordSet } from './adjuncts.ts';
import type { Cue } from './cues.ts';
import { looksLikeClause, mayBeVerb, phraseAfter } from './phrases.ts';
import { type Atom, atomAt, auxiliary, breaks, has, is } from './words.ts';

/** What follows a cue: the kind of complement, and the atom where its content begins. */
export interface Complement {
  readonly kind: 'quotation' | 'colon' | 'that' | 'question' | 'infinitive' | 'about' | 'bare' | 'comma' | 'none';
  readonly from: number;
}

const questions = wordSet('whether if how what why who when where which');
/** Those who are told, in one word. */
const addressees = wordSet('me him her us them you it reporters supporters voters');
/** Pronouns that are never told anything. */
const subjects = wordSet('i he she we they');

/** The index after the one who is told. */
function afterAddressee(atoms: readonly Atom[], cue: Cue): number {
  const from = cue.last + 1;
  const atom = atomAt(atoms, from);
  const named = has(atom, is.named);
  if (
    !cue.verb.addressee ||
    (has(atom, breaks) && !named) ||
    has(atom, is.wh) ||
    atom.lower === 'that' ||
    atom.lower === 'to' ||
    (atom.lower === 'it' && has(atomAt(atoms, from + 1), auxiliary))
  )
    return from;
  if (addressees.has(atom.lower) && !isOwner(atom, atomAt(atoms, from + 1))) return from + 1;
  if (named && atomAt(atoms, from + 1).text !== '') return from + 1;
  const phrase = subjects.has(atom.lower) ? null : phraseAfter(atoms, from);
  if (phrase === null) return from;
  const about = atoms.slice(from, phrase.to).findIndex((each) => cue.verb.about.has(each.lower));
  if (about > 0) return from + about;
  const verbFollows = has(atomAt(atoms, phrase.to), auxiliary | is.verb);
  if (!verbFollows) return phrase.to;
  return has(atom, is.determiner | is.possessive | is.number) ? from : from + 1;
}

/** True for "told her supporters": no pronoun by itself, for a noun follows. */
const isOwner = ({ lower }: Atom, next: Atom): boolean =>
  lower === 'her' && next.text !== '' && next.lower !== 'that' && !has(next, notNouns);
const notNouns =
  breaks |
  is.preposition |
  is.pronoun |
  is.wh |
  is.determiner |
  is.possessive |
  is.adverb |
  is.capital |
  is.conjunction;

/** How long, in atoms, a phrase between commas may be that parts a cue from its quotation. */
const longestAside = 15;
const endsAside = is.semicolon | is.colon | is.stop | is.quotation;

/** The quotation, a whole sentence, behind the phrase that the comma at `at` opens: "said, with a smile, “…”"; -1 where none stands there. */
function quotationBeyond(atoms: readonly Atom[], at: number): number {
  for (let next = at + 1; next <= at + longestAside && !has(atomAt(atoms, next), endsAside); next += 1)
    if (has(atomAt(atoms, next), is.comma) && has(atomAt(atoms, next + 1), is.quotation))
      return has(atomAt(atoms, next + 1), is.finished) ? next + 1 : -1;
  return -1;
}

/** What the atom at `at`, after adjuncts and the one who is told, makes of the content. */
function complementAt(atoms: readonly Atom[], at: number, cue: Cue): Complement {
  const { verb } = cue;
  const [atom, next] = [atomAt(atoms, at), atomAt(atoms, at + 1)];
  if (has(atom, is.named) && at > cue.last + 1 && !has(atomAt(atoms, at - 1), is.comma | is.colon))
    return { kind: 'none', from: at };
  if (has(atom, is.quotation)) return { kind: 'quotation', from: at };
  if (has(atom, is.comma | is.colon) && has(next, is.quotation)) return { kind: 'quotation', from: at + 1 };
  if (has(atom, is.colon)) return { kind: next.text === '' ? 'none' : 'colon', from: at + 1 };
  if (has(atom, is.comma) && verb.that && next.lower === 'that' && at > cue.last + 1)
    return { kind: 'that', from: at + 1 };
  if (has(atom, is.comma)) {
    const beyond = atoms.slice(0, cue.first).some((each) => has(each, is.quotation)) ? -1 : quotationBeyond(atoms, at);
    return beyond < 0 ? { kind: 'comma', from: at + 1 } : { kind: 'quotation', from: beyond };
  }
  if (atom.text === '' || has(atom, breaks)) return { kind: 'none', from: at };
  if (verb.that && atom.lower === 'that')
    return { kind: isRelative(next, cue, atomAt(atoms, cue.first - 1)) ? 'none' : 'that', from: at };
  if (verb.that && questions.has(atom.lower)) return { kind: 'question', from: at };
  if (verb.infinitive && atom.lower === 'to' && !has(next, is.determiner | is.capital))
    return { kind: 'infinitive', from: at };
  if (verb.about.has(atom.lower)) return { kind: 'about', from: at + 1 };
  if (has(atom, is.preposition | is.conjunction | is.subordinator | is.opens | is.closes))
    return { kind: 'none', from: at };
  const bare = (verb.clause || verb.noun) && (!needsClause(cue, atoms) || looksLikeClause(atoms, at));
  return { kind: bare ? 'bare' : 'none', from: at };
}

/** Words that open a clause after "that". */
const clauseOpeners =
  is.pronoun | is.determiner | is.possessive | is.capital | is.number | is.adverb | is.quotation | is.preposition;

/** True for a cue that is spelt as a noun: "states", "reports". */
export const isSpeltAsNoun = ({ verb, past, mode, first, at }: Cue): boolean =>
  verb.homograph && !past && mode === 'finite' && first === at;

/** True for "states that vote", "reports that track": a noun, and no clause after "that". */
const isRelative = (next: Atom, cue: Cue, before: Atom): boolean =>
  isSpeltAsNoun(cue) && !has(before, is.pronoun) && !has(next, clauseOpeners);

/** True where only a clause shows that the word reports: weak verbs, nouns spelt alike, "instead of denying". */
function needsClause({ verb, mode, past, first, at }: Cue, atoms: readonly Atom[]): boolean {
  const before = atomAt(atoms, first - 1);
  const gerund = mode === 'ing' && (first === 0 || (has(before, is.preposition) && !has(before, is.subordinator)));
  const noun = verb.homograph && !past && first === at && !has(before, is.pronoun | is.capital);
  return verb.weak || gerund || noun || mode === 'infinitive';
}

/** What a cue is followed by. */
export function complementOf(atoms: readonly Atom[], cue: Cue): Complement {
  const told = afterAddressee(atoms, cue);
  const direct = complementAt(atoms, told, cue);
  if (direct.kind === 'infinitive' && cue.verb.noun && cue.mode !== 'passive') return { ...direct, from: cue.last + 1 };
  if (
    told > cue.last + 1 &&
    direct.kind === 'bare' &&
    !atoms.slice(told).some((each) => mayBeVerb(each) || has(each, is.quotation))
  )
    return { kind: 'none', from: told };
  if (direct.kind !== 'none' && direct.kind !== 'bare') return direct;
  const at = afterAdjuncts(atoms, told);
  return at === told ? direct : complementAt(atoms, at, cue);
}
