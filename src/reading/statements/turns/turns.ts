import type { Attribution, Turn } from '../attribution.ts';
import { complementOf } from '../complements.ts';
import type { Cue } from '../cues.ts';
import type { Segment } from '../segments.ts';
import { following } from './following.ts';
import { inverted } from './inverted.ts';
import { trailing } from './trailing.ts';

/** In order: the first that claims a cue has it. What stands before a cue goes first, for a phrase behind it may be its speaker. */
const turns: readonly Turn[] = [inverted, trailing, following];

/** Who said what with this cue; `null` where no turn of phrase fits. */
export function recognize(segment: Segment, cue: Cue, earlier: Attribution | undefined): Attribution | null {
  const sight = { segment, cue, complement: complementOf(segment.atoms, cue), earlier };
  for (const turn of turns) {
    const found = turn(sight);
    if (found) return found;
  }
  return null;
}
