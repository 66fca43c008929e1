import type { Attribution, Sight, Turn } from '../attribution.ts';
import { complementOf, isSpeltAsNoun } from '../complements.ts';
import type { Cue } from '../cues.ts';
import type { Segment } from '../segments.ts';
import { atomAt, has, is } from '../words.ts';
import { accordingTo } from './according-to.ts';
import { withAnyVerb } from './any-verb.ts';
import { asSaid } from './as-said.ts';
import { afterColon } from './colon.ts';
import { finding } from './finding.ts';
import { following } from './following.ts';
import { inverted } from './inverted.ts';
import { leading } from './leading.ts';
import { nominal } from './nominal.ts';
import { passive } from './passive.ts';
import { quotedObject } from './quoted-object.ts';
import { relative } from './relative.ts';
import { trailing } from './trailing.ts';

/** In order: the first that claims a cue has it. What stands before a cue goes first, for a phrase behind it may be its speaker. */
const turns: readonly Turn[] = [leading, relative, asSaid, inverted, trailing, passive, quotedObject, following];

/** The complements that show a word spelt as a noun to be a verb. */
const certain = new Set(['that', 'quotation', 'colon']);

/** `“…,” reads the letter`, `“…,” the letter reads`: the cue or its subject stands right behind a whole quotation. */
const isBehindQuotation = ({ segment: { atoms }, cue }: Sight): boolean =>
  has(atomAt(atoms, (cue.subject?.from ?? cue.first) - 1), is.finished);

/** Who said what with this cue; `null` where no turn of phrase fits. */
export function recognize(segment: Segment, cue: Cue, earlier: Attribution | undefined): Attribution | null {
  const sight = { segment, cue, complement: complementOf(segment.atoms, cue), earlier };
  if (cue.verb.nounFirst && isSpeltAsNoun(cue) && !certain.has(sight.complement.kind) && !isBehindQuotation(sight))
    return null;
  for (const turn of turns) {
    const found = turn(sight);
    if (found) return found;
  }
  return null;
}

/** Turns of phrase without a cue verb, in order, each looked for at every atom. */
const verbless = [accordingTo, nominal, finding, withAnyVerb, afterColon];

/** Who said what by a phrase at `at` that has no cue verb; `null` where there is none. */
export function recognizeAt(segment: Segment, at: number, earlier: Attribution | undefined): Attribution | null {
  for (const turn of verbless) {
    const found = turn(segment, at, earlier);
    if (found) return found;
  }
  return null;
}
