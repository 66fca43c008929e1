import { type Attribution, spanOf } from '../attribution.ts';
import { contentBefore, restAfter } from '../extents.ts';
import { phraseAfter } from '../phrases.ts';
import type { Segment } from '../segments.ts';
import { atomAt, has, is } from '../words.ts';

/** `According to Lee, …`, `…, according to Lee`, with "according" at `at`. */
export function accordingTo(segment: Segment, at: number): Attribution | null {
  const { atoms } = segment;
  if (atomAt(atoms, at).lower !== 'according' || atomAt(atoms, at + 1).lower !== 'to') return null;
  const speaker = phraseAfter(atoms, at + 2);
  if (speaker === null) return null;
  const parted = has(atomAt(atoms, at - 1), is.comma | is.dash | is.quotation);
  const before = at === 0 ? null : parted ? contentBefore(segment, at - 1) : { from: 0, to: at };
  const after = restAfter(segment, speaker.to, null);
  const contents = before ? [before] : after ? [after] : [];
  if (contents.length === 0) return null;
  return { segment, contents, cue: { from: at, to: at + 2 }, speaker: spanOf(segment, speaker) };
}
