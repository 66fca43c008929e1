import { attributed, type Turn } from '../attribution.ts';
import { endOfContent } from '../ends.ts';
import { contentBefore, isAdjunct } from '../extents.ts';
import { atomAt, has, is } from '../words.ts';

/** `As Lee said, …` and `…, as Lee said`: what was said stands beside the clause of the cue. */
export const asSaid: Turn = (sight) => {
  const { segment, cue, complement } = sight;
  const { atoms } = segment;
  const as = (cue.subject?.from ?? 0) - 1;
  if (cue.mode !== 'finite' || !(cue.verb.that || cue.verb.particle === 'it') || atomAt(atoms, as).lower !== 'as')
    return null;
  if (
    complement.kind === 'comma' ||
    (complement.kind === 'quotation' && has(atomAt(atoms, complement.from - 1), is.comma))
  ) {
    const to = endOfContent(segment, complement.from, cue);
    return to > complement.from ? attributed(sight, cue.subject, [{ from: complement.from, to }]) : null;
  }
  const content = complement.kind === 'none' && as > 0 ? contentBefore(segment, as - 1) : null;
  return content && !isAdjunct(atoms, content) ? attributed(sight, cue.subject, [content]) : null;
};
