import { cueAt } from './cues.ts';
import type { Range } from './phrases.ts';
import { type Atom, atomAt, auxiliary, breaks, has, is } from './words.ts';

/** True where another attribution begins at a comma, a dash or a conjunction: ", adding that", ", according to", "and urged them". */
function attributionBegins(atoms: readonly Atom[], at: number): boolean {
  const next = atomAt(atoms, at + 1);
  if (has(atomAt(atoms, at), is.comma | is.dash) && next.lower === 'according') return true;
  const skip = next.lower === 'and' || next.lower === 'but' ? 2 : 1;
  const cue = cueAt(atoms, at + skip);
  if (cue === null) return false;
  if (cue.mode === 'ing')
    return skip === 1 && has(atomAt(atoms, at), is.comma | is.dash) && (cue.verb.that || cue.verb.noun);
  const coordinated = skip === 2 || has(atomAt(atoms, at), is.conjunction);
  return coordinated && cue.past && cue.first === at + skip && cue.mode === 'finite';
}

/** The end of a content that begins at `from` and stands after its cue. */
export function endOfContent(atoms: readonly Atom[], from: number): number {
  let at = from;
  while (at < atoms.length) {
    const atom = atomAt(atoms, at);
    if (has(atom, is.semicolon)) break;
    if (at > from && has(atom, is.comma | is.dash | is.conjunction) && attributionBegins(atoms, at)) break;
    at += 1;
  }
  while (at > from && has(atomAt(atoms, at - 1), is.stop | is.comma | is.colon)) at -= 1;
  return at;
}

const adjunctOpeners = is.preposition | is.subordinator | is.time | is.adverb;

/** True where the atoms are no content of their own: "On Tuesday", "When asked", "Still". */
function isAdjunct(atoms: readonly Atom[], { from, to }: Range): boolean {
  const first = atomAt(atoms, from);
  if (to - from < 2 && !has(first, is.quotation)) return true;
  if (!has(first, adjunctOpeners) && !/(?:ing|ed)$/.test(first.lower)) return false;
  const inner = atoms.slice(from, to);
  const comma = inner.findIndex((atom) => has(atom, is.comma));
  return comma < 0 || !inner.slice(comma).some((atom) => has(atom, auxiliary | is.verb) || /ed$/.test(atom.lower));
}

/** The content that ends before the mark or quotation at `at`, to which a cue belongs: ", he said". `null` where it is only an adjunct. */
export function contentBefore(atoms: readonly Atom[], at: number): Range | null {
  const mark = atomAt(atoms, at);
  if (has(mark, is.quotation)) {
    const before = atomAt(atoms, at - 1);
    if (at === 0 || has(before, is.comma | is.colon | is.dash)) return { from: at, to: at + 1 };
    return { from: startOfClause(atoms, at), to: at + 1 };
  }
  if (!has(mark, is.comma | is.dash)) return null;
  const range = { from: startOfClause(atoms, at), to: at };
  return isAdjunct(atoms, range) ? null : range;
}

/** The start of the clause that the atom before `at` belongs to: after a semicolon, else the segment's first word. */
function startOfClause(atoms: readonly Atom[], at: number): number {
  let from = at;
  while (from > 0 && !has(atomAt(atoms, from - 1), is.semicolon)) from -= 1;
  while (from < at && has(atomAt(atoms, from), breaks & ~is.quotation)) from += 1;
  return from;
}

/** The rest of a content after the cue that interrupts it: ", he said, was ..."; `null` where what follows is not of it. */
export function restAfter(atoms: readonly Atom[], comma: number): Range | null {
  const first = atomAt(atoms, comma + 1);
  if (first.text === '' || /ing$/.test(first.lower) || has(first, is.wh) || attributionBegins(atoms, comma))
    return null;
  const to = endOfContent(atoms, comma + 1);
  return to > comma + 1 ? { from: comma + 1, to } : null;
}
