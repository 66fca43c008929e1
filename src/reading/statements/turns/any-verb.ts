import { type Attribution, spanOf } from '../attribution.ts';
import { cueWord } from '../cue-lexicon.ts';
import { phraseAfter, type Range } from '../phrases.ts';
import type { Segment } from '../segments.ts';
import { subjectAfter, subjectBefore } from '../subjects.ts';
import { type Atom, atomAt, has, is } from '../words.ts';

/** How far behind a quotation, in atoms, its verb is looked for. */
const farthest = 8;

/** A verb in the past that no table of cues has. */
const isOther = ({ text, lower }: Atom): boolean => /^\p{Ll}+ed$/u.test(text) && cueWord(lower) === undefined;

/** True where no object follows a verb that ends before `at`. */
function isAlone(atoms: readonly Atom[], at: number): boolean {
  const next = atomAt(atoms, at);
  return next.text === '' || has(next, is.stop | is.comma | is.preposition | is.adverb | is.time | is.conjunction);
}

/** `“…,” Lee fumed.`: the subject right behind a quotation, and the verb. */
function before(atoms: readonly Atom[], at: number): { readonly speaker: Range; readonly verb: number } | null {
  for (let verb = at + 2; verb < at + farthest; verb += 1) {
    if (!isOther(atomAt(atoms, verb)) || has(atomAt(atoms, verb - 1), is.determiner | is.possessive)) continue;
    const speaker = isAlone(atoms, verb + 1) ? subjectBefore(atoms, verb) : null;
    return speaker?.from === at + 1 && !has(atomAt(atoms, at + 1), is.wh) ? { speaker, verb } : null;
  }
  return null;
}

/** `“…,” fumed Lee.` */
function behind(atoms: readonly Atom[], at: number): { readonly speaker: Range; readonly verb: number } | null {
  const verb = at + 1;
  const name = isOther(atomAt(atoms, verb)) ? phraseAfter(atoms, verb + 1) : null;
  if (!name || !has(atomAt(atoms, verb + 1), is.capital) || !isAlone(atoms, name.to)) return null;
  const speaker = subjectAfter(atoms, verb + 1);
  return speaker && { speaker, verb };
}

/** A quotation that ends in a comma, a question or an exclamation and that a clause of subject and verb alone follows, whatever the verb. */
export function withAnyVerb(segment: Segment, at: number): Attribution | null {
  const { atoms } = segment;
  if (!has(atomAt(atoms, at), is.finished) || has(atomAt(atoms, at), is.named)) return null;
  if (at > 0 && !has(atomAt(atoms, at - 1), is.colon | is.conjunction)) return null;
  const found = before(atoms, at) ?? behind(atoms, at);
  if (found === null) return null;
  return {
    segment,
    contents: [{ from: at, to: at + 1 }],
    cue: { from: found.verb, to: found.verb + 1 },
    speaker: spanOf(segment, found.speaker),
  };
}
