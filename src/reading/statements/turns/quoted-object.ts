import { attributed, type Turn } from '../attribution.ts';
import { endOfContent } from '../ends.ts';
import { atomAt, breaks, has, is } from '../words.ts';

/** `called the plan “a ruin”`: a verb of judging reports only where its object holds a quotation. */
export const quotedObject: Turn = (sight) => {
  const { segment, cue } = sight;
  const { atoms } = segment;
  if (!cue.verb.judges || cue.mode === 'passive') return null;
  const from = cue.last + 1;
  let at = from;
  while (at < atoms.length && !has(atomAt(atoms, at), breaks)) at += 1;
  if (at === from || !has(atomAt(atoms, at), is.quotation)) return null;
  return attributed(sight, cue.subject, [{ from, to: endOfContent(segment, from, cue) }]);
};
