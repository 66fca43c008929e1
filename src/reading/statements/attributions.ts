import type { Span } from '../../news/span.ts';
import { type Attribution, spanOf } from './attribution.ts';
import { isCredible } from './credible.ts';
import { phraseAfter } from './phrases.ts';
import type { Segment } from './segments.ts';
import { openingSubject } from './subjects.ts';
import { recognize, recognizeAt } from './turns/turns.ts';
import { atomAt, has, is } from './words.ts';

/** The attributions of one segment that are accepted, in order; a cue inside another's content is not looked at. */
export function attributionsIn(segment: Segment, accepts = isCredible): Attribution[] {
  const found: Attribution[] = [];
  let at = 0;
  let nth = 0;
  while (at < segment.atoms.length) {
    while ((segment.cues[nth]?.at ?? at) < at) nth += 1;
    const cue = segment.cues[nth]?.at === at ? segment.cues[nth] : undefined;
    const next = cue ? recognize(segment, cue, found.at(-1)) : recognizeAt(segment, at, found.at(-1));
    const clear = next && accepts(next) && !found.some((earlier) => collide(earlier, next));
    if (next && clear) found.push(next);
    at = next && clear ? Math.max(at + 1, ...next.contents.map((content) => content.to)) : at + 1;
  }
  return found;
}

const collide = (a: Attribution, b: Attribution): boolean =>
  a.contents.some((one) => b.contents.some((two) => one.from < two.to && two.from < one.to));

/** The subject of the last cue of a sentence, or the phrase that opens it. */
function subjectOf(segment: Segment): Span | null {
  const subject = segment.cues.findLast((cue) => cue.subject)?.subject;
  const opening = openingSubject(segment.atoms, segment.atoms.length - 1);
  const calls = opening !== null && has(atomAt(segment.atoms, opening.to), is.comma);
  return spanOf(segment, subject ?? (calls ? null : opening));
}

/** The longest sentence, in atoms, that only tells who speaks next. */
const longestHint = 14;

/** True for `Pell agreed.` between two quotations of a paragraph: a short sentence about somebody else, named. */
function hints(segment: Segment, last: Attribution): boolean {
  const subject = subjectOf(segment);
  if (subject === null || segment.atoms.length > longestHint) return false;
  const words = (span: Span | null, { atoms }: Segment) =>
    atoms.filter((atom) => span && atom.start >= span.start && atom.end <= span.end && has(atom, is.capital));
  const known = new Set(words(last.speaker, last.segment).map(({ text }) => text));
  const named = words(subject, segment);
  return named.length > 1 && !named.some(({ text }) => known.has(text));
}

/** True where a sentence tells who says the quotation behind it: `Lee had this to say:`, or in its own paragraph `Pell agreed.` */
function announces(sentence: Segment, { paragraph }: Segment, last: Attribution | undefined): boolean {
  if (has(atomAt(sentence.atoms, sentence.atoms.length - 1), is.colon)) return true;
  return last !== undefined && sentence !== last.segment && sentence.paragraph === paragraph && hints(sentence, last);
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

/** True where a segment ends with a quotation that no mark closes: the next paragraph goes on with it. */
function isOpen(segment: Segment | undefined): boolean {
  const last = segment?.atoms.at(-1)?.quotation;
  return last !== undefined && last !== null && last.inner.end === last.end;
}

/** A quotation without a cue. */
export interface Carried {
  readonly attribution: Attribution;
  /** Somebody else was announced for it: it does not go on with the statement before. */
  readonly apart: boolean;
}

/** Who was asked, and answers with the quotation behind: `Asked by Orr why, Lee laughed. “…”`, `Lee was asked why. “…”`; `null` where nobody was. */
function askedIn({ segment, cue: range, contents }: Attribution): Span | null {
  const cue = segment.cues.find(({ at }) => at + 1 === range?.to);
  if (cue?.verb.lemma !== 'ask') return null;
  if (cue.mode === 'passive') return spanOf(segment, cue.subject);
  const opens = cue.first === 0 && cue.past && cue.subject === null;
  return opens ? spanOf(segment, phraseAfter(segment.atoms, (contents.at(-1)?.to ?? 0) + 1)) : null;
}

/** A quotation that is a whole sentence and has no cue: who was announced before it said it, else who spoke last, a paragraph back at most. */
export function carriedOn(segment: Segment, before: Before): Carried | null {
  const first = atomAt(segment.atoms, 0);
  const { last } = before;
  const near = last !== undefined && segment.paragraph - last.segment.paragraph <= 1;
  const beside = near && before.segment === last.segment && segment.paragraph === last.segment.paragraph;
  if (!has(first, is.finished) || segment.atoms.length > 2) {
    const attribution = beside ? partlyQuoted(segment, last.speaker) : null;
    return attribution && { attribution, apart: false };
  }
  const again = first.quotation && first.quotation.inner.start > first.start && isOpen(before.segment);
  const asked = beside ? askedIn(last) : null;
  if (asked)
    return { attribution: { segment, contents: [{ from: 0, to: 1 }], cue: null, speaker: asked }, apart: true };
  if (!beside && !again && first.end - first.start < shortestAlone) return null;
  const speaker = near ? last.speaker : null;
  const attribution = { segment, contents: [{ from: 0, to: 1 }], cue: null, speaker };
  const announcer = before.segment && announces(before.segment, segment, last) ? before.segment : null;
  if (announcer === null) return { attribution, apart: false };
  return {
    attribution: { ...attribution, speaker: subjectOf(announcer) ?? speaker },
    apart: announcer !== last?.segment,
  };
}
