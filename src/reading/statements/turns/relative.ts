import { attributed, type Turn } from '../attribution.ts';
import { endOfContent } from '../ends.ts';
import { atomAt, auxiliary, has, is } from '../words.ts';

/** `…, which Lee said was old`, `whom she described as kind`: the pronoun belongs to what was said. */
export const relative: Turn = (sight) => {
  const { segment, cue } = sight;
  const { atoms } = segment;
  const pronoun = (cue.subject?.from ?? 0) - 1;
  if (cue.mode !== 'finite' || !/^(?:which|who|whom|that|what)$/.test(atomAt(atoms, pronoun).lower)) return null;
  const next = atomAt(atoms, cue.last + 1);
  const goesOn = has(next, auxiliary) && !has(next, is.pronoun);
  if (!goesOn && !(next.lower === 'as' && cue.verb.noun)) return null;
  const from = cue.last + 1;
  const clause = endOfContent(segment, from, cue);
  const comma = atoms.findIndex((atom, at) => at > from && at < clause && has(atom, is.comma));
  const to = comma < 0 || !has(atomAt(atoms, pronoun - 1), is.comma) ? clause : comma;
  return attributed(sight, cue.subject, [
    { from: pronoun, to: pronoun + 1 },
    { from, to },
  ]);
};
