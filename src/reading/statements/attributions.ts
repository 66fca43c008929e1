import type { Span } from '../../news/span.ts';
import { type Attribution, spanOf } from './attribution.ts';
import { isCredible } from './credible.ts';
import type { Segment } from './segments.ts';
import { openingSubject } from './subjects.ts';
import { recognize, recognizeAt } from './turns/turns.ts';
import { atomAt, has, is } from './words.ts';

/** The attributions of one segment that are accepted, in order; a cue inside another's content is not looked at. */
export function attributionsIn(segment: Segment, accepts = isCredible): Attribution[] {
  const found: Attribution[] = [];
  let at = 0;
  while (at < segment.atoms.length) {
    const cue = segment.cues.find((each) => each.at === at);
    const next = cue ? recognize(segment, cue, found.at(-1)) : recognizeAt(segment, at, found.at(-1));
    const clear = next && accepts(next) && !found.some((earlier) => collide(earlier, next));
    if (next && clear) found.push(next);
    at = next && clear ? Math.max(at + 1, ...next.contents.map((content) => content.to)) : at + 1;
  }
  return found;
}

const collide = (a: Attribution, b: Attribution): boolean =>
  a.contents.some((one) => b.contents.some((two) => one.from < two.to && two.from < one.to));

/** `Lee had this to say:` before a paragraph of its own: the subject of its last cue, or the phrase that opens it. */
function introducedBy(segment: Segment | undefined): Span | null {
  const last = (segment?.atoms.length ?? 0) - 1;
  if (!segment || !has(atomAt(segment.atoms, last), is.colon)) return null;
  const subject = segment.cues.findLast((cue) => cue.subject)?.subject;
  return spanOf(segment, subject ?? openingSubject(segment.atoms, last));
}

/** Shorter quotations, in characters, that stand alone are headings and titles. */
const shortestAlone = 20;

/** What has been read before a segment: the last attribution, and the segment right before. */
export interface Before {
  readonly last: Attribution | undefined;
  readonly segment: Segment | undefined;
}

/** A sentence right behind a quotation that a second piece of it ends, or begins: `It “is a ruin.”`, `“We have seen it often” in Orva.` */
function partlyQuoted(segment: Segment, speaker: Span | null): Attribution | null {
  const { atoms } = segment;
  const [first, last] = [atomAt(atoms, 0), atoms.length - 1];
  const end = has(atomAt(atoms, last), is.stop) ? last : last + 1;
  const found = (from: number): Attribution => ({ segment, contents: [{ from, to: end }], cue: null, speaker });
  if (has(first, is.quotation)) return first.end - first.start < longestScare ? null : found(0);
  return has(atomAt(atoms, end - 1), is.finished) && end <= longestLead + 1 ? found(end - 1) : null;
}

/** How many atoms stand at most before a quotation that goes on with the one before: `Instead, “it …”`. */
const longestLead = 3;
const longestScare = 30;

/** A quotation that is a whole sentence and has no cue: who was announced before it said it, else who spoke last, a paragraph back at most. */
export function carriedOn(segment: Segment, before: Before): Attribution | null {
  const first = atomAt(segment.atoms, 0);
  const { last } = before;
  const near = last !== undefined && segment.paragraph - last.segment.paragraph <= 1;
  const beside = near && before.segment === last.segment && segment.paragraph === last.segment.paragraph;
  if (!has(first, is.finished) || segment.atoms.length > 2) return beside ? partlyQuoted(segment, last.speaker) : null;
  if (!beside && first.end - first.start < shortestAlone) return null;
  const speaker = introducedBy(before.segment) ?? (near ? last.speaker : null);
  return { segment, contents: [{ from: 0, to: 1 }], cue: null, speaker };
}
