import { attributed, type Turn } from '../attribution.ts';
import { subjectAfter } from '../subjects.ts';
import { atomAt, has, is } from '../words.ts';

/** `Said Lee, a miller: "…"`: cue and speaker open the sentence, a quotation follows. */
export const leading: Turn = (sight) => {
  const { segment, cue } = sight;
  const { atoms } = segment;
  if (cue.at !== 0 || cue.mode !== 'finite') return null;
  const speaker = subjectAfter(atoms, cue.last + 1);
  if (speaker === null || !has(atomAt(atoms, cue.last + 1), is.capital)) return null;
  const from = has(atomAt(atoms, speaker.to), is.comma | is.colon) ? speaker.to + 1 : speaker.to;
  return has(atomAt(atoms, from), is.finished) ? attributed(sight, speaker, [{ from, to: from + 1 }]) : null;
};
