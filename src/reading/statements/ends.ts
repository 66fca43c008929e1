import { speechActs } from '../data/speech-acts.ts';
import type { Cue } from './cues.ts';
import { mayBeVerb, phraseAfter } from './phrases.ts';
import type { Segment } from './segments.ts';
import { type Atom, atomAt, has, is } from './words.ts';

const joints = is.comma | is.dash | is.conjunction | is.semicolon | is.subordinator;

/** True where the clause that begins at `at` has a cue of its own: "he said …". */
function hasOwnCue({ cues, atoms }: Segment, at: number): boolean {
  const cue = cues.find(({ subject }) => subject?.from === at);
  return cue !== undefined && cue.mode === 'finite' && !cue.verb.weak && !has(atomAt(atoms, cue.last + 1), is.stop);
}

/** True where the cue goes on with the subject of the one before: "and urged", ", adding that". */
function continuesSubject(segment: Segment, { cue, joint, at }: { cue: Cue; joint: Atom; at: number }): boolean {
  if (cue.mode === 'ing')
    return has(joint, is.comma | is.dash | is.conjunction) && cue.at === at && (cue.verb.that || cue.verb.noun);
  const joined = has(joint, is.conjunction) || has(atomAt(segment.atoms, at - 1), is.conjunction);
  return joined && cue.past && cue.first === at && cue.mode === 'finite';
}

/** True where another attribution begins at a mark or a conjunction: ", adding that", ", according to", "and urged them", "but Pell said". */
export function attributionBegins(segment: Segment, joint: number): boolean {
  const { atoms, cues } = segment;
  const mark = atomAt(atoms, joint);
  const conjoined =
    has(mark, is.comma | is.dash | is.semicolon) && has(atomAt(atoms, joint + 1), is.conjunction | is.subordinator);
  const at = joint + (conjoined ? 2 : 1);
  const first = atomAt(atoms, at);
  if (has(mark, is.comma | is.dash) && first.lower === 'according') return true;
  const joined = conjoined || has(mark, is.conjunction);
  if (joined && speechActs.has(first.lower)) return true;
  const cue = cues.find((each) => each.at === at || each.first === at);
  if (cue && continuesSubject(segment, { cue, joint: mark, at })) return true;
  return (joined || has(mark, is.semicolon)) && hasOwnCue(segment, at);
}

/** The index after the mark that closes what the one of its kind at `opens` opens; beyond the last atom where none does. */
function afterClosing(atoms: readonly Atom[], opens: number): number {
  const kind = has(atomAt(atoms, opens), is.comma) ? is.comma : is.dash;
  let at = opens + 1;
  while (has(atomAt(atoms, at), kind)) at += 1;
  while (at < atoms.length && at < opens + longestApposition && !has(atomAt(atoms, at), kind)) at += 1;
  if (!has(atomAt(atoms, at), kind)) return atoms.length;
  return has(atomAt(atoms, at + 1), kind) ? at + 2 : at + 1;
}

const longestApposition = 20;

/** True where a clause begins at `at`: a subject, and its verb. */
export function clauseBegins(atoms: readonly Atom[], at: number): boolean {
  const phrase = phraseAfter(atoms, at);
  if (phrase === null) return false;
  if (has(atomAt(atoms, phrase.to), is.comma)) return mayBeVerb(atomAt(atoms, afterClosing(atoms, phrase.to)));
  return (
    mayBeVerb(atomAt(atoms, phrase.to)) ||
    (has(atomAt(atoms, phrase.to), is.adverb) && mayBeVerb(atomAt(atoms, phrase.to + 1)))
  );
}

/** True where the cue's clause opens the sentence and is not its main one: "When he said …, they left", "Noting that …, he left". */
export function isFronted({ atoms }: Segment, cue: Cue): boolean {
  let first = 0;
  while (has(atomAt(atoms, first), is.conjunction | is.adverb) && first < cue.first) first += 1;
  if (cue.first === first) return cue.mode === 'ing' || cue.subject === null;
  const opener = (cue.subject?.from ?? cue.first) - 1;
  if (opener > 0 && has(atomAt(atoms, opener), is.subordinator) && has(atomAt(atoms, opener - 1), is.comma))
    return true;
  const preposed = cue.mode === 'ing' && has(atomAt(atoms, first), is.preposition);
  if (
    !preposed &&
    !has(atomAt(atoms, first), is.subordinator | is.wh) &&
    !/^(?:given|now)$/.test(atomAt(atoms, first).lower)
  )
    return false;
  for (let at = first; at < cue.first; at += 1)
    if (has(atomAt(atoms, at), is.comma) && at < (cue.subject?.from ?? cue.first)) return false;
  return true;
}

/** True where the main clause begins after a fronted one: at its comma, or after a quotation. */
function mainClauseBegins(atoms: readonly Atom[], joint: number): boolean {
  return has(atomAt(atoms, joint), is.comma | is.dash) ? clauseBegins(atoms, joint + 1) : clauseBegins(atoms, joint);
}

/** True for "Orr, who said …,": a relative clause between commas, which ends where a verb or a conjunction follows. */
function isParenthetical({ atoms }: Segment, { subject, first, verb }: Cue): boolean {
  if (verb.lemma === 'ask' && has(atomAt(atoms, first - 1), is.comma)) return true;
  return subject !== null && has(atomAt(atoms, subject.from), is.wh) && has(atomAt(atoms, subject.from - 1), is.comma);
}

const goesOn = (atom: Atom) => mayBeVerb(atom) || has(atom, is.conjunction);

/** ", a plan that …", "— even if …": what they open after a mark speaks of the content and is not of it. */
export const appositionOpeners: ReadonlySet<string> = new Set(['a', 'an', 'another', 'one', 'even', 'which']);

/** True where a verb goes on after the mark that closes what the one at `opens` opens: "the bridge, a ruin, fell", "the bridge - which is old - fell". */
const isClosed = (atoms: readonly Atom[], opens: number): boolean =>
  mayBeVerb(atomAt(atoms, afterClosing(atoms, opens)));

/** True where what follows a mark is the writer's own: ", who …", ", but he …", "but did not …". */
function leavesContent(atoms: readonly Atom[], joint: number): boolean {
  const [mark, next, after] = [atomAt(atoms, joint), atomAt(atoms, joint + 1), atomAt(atoms, joint + 2)];
  if (has(mark, is.comma | is.dash) && appositionOpeners.has(next.lower) && !isClosed(atoms, joint)) return true;
  if (has(mark, is.comma))
    return (
      (next.lower === 'who' && !isClosed(atoms, joint)) ||
      (next.lower === 'but' && (has(after, is.do) || clauseBegins(atoms, joint + 2)))
    );
  if (has(mark, is.dash))
    return (
      clauseBegins(atoms, joint + (has(next, is.conjunction) ? 2 : 1)) &&
      !atoms.slice(joint + 1).some((atom) => has(atom, is.dash))
    );
  return mark.lower === 'but' && has(next, is.do);
}

/** True where a colon brings a quotation that has a cue of its own: `: "…," he said`. */
export function quotationFollows({ atoms, cues }: Segment, at: number): boolean {
  if (!has(atomAt(atoms, at), is.colon) || !has(atomAt(atoms, at + 1), is.finished)) return false;
  return cues.some(({ subject, first }) => (subject?.from ?? first) === at + 2);
}

/** True after a quotation that ends with a mark, where no conjunction goes on with it: "…," part of a campaign. */
function leavesQuotation(atoms: readonly Atom[], at: number): boolean {
  return has(atomAt(atoms, at - 1), is.finished) && !has(atomAt(atoms, at), is.conjunction | is.quotation);
}

/** What they open after a comma tells when or why somebody was called something: `called it a lie, as he left`. */
const circumstance = /^(?:as|after|when|while|before|because|amid|following|during|hours|days|weeks|months)$/;

/** Where a content stands: in a clause that opens its sentence, in one between commas, behind a verb that judges, after a colon (where semicolons part a list). */
interface Setting {
  readonly from: number;
  readonly fronted: boolean;
  readonly parenthetical: boolean;
  readonly topic: boolean;
  readonly judged: boolean;
  readonly list: boolean;
}

/** True where the comma at `at` parts a list: "the bridge, the road and the ferry". */
function listGoesOn(atoms: readonly Atom[], at: number): boolean {
  const next = phraseAfter(atoms, at + 1);
  return next !== null && atoms.slice(next.from, next.to).some((atom) => has(atom, is.conjunction));
}

/** True where a thing without a verb is the content, and the cue's own subject goes on: "denied two counts | but was convicted". */
const ownVerbFollows = (atoms: readonly Atom[], from: number, at: number): boolean =>
  atomAt(atoms, at).lower === 'but' &&
  has(atomAt(atoms, at + 1), is.be | is.have | is.do) &&
  !atoms.slice(from, at).some((atom) => mayBeVerb(atom) || has(atom, is.quotation) || atom.lower === 'to');

/** True where a content that stands after its cue ends before the atom at `at`. */
function endsBefore(
  segment: Segment,
  at: number,
  { from, fronted, parenthetical, topic, judged, list }: Setting,
): boolean {
  const { atoms } = segment;
  const atom = atomAt(atoms, at);
  if ((has(atom, is.semicolon) && !list) || quotationFollows(segment, at)) return true;
  if (leavesQuotation(atoms, at)) return true;
  const afterMark = has(atom, is.comma) || has(atomAt(atoms, at - 1), is.quotation);
  if (fronted && afterMark && mainClauseBegins(atoms, at)) return true;
  if (topic && has(atom, is.comma | is.dash) && !listGoesOn(atoms, at)) return true;
  if (judged && has(atom, is.comma) && circumstance.test(atomAt(atoms, at + 1).lower)) return true;
  if (parenthetical && has(atom, is.comma) && goesOn(atomAt(atoms, at + 1))) return true;
  if (!has(atom, joints)) return false;
  if (ownVerbFollows(atoms, from, at)) return true;
  const named = at === from + 1 && atomAt(atoms, at + 1).lower === 'who';
  return attributionBegins(segment, at) || (!named && leavesContent(atoms, at));
}

/** The end of a content that begins at `from` and stands after its cue. */
export function endOfContent(segment: Segment, from: number, cue: Cue | null): number {
  const { atoms } = segment;
  const setting = {
    from,
    fronted: cue !== null && isFronted(segment, cue),
    parenthetical: cue !== null && isParenthetical(segment, cue),
    topic: cue?.verb.about.has(atomAt(atoms, from - 1).lower) ?? false,
    judged: cue?.verb.judges ?? false,
    list: has(atomAt(atoms, from - 1), is.colon),
  };
  let at = Math.min(from + 1, atoms.length);
  while (at < atoms.length && !endsBefore(segment, at, setting)) at += 1;
  while (at > from && has(atomAt(atoms, at - 1), is.stop | is.comma | is.colon | is.dash)) at -= 1;
  return at;
}
