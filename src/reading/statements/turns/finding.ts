import { type Attribution, spanOf } from '../attribution.ts';
import { isFinder, isFindingVerb } from '../cue-lexicon.ts';
import { endOfContent } from '../ends.ts';
import type { Range } from '../phrases.ts';
import type { Segment } from '../segments.ts';
import { subjectBefore } from '../subjects.ts';
import { type Atom, atomAt, auxiliary, has, is } from '../words.ts';

/** How far behind its verb, in atoms, "that" stands: "ruled last month that". */
const farthest = 6;

/** The index of the "that" which opens the clause behind the verb at `at`, times and adverbs between; -1 where none does. */
function thatBehind(atoms: readonly Atom[], at: number): number {
  for (let that = at + 1; that <= at + farthest; that += 1) {
    const atom = atomAt(atoms, that);
    if (atom.lower === 'that') return that;
    if (!has(atom, is.time | is.adverb | is.number) && !/^(?:on|in|at|the|a)$/.test(atom.lower)) return -1;
  }
  return -1;
}

/** The subject of the verb at `at`, where one of its nouns names what comes to a finding. */
function finderBefore(atoms: readonly Atom[], at: number): Range | null {
  let first = at;
  while (has(atomAt(atoms, first - 1), auxiliary | is.adverb)) first -= 1;
  if (atoms.slice(first, at).some((atom) => has(atom, is.not | is.modal))) return null;
  const subject = subjectBefore(atoms, first);
  return subject && atoms.slice(subject.from, subject.to).some(({ lower }) => isFinder(lower)) ? subject : null;
}

/** `The report found that …`, `a judge ruled last month that …`, with the verb at `at`. */
export function finding(segment: Segment, at: number): Attribution | null {
  const { atoms } = segment;
  if (!isFindingVerb(atomAt(atoms, at).lower)) return null;
  const from = thatBehind(atoms, at);
  const subject = from < 0 ? null : finderBefore(atoms, at);
  if (subject === null) return null;
  const contents = [{ from, to: endOfContent(segment, from, null) }];
  return { segment, contents, cue: { from: at, to: at + 1 }, speaker: spanOf(segment, subject) };
}
