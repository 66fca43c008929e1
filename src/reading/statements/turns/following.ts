import { type Attribution, attributed, type Sight, spanOf, type Turn } from '../attribution.ts';
import { endOfContent, isFronted } from '../ends.ts';
import { endOfQuotations } from '../extents.ts';
import { phraseAfter, type Range } from '../phrases.ts';
import { nearestSubject, nounBefore, openingSubject } from '../subjects.ts';
import { atomAt, has, is } from '../words.ts';
import { agentOf } from './passive.ts';

/** `Lee said that …`, `Lee said: "…"`, `…, adding that …`: the content stands after the cue. */
export const following: Turn = (sight) => {
  const { cue, complement } = sight;
  if (complement.kind === 'none' || complement.kind === 'comma' || cue.mode === 'passive') return null;
  if (opensSegment(sight)) return null;
  const content = contentAfter(sight);
  if (content === null) return null;
  const condition = conditionOf(sight);
  const found = attributed(sight, cue.subject, condition ? [condition, content] : [content]);
  return cue.subject ? found : { ...found, speaker: speakerOf(sight) };
};

/** "Talking about rain, Lee …": only an adjunct of the clause behind it. */
const opensSegment = ({ cue, complement }: Sight) =>
  cue.mode === 'ing' && cue.first === 0 && complement.kind === 'about';

/** The speaker of a cue without a subject: the subject of its clause, or who spoke before in the segment. */
function speakerOf(sight: Sight): Attribution['speaker'] {
  const { segment, cue, earlier } = sight;
  const { atoms } = segment;
  if (isPassiveParticiple(sight)) return spanOf(segment, agentOf(sight));
  const noun = cue.mode === 'finite' ? null : nounBefore(atoms, cue.first);
  if (noun) return spanOf(segment, noun);
  const subject = nearestSubject(atoms, cue.first);
  if (subject === null && isFronted(segment, cue)) return spanOf(segment, mainSubject(sight));
  const spoken = Math.max(-1, ...(earlier?.contents ?? []).map(({ to }) => to));
  if (subject && subject.from >= spoken) return spanOf(segment, subject);
  return earlier?.speaker ?? spanOf(segment, subject ?? openingSubject(atoms, cue.first));
}

/** "Asked why, …", "when asked by Pell why": who asked is named behind "by" or not at all. */
const isPassiveParticiple = ({ segment: { atoms }, cue }: Sight): boolean =>
  cue.past && cue.mode === 'finite' && (cue.first === 0 || has(atomAt(atoms, cue.first - 1), is.subordinator | is.wh));

/** The subject of the clause behind one that opens the sentence: "Noting that …, Lee left". */
function mainSubject({ segment, cue, complement }: Sight): Range | null {
  const end = endOfContent(segment, complement.from, cue);
  if (has(atomAt(segment.atoms, end - 1), is.quotation)) return phraseAfter(segment.atoms, end);
  return has(atomAt(segment.atoms, end), is.comma) ? phraseAfter(segment.atoms, end + 1) : null;
}

/** "If it rains, Lee said, …", "If it rains, Lee said he would …": the condition is of the content. */
function conditionOf({ segment: { atoms }, cue }: Sight): Range | null {
  const comma = (cue.subject?.from ?? 0) - 1;
  const from = has(atomAt(atoms, 0), is.conjunction) ? 1 : 0;
  const parted =
    comma > from && has(atomAt(atoms, comma), is.comma) && /^(?:if|unless)$/.test(atomAt(atoms, from).lower);
  return parted ? { from, to: comma } : null;
}

/** The content that a complement holds. A quotation after a comma or colon is all of it, unless the sentence goes on with it. */
function contentAfter({ segment, cue, complement: { kind, from } }: Sight): Range | null {
  const introduced = has(atomAt(segment.atoms, from - 1), is.comma | is.colon);
  const whole = kind === 'quotation' && (introduced || has(atomAt(segment.atoms, from), is.finished));
  const apart = introduced && isApart(segment.atoms, from);
  const to =
    whole && (apart || !goesOn(segment.atoms, from))
      ? endOfQuotations(segment.atoms, from)
      : endOfContent(segment, from, cue);
  return to > from ? { from, to } : null;
}

/** `tweeted, “It is shut” on Friday`: a sentence of its own, and an adjunct of the cue's clause behind it. */
const isApart = (atoms: Sight['segment']['atoms'], at: number): boolean =>
  !has(atomAt(atoms, at), is.continuing) &&
  (has(atomAt(atoms, at + 1), is.time) || /^(?:on|in|at|during|via)$/.test(atomAt(atoms, at + 1).lower));

/** True where a quotation is a part of a longer clause: no mark ends it inside, and a word follows. */
function goesOn(atoms: Sight['segment']['atoms'], at: number): boolean {
  const next = atomAt(atoms, at + 1);
  return !has(atomAt(atoms, at), is.finished) && /^\p{Ll}/u.test(next.text) && !has(next, is.conjunction);
}
