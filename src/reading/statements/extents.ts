import type { Cue } from './cues.ts';
import { appositionOpeners, attributionBegins, endOfContent } from './ends.ts';
import { mayBeVerb, type Range } from './phrases.ts';
import type { Segment } from './segments.ts';
import { type Atom, atomAt, auxiliary, breaks, has, is } from './words.ts';

const adjunctOpeners = is.preposition | is.subordinator | is.time | is.adverb | is.conjunction;
const finite = auxiliary | is.verb;
const participle = /..(?:ing|ed)$/;
const past = /..ed$/;

/** True where the atoms are no content of their own: "On Tuesday", "When asked", "Still". */
export function isAdjunct(atoms: readonly Atom[], { from, to }: Range): boolean {
  const first = atomAt(atoms, from);
  if (to - from < 2 && !has(first, is.quotation)) return true;
  if (first.lower === 'whether' || !(has(first, adjunctOpeners) || participle.test(first.lower))) return false;
  if (has(first, is.conjunction)) return isAdjunct(atoms, { from: from + 1, to });
  const inner = atoms.slice(from, to);
  const comma = inner.findIndex((atom) => has(atom, is.comma));
  if (comma < 0 && (has(first, is.subordinator) || !has(first, is.preposition | is.adverb))) return true;
  return !inner.slice(Math.max(comma, 0)).some((atom) => has(atom, finite) || past.test(atom.lower));
}

/** True where the atoms begin a clause that has no verb yet: "The bridge", he said, "is safe". */
export function isFragment(atoms: readonly Atom[], { from, to }: Range): boolean {
  const opens = has(atomAt(atoms, from), adjunctOpeners) || participle.test(atomAt(atoms, from).lower);
  return !opens && !atoms.slice(from, to).some((atom) => mayBeVerb(atom));
}

/** The content that ends before the mark or with the quotation at `at`: "…, he said". `null` where nothing does. */
export function contentBefore({ atoms }: Segment, at: number): Range | null {
  const mark = atomAt(atoms, at);
  if (has(mark, is.quotation)) {
    const opened = has(mark, is.continuing) ? is.colon | is.opens : is.comma | is.colon | is.dash | is.opens;
    const opens = at === 0 || has(atomAt(atoms, at - 1), opened);
    return { from: opens ? at : startOfClause(atoms, at), to: at + 1 };
  }
  if (!has(mark, is.comma | is.dash)) return null;
  const from = startOfClause(atoms, at);
  return from < at ? { from, to: at } : null;
}

/** The start of the clause that the atom before `at` belongs to: after a semicolon, else the segment's first word. */
function startOfClause(atoms: readonly Atom[], at: number): number {
  let from = at;
  while (from > 0 && !has(atomAt(atoms, from - 1), is.semicolon)) from -= 1;
  while (from < at && has(atomAt(atoms, from), (breaks & ~is.quotation) | is.opens)) from += 1;
  return from;
}

/** The rest of a content after the cue that interrupts it: ", he said, was ..."; `null` where what follows is not of it. */
export function restAfter(segment: Segment, comma: number, cue: Cue | null): Range | null {
  const first = atomAt(segment.atoms, comma + 1);
  if (!has(atomAt(segment.atoms, comma), is.comma) || first.text === '') return null;
  const aside = has(first, is.wh) || appositionOpeners.has(first.lower) || /..ing$/.test(first.lower);
  if (aside || attributionBegins(segment, comma)) return null;
  const to = endOfContent(segment, comma + 1, cue);
  return to > comma + 1 ? { from: comma + 1, to } : null;
}

/** The end of the quotations that "and" joins to the one at `at`: `“Home,” and, “Go.”`; `at + 1` where none is joined. */
export function endOfQuotations(atoms: readonly Atom[], at: number): number {
  let end = at + 1;
  for (;;) {
    let next = end + (has(atomAt(atoms, end), is.comma) ? 1 : 0);
    if (!has(atomAt(atoms, next), is.conjunction)) return end;
    next += has(atomAt(atoms, next + 1), is.comma) ? 2 : 1;
    if (!has(atomAt(atoms, next), is.finished)) return end;
    end = next + 1;
  }
}

/** How far behind its cue, in atoms, a quotation that was interrupted may go on. */
const longestAside = 30;
const endsAside = is.semicolon | is.colon | is.stop;

/**
 * The quotation that an interrupted one goes on with, where nothing between them reports: `“It,” said Lee, once a miller in Orva, “is shut.”`; `null` where none does.
 */
export function quotationAfter({ atoms, cues }: Segment, content: Range, cue: Cue): Range | null {
  if (!has(atomAt(atoms, content.to - 1), is.finished)) return null;
  for (let at = cue.last + 1; at < cue.last + longestAside && !has(atomAt(atoms, at), endsAside); at += 1) {
    if (!has(atomAt(atoms, at), is.quotation)) continue;
    if (!has(atomAt(atoms, at - 1), is.comma | is.dash | is.conjunction) || !has(atomAt(atoms, at), is.finished))
      return null;
    const reports = cues.some(
      (each) => each.at > cue.at && each.at < at && !each.verb.about.has(atomAt(atoms, each.last + 1).lower),
    );
    return reports ? null : { from: at, to: endOfQuotations(atoms, at) };
  }
  return null;
}
