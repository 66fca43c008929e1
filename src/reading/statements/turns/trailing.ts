import { attributed, type Sight, type Turn } from '../attribution.ts';
import { contentBefore, isAdjunct, isFragment, quotationAfter, restAfter } from '../extents.ts';
import { mayBeVerb, type Range } from '../phrases.ts';
import { type Atom, atomAt, has, is } from '../words.ts';

const kinds = new Set(['none', 'comma', 'quotation']);

/** `"…," Lee said`, `…, Lee said`, `…, Lee said, …`: the content stands before the speaker and the cue. */
export const trailing: Turn = (sight) => {
  const { segment, cue } = sight;
  const { subject } = cue;
  if (cue.mode !== 'finite' || subject === null || has(atomAt(segment.atoms, subject.from), is.wh)) return null;
  const content = contentBefore(segment, subject.from - 1);
  if (content === null || !isOwn(sight, content)) return null;
  if (!has(atomAt(segment.atoms, content.to - 1), is.quotation) && !cue.verb.clause) return null;
  const rest = restOf(sight, content);
  return attributed(sight, subject, rest ? [content, rest] : [content]);
};

/** True where what stands before the speaker is what was said, and not an adjunct of the cue's own clause. */
function isOwn(sight: Sight, content: Range): boolean {
  const { segment, complement } = sight;
  if (has(atomAt(segment.atoms, content.to - 1), is.finished) && !introduces(sight)) return true;
  if (!kinds.has(complement.kind)) return false;
  if (complement.kind === 'quotation') return follows(sight) && belongs(sight, content);
  return !isAdjunct(segment.atoms, content) || restOf(sight, content) !== null;
}

/** True where a comma or a colon parts the cue from the quotation behind it. */
const follows = ({ segment, complement }: Sight): boolean =>
  has(atomAt(segment.atoms, complement.from - 1), is.comma | is.colon);

/** True where what follows the cue is its content for certain: a colon, or a quotation at once that is no name ("told “Orva Today,”"). */
const introduces = ({ segment, cue, complement: { kind, from } }: Sight): boolean =>
  kind === 'colon' || (kind === 'quotation' && from === cue.last + 1 && isSentence(atomAt(segment.atoms, from)));

const isSentence = (atom: Atom): boolean => has(atom, is.finished) && !has(atom, is.named);

/** True where what stands before ", he said, “…”" is of the content too: a clause that the quotation ends. */
function belongs({ segment: { atoms }, complement }: Sight, content: Range): boolean {
  const first = atomAt(atoms, content.from);
  if (has(atomAt(atoms, complement.from - 1), is.colon))
    return !isAdjunct(atoms, content) && atoms.slice(content.from, content.to).some(mayBeVerb);
  return first.lower === 'if' || has(atomAt(atoms, complement.from), is.continuing) || isFragment(atoms, content);
}

/** What the content goes on with after the cue: a quotation after a comma, or the rest of its clause. */
function restOf(sight: Sight, content: Range): Range | null {
  const { segment, cue, complement } = sight;
  if (complement.kind === 'quotation')
    return follows(sight) ? { from: complement.from, to: complement.from + 1 } : null;
  if (has(atomAt(segment.atoms, content.to - 1), is.quotation)) return quotationAfter(segment, content, cue);
  if (complement.kind !== 'comma') return null;
  return restAfter(segment, complement.from - 1, cue);
}
