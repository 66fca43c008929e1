import { type Attribution, attributed, type Sight, spanOf, type Turn } from '../attribution.ts';
import { endOfContent } from '../ends.ts';
import { phraseAfter, type Range } from '../phrases.ts';
import { nearestSubject, openingSubject } from '../subjects.ts';
import { atomAt, has, is } from '../words.ts';

/** `Lee said that …`, `Lee said: "…"`, `…, adding that …`: the content stands after the cue. */
export const following: Turn = (sight) => {
  const { cue, complement } = sight;
  if (complement.kind === 'none' || complement.kind === 'comma' || cue.mode === 'passive') return null;
  if (opensSegment(sight)) return null;
  const content = contentAfter(sight);
  if (content === null) return null;
  const condition = conditionOf(sight);
  const found = attributed(sight, cue.subject, condition ? [condition, content] : [content]);
  if (cue.subject) return found;
  return { ...found, speaker: speakerBehind(sight, content) ?? speakerOf(sight) };
};

/** "Talking about rain, Lee …": only an adjunct of the clause behind it. */
const opensSegment = ({ cue, complement }: Sight) =>
  cue.mode === 'ing' && cue.first === 0 && complement.kind === 'about';

/** The speaker of a cue without a subject: the subject of its clause, or who spoke before in the segment. */
function speakerOf({ segment, cue, earlier }: Sight): Attribution['speaker'] {
  const subject = nearestSubject(segment.atoms, cue.first);
  const spoken = Math.max(-1, ...(earlier?.contents ?? []).map(({ to }) => to));
  if (subject && subject.from >= spoken) return spanOf(segment, subject);
  return earlier?.speaker ?? spanOf(segment, subject ?? openingSubject(segment.atoms, cue.first));
}

/** "If it rains, Lee said, …", "If it rains, Lee said he would …": the condition is of the content. */
function conditionOf({ segment: { atoms }, cue }: Sight): Range | null {
  const comma = (cue.subject?.from ?? 0) - 1;
  const from = has(atomAt(atoms, 0), is.conjunction) ? 1 : 0;
  const parted =
    comma > from && has(atomAt(atoms, comma), is.comma) && /^(?:if|unless)$/.test(atomAt(atoms, from).lower);
  return parted ? { from, to: comma } : null;
}

/** "Noting that it rained, Lee …": the subject of the clause behind a content that opens the sentence. */
function speakerBehind({ segment, cue }: Sight, content: Range): Attribution['speaker'] {
  const { atoms } = segment;
  const opens = cue.mode === 'ing' && (cue.first === 0 || (cue.first === 1 && has(atomAt(atoms, 0), is.preposition)));
  return opens && has(atomAt(atoms, content.to), is.comma) ? spanOf(segment, phraseAfter(atoms, content.to + 1)) : null;
}

/** The content that a complement holds. A quotation after a comma or colon is all of it, unless the sentence goes on with it. */
function contentAfter({ segment, cue, complement: { kind, from } }: Sight): Range | null {
  const introduced = has(atomAt(segment.atoms, from - 1), is.comma | is.colon);
  const whole = kind === 'quotation' && (introduced || has(atomAt(segment.atoms, from), is.finished));
  const to = whole && !goesOn(segment.atoms, from) ? from + 1 : endOfContent(segment, from, cue);
  return to > from ? { from, to } : null;
}

/** True where a quotation is a part of a longer clause: no mark ends it inside, and a word follows. */
function goesOn(atoms: Sight['segment']['atoms'], at: number): boolean {
  const next = atomAt(atoms, at + 1);
  return !has(atomAt(atoms, at), is.finished) && /^\p{Ll}/u.test(next.text) && !has(next, is.conjunction);
}
