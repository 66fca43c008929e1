import { attributed, type Sight, type Turn } from '../attribution.ts';
import { endOfContent } from '../ends.ts';
import { phraseAfter, type Range } from '../phrases.ts';
import { atomAt, has, is } from '../words.ts';

const told = new Set(['that', 'question', 'about', 'infinitive']);

/** Who did it, after "by": "The sale was reported by the Herald". */
export function agentOf({ segment: { atoms }, cue }: Sight): Range | null {
  const agent = atomAt(atoms, cue.last + 1).lower === 'by' ? phraseAfter(atoms, cue.last + 2) : null;
  if (agent === null) return null;
  const dated = atoms.findIndex(
    (atom, at) => at > agent.from && at < agent.to && has(atom, is.preposition) && has(atomAt(atoms, at + 1), is.time),
  );
  return dated < 0 ? agent : { from: agent.from, to: dated };
}

/** `She was told that …`, `was asked about …`, `The sale was announced`: nobody is named who said it. */
export const passive: Turn = (sight) => {
  const { segment, cue, complement } = sight;
  if (cue.mode !== 'passive') return null;
  if (told.has(complement.kind) && cue.verb.addressee) {
    const to = endOfContent(segment, complement.from, cue);
    return attributed(sight, agentOf(sight), [{ from: complement.from, to }]);
  }
  const announced = cue.verb.noun && cue.verb.clause && complement.kind === 'none' && cue.subject !== null;
  return announced ? attributed(sight, agentOf(sight), [cue.subject]) : null;
};
