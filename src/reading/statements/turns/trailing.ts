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
  const quoted = has(atomAt(atoms, subject.from - 1), is.finished) && !introduces(sight);
  if (!quoted && !kinds.has(complement.kind)) return null;
  const content = contentBefore(segment, subject.from - 1);
  if (content === null) return null;
  const rest = restOf(sight, content);
  if (
    !quoted &&
    (complement.kind === 'quotation' ? !belongs(sight, content) : isAdjunct(atoms, content) && rest === null)
  )
    return null;
  if (!has(atomAt(atoms, content.to - 1), is.quotation) && !cue.verb.clause) return null;
  return attributed(sight, subject, rest ? [content, rest] : [content]);
};

/** True where what follows the cue is its content for certain: a colon, "that", a quotation without a comma. */
function introduces({ segment, complement: { kind, from } }: Sight): boolean {
  if (kind === 'quotation')
    return !has(atomAt(segment.atoms, from - 1), is.comma) && has(atomAt(segment.atoms, from), is.finished);
  return kind === 'colon' || kind === 'that';
}

/** True where what stands before ", he said, “…”" is of the content too: a clause that the quotation ends. */
function belongs({ segment: { atoms }, complement }: Sight, content: Range): boolean {
  const first = atomAt(atoms, content.from);
  if (has(atomAt(atoms, complement.from - 1), is.colon)) return !isAdjunct(atoms, content);
  return first.lower === 'if' || has(atomAt(atoms, complement.from), is.continuing) || isFragment(atoms, content);
}

/** What the content goes on with after the cue: a quotation after a comma, or the rest of its clause. */
function restOf({ segment, cue, complement }: Sight, content: Range): Range | null {
  if (!kinds.has(complement.kind) || complement.kind === 'none') return null;
  const comma = has(atomAt(segment.atoms, complement.from - 1), is.comma | is.colon);
  if (complement.kind === 'quotation') return comma ? { from: complement.from, to: complement.from + 1 } : null;
  return has(atomAt(segment.atoms, content.to - 1), is.quotation) ? null : restAfter(segment, complement.from - 1, cue);
}
