import { type Attribution, spanOf } from '../attribution.ts';
import { endOfContent } from '../ends.ts';
import { contentBefore } from '../extents.ts';
import { mayBeVerb, phraseAfter, type Range } from '../phrases.ts';
import type { Segment } from '../segments.ts';
import { type Atom, atomAt, auxiliary, breaks, has, is } from '../words.ts';

/** `According to Lee, …`, `…, according to Lee`, with "according" at `at`. */
export function accordingTo(segment: Segment, at: number): Attribution | null {
  const { atoms } = segment;
  if (atomAt(atoms, at).lower !== 'according' || atomAt(atoms, at + 1).lower !== 'to') return null;
  const speaker = sourceAt(segment, at + 2);
  if (speaker === null) return null;
  const after = afterSource(segment, speaker.to);
  const before = at === 0 || (after && joinsOn(atoms, at)) ? null : contentOf(segment, at);
  const whole = before && after && !atoms.slice(before.from, before.to).some(mayBeVerb);
  const contents = whole ? [before, after] : before ? [before] : after ? [after] : [];
  if (contents.length === 0) return null;
  return { segment, contents, cue: { from: at, to: at + 2 }, speaker: spanOf(segment, speaker) };
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
function sourceAt({ atoms }: Segment, from: number): Range | null {
  const phrase = phraseAfter(atoms, from);
  const ends = from > 2 ? sourceEnds : is.comma | is.colon;
  let to = phrase?.to ?? from;
  while (to < atoms.length && to < from + longestSource && !has(atomAt(atoms, to), ends)) to += 1;
  return to > from && to < from + longestSource ? { from, to } : phrase;
}

const longestSource = 20;
