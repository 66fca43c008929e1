import { attributed, type Sight, type Turn } from '../attribution.ts';
import type { Cue } from '../cues.ts';
import { contentBefore, isAdjunct, quotationAfter, restAfter } from '../extents.ts';
import { phraseAfter, type Range } from '../phrases.ts';
import { subjectAfter } from '../subjects.ts';
import { type Atom, atomAt, auxiliary, has, is } from '../words.ts';

/** `"…," said Lee`, `…, said Lee, a miller`, `…, said Lee, …`: the speaker stands after the cue. */
export const inverted: Turn = (sight) => {
  const { segment, cue } = sight;
  if (!standsBetween(sight)) return null;
  const speaker = subjectAfter(segment.atoms, cue.last + 1);
  const before = speaker && contentBefore(segment, cue.first - 1);
  const content = before && ownContent(segment.atoms, before);
  if (!content) return null;
  return attributed(sight, speaker, [content, ...rest(sight, speaker.to, content)]);
};

/** The content less the adjunct before a quotation: "In May, | “it rained,”"; `null` where nothing is left. */
function ownContent(atoms: readonly Atom[], content: Range): Range | null {
  if (!isAdjunct(atoms, content)) return content;
  return has(atomAt(atoms, content.to - 1), is.finished) ? { from: content.to - 1, to: content.to } : null;
}

/** Verbs behind which those stand who are told: "…, told reporters". */
const uninverted = new Set(['tell', 'inform', 'remind', 'assure', 'reassure']);

/** True where the cue stands between a content and a phrase: it has no subject before it, and introduces nothing behind it. */
function standsBetween(sight: Sight): boolean {
  const { cue, complement, segment } = sight;
  const { atoms } = segment;
  const before = atomAt(atoms, cue.first - 1);
  const bare = cue.mode === 'finite' && cue.first === cue.at && !uninverted.has(cue.verb.lemma);
  if (!bare || has(atomAt(atoms, cue.last + 1), auxiliary | is.wh | is.subordinator)) return false;
  if (complement.kind !== 'bare' && complement.kind !== 'none' && complement.kind !== 'comma') return false;
  if (has(before, is.quotation))
    return cue.subject === null && (complement.kind !== 'comma' || has(before, is.finished));
  if (!has(before, is.comma | is.dash) || complement.kind === 'comma' || !cue.verb.clause || cue.verb.weak)
    return false;
  return !hasSpeakerBefore(sight) && onlyPhraseFollows(sight);
}

/** True for `"…," Lee, a miller, said`: the comma before the cue ends an apposition. */
function hasSpeakerBefore({ segment: { atoms }, cue }: Sight): boolean {
  return cue.subject !== null && has(atomAt(atoms, cue.subject.from - 1), is.finished);
}

/** True where the comma before the cue ends an apposition: "Orr, a miller, said the plan of …". */
function isApposition(atoms: readonly Atom[], { subject, first }: Cue): boolean {
  const comma = subject ? atoms.findIndex((atom, at) => at > subject.from && has(atom, is.comma)) : -1;
  return comma > 0 && comma < first - 1 && has(atomAt(atoms, comma + 1), is.determiner | is.role | is.possessive);
}

/** True for "Orr, speaking in May, said the plan was …". */
function isParticipial(atoms: readonly Atom[], { subject, first }: Cue): boolean {
  const comma = subject ? atoms.findIndex((atom, at) => at > subject.from && has(atom, is.comma)) : -1;
  return comma > 0 && comma < first - 1 && /..ing$/.test(atomAt(atoms, comma + 1).lower);
}

/** True where no verb follows the phrase after the cue, so that it introduces no clause. */
function onlyPhraseFollows({ segment: { atoms }, cue }: Sight): boolean {
  const phrase = phraseAfter(atoms, cue.last + 1);
  const after = phrase && atomAt(atoms, phrase.to);
  if (phrase && after && has(after, is.preposition) && isApposition(atoms, cue)) return false;
  if (phrase && !has(atomAt(atoms, phrase.from), is.capital) && isParticipial(atoms, cue)) return false;
  return (
    after !== null &&
    !has(after, auxiliary | is.verb) &&
    (after.text === '' || has(after, is.comma | is.stop | is.preposition | is.wh))
  );
}

/** What the content goes on with after the speaker: a quotation after a comma, or the rest of its clause. */
function rest({ segment, cue }: Sight, at: number, content: Range): Range[] {
  const { atoms } = segment;
  if (has(atomAt(atoms, at), is.comma) && has(atomAt(atoms, at + 1), is.quotation))
    return [{ from: at + 1, to: at + 2 }];
  const quoted = has(atomAt(atoms, content.to - 1), is.quotation);
  const range = quoted ? quotationAfter(segment, content, cue) : restAfter(segment, at, cue);
  return range ? [range] : [];
}
