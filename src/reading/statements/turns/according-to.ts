import { type Attribution, spanOf } from '../attribution.ts';
import { contentBefore, restAfter } from '../extents.ts';
import { mayBeVerb, phraseAfter, type Range } from '../phrases.ts';
import type { Segment } from '../segments.ts';
import { atomAt, breaks, has, is } from '../words.ts';

/** `According to Lee, …`, `…, according to Lee`, with "according" at `at`. */
export function accordingTo(segment: Segment, at: number): Attribution | null {
  const { atoms } = segment;
  if (atomAt(atoms, at).lower !== 'according' || atomAt(atoms, at + 1).lower !== 'to') return null;
  const speaker = sourceAt(segment, at + 2);
  if (speaker === null) return null;
  const before = at === 0 ? null : contentOf(segment, at);
  const after = restAfter(segment, speaker.to, null);
  const whole = before && after && !atoms.slice(before.from, before.to).some(mayBeVerb);
  const contents = whole ? [before, after] : before ? [before] : after ? [after] : [];
  if (contents.length === 0) return null;
  return { segment, contents, cue: { from: at, to: at + 2 }, speaker: spanOf(segment, speaker) };
}

/** What stands before ", according to"; nothing where only a conjunction does: "because, according to Lee, …". */
function contentOf(segment: Segment, at: number): Range | null {
  const { atoms } = segment;
  if (!has(atomAt(atoms, at - 1), is.comma | is.dash | is.quotation)) return { from: 0, to: at };
  const last = atomAt(atoms, at - 2);
  return has(last, is.conjunction | is.subordinator) || last.lower === 'that' ? null : contentBefore(segment, at - 1);
}

/** The phrase at `from`; where the sentence begins with it, all up to its comma. */
function sourceAt({ atoms }: Segment, from: number): Range | null {
  const phrase = phraseAfter(atoms, from);
  if (from > 2 || (phrase && has(atomAt(atoms, phrase.to), breaks))) return phrase;
  const to = atoms.findIndex((atom, at) => at > from && has(atom, is.comma | is.colon));
  return to > from ? { from, to } : phrase;
}
