import { attributed, type Sight, type Turn } from '../attribution.ts';
import { contentBefore, isAdjunct, isFragment, restAfter } from '../extents.ts';
import type { Range } from '../phrases.ts';
import { atomAt, has, is } from '../words.ts';

const kinds = new Set(['none', 'comma', 'quotation']);

/** `"…," Lee said`, `…, Lee said`, `…, Lee said, …`: the content stands before the speaker and the cue. */
export const trailing: Turn = (sight) => {
  const { segment, cue, complement } = sight;
  const { atoms } = segment;
  const { subject } = cue;
  if (cue.mode !== 'finite' || subject === null || has(atomAt(atoms, subject.from), is.wh)) return null;
  const quoted =
    has(atomAt(atoms, subject.from - 1), is.finished) && complement.kind !== 'colon' && complement.kind !== 'that';
  if (!quoted && !kinds.has(complement.kind)) return null;
  const content = contentBefore(segment, subject.from - 1);
  if (content === null) return null;
  const rest = restOf(sight, content);
  if (
    !quoted && complement.kind === 'quotation'
      ? !isFragment(atoms, content)
      : isAdjunct(atoms, content) && rest === null
  )
    return null;
  if (!has(atomAt(atoms, content.to - 1), is.quotation) && !cue.verb.clause) return null;
  return attributed(sight, subject, rest ? [content, rest] : [content]);
};

/** What the content goes on with after the cue: a quotation after a comma, or the rest of its clause. */
function restOf({ segment, cue, complement }: Sight, content: Range): Range | null {
  if (!kinds.has(complement.kind) || complement.kind === 'none') return null;
  if (complement.kind === 'quotation') return { from: complement.from, to: complement.from + 1 };
  return has(atomAt(segment.atoms, content.to - 1), is.quotation) ? null : restAfter(segment, complement.from - 1, cue);
}
