import { type Attribution, spanOf } from '../attribution.ts';
import { clauseBegins, endOfContent } from '../ends.ts';
import { contentBefore } from '../extents.ts';
import { mayBeVerb, phraseAfter, type Range } from '../phrases.ts';
import { endOfName, isOffice, isRole } from '../role-and-name.ts';
import type { Segment } from '../segments.ts';
import { subjectAfter } from '../subjects.ts';
import { type Atom, atomAt, auxiliary, breaks, has, is } from '../words.ts';

/** The atoms of "according to" or "per" at `at`; 0 where neither stands there. */
function linkAt(atoms: readonly Atom[], at: number): number {
  const { lower } = atomAt(atoms, at);
  if (lower === 'according') return atomAt(atoms, at + 1).lower === 'to' ? 2 : 0;
  return lower === 'per' && namesSource(atoms, at) ? 1 : 0;
}

/** True for "Per the ministry, it …" and "…, per the ministry", not for "per day", nor for somebody called Per. */
function namesSource(atoms: readonly Atom[], at: number): boolean {
  const next = atomAt(atoms, at + 1);
  const parted = at === 0 || has(atomAt(atoms, at - 1), is.comma | is.dash);
  if (!parted || !(has(next, is.capital | is.possessive) || /^(?:the|an?)$/.test(next.lower))) return false;
  const to = at === 0 ? (sourceAt(atoms, at + 1)?.to ?? at) : 0;
  return at > 0 || (has(atomAt(atoms, to), is.comma) && clauseBegins(atoms, to + 1));
}

/** `According to Lee, …`, `…, according to Lee`, `Per the ministry, …`, with "according" or "per" at `at`. */
export function accordingTo(segment: Segment, at: number): Attribution | null {
  const { atoms } = segment;
  const link = linkAt(atoms, at);
  const speaker = link > 0 ? sourceAt(atoms, at + link) : null;
  if (speaker === null) return null;
  const after = afterSource(segment, speaker.to);
  const before = at === 0 || (after && joinsOn(atoms, at)) ? null : contentOf(segment, at);
  const whole = before && after && !atoms.slice(before.from, before.to).some(mayBeVerb);
  const contents = whole ? [before, after] : before ? [before] : after ? [after] : [];
  if (contents.length === 0) return null;
  return { segment, contents, cue: { from: at, to: at + link }, speaker: spanOf(segment, speaker) };
}

/** True where a conjunction stands before ", according to": "because, according to Lee, …". */
function joinsOn(atoms: readonly Atom[], at: number): boolean {
  if (has(atomAt(atoms, at - 1), is.colon)) return true;
  const last = atomAt(atoms, at - 2);
  return has(last, is.conjunction | is.subordinator) || last.lower === 'that';
}

/** What stands before "according to", with or without a mark between. */
function contentOf(segment: Segment, at: number): Range | null {
  const parted = has(atomAt(segment.atoms, at - 1), is.comma | is.dash | is.quotation);
  return parted ? contentBefore(segment, at - 1) : { from: 0, to: at };
}

/** What follows the source: the rest of the sentence after a comma or a colon. */
function afterSource(segment: Segment, to: number): Range | null {
  if (!has(atomAt(segment.atoms, to), is.colon | is.comma)) return null;
  const end = endOfContent(segment, to + 1, null);
  return end > to + 1 ? { from: to + 1, to: end } : null;
}

const sourceEnds = breaks | is.conjunction | is.subordinator | is.pronoun | auxiliary;

/** The phrase at `from` with the participles that hang on it: "a poll released Monday"; at the head of a sentence all up to its comma. */
function phraseOfSource(atoms: readonly Atom[], from: number): Range | null {
  const phrase = phraseAfter(atoms, from);
  const ends = from > 2 ? sourceEnds : is.comma | is.colon;
  let to = phrase?.to ?? from;
  while (to < atoms.length && to < from + longestSource && !has(atomAt(atoms, to), ends)) to += 1;
  return to > from && to < from + longestSource ? { from, to } : phrase;
}

const longestSource = 20;

/** A source with its apposition: "the minister, Lise Harran", "Lise Harran, the minister". */
function sourceAt(atoms: readonly Atom[], from: number): Range | null {
  const source = phraseOfSource(atoms, from);
  const whole = source && has(atomAt(atoms, source.to), is.comma) ? subjectAfter(atoms, from) : null;
  if (!source || !whole || whole.to <= source.to) return source;
  const apposed = atoms.slice(source.to + 1, whole.to);
  const named = isRole(atoms, source) && endOfName(atoms, source.to + 1) === whole.to;
  const role = has(atomAt(atoms, source.to - 1), is.capital) && apposed.some(isOffice) && !apposed.some(bearsTense);
  const closed = from > 2 || (has(atomAt(atoms, whole.to), is.comma) && whole.to + 1 < atoms.length);
  return (named || role) && closed ? whole : source;
}

const bearsTense = (atom: Atom): boolean => has(atom, auxiliary | is.verb) && !has(atom, is.role);
