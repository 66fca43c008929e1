import { attributed, type Turn } from '../attribution.ts';
import { endOfContent } from '../ends.ts';

const told = new Set(['that', 'question', 'about', 'infinitive']);

/** `She was told that …`, `was asked about …`, `The sale was announced`: nobody is named who said it. */
export const passive: Turn = (sight) => {
  const { segment, cue, complement } = sight;
  if (cue.mode !== 'passive') return null;
  if (told.has(complement.kind) && cue.verb.addressee) {
    const to = endOfContent(segment, complement.from, cue);
    return attributed(sight, null, [{ from: complement.from, to }]);
  }
  const announced = cue.verb.noun && cue.verb.clause && complement.kind === 'none' && cue.subject !== null;
  return announced ? attributed(sight, null, [cue.subject]) : null;
};
