import { phraseAfter, phraseBefore, type Range } from './phrases.ts';
import { type Atom, atomAt, breaks, has, is } from './words.ts';

/** How far before a cue, in atoms, the comma of an apposition is looked for. */
const farthest = 40;
const appositionOpeners = is.determiner | is.wh | is.number | is.role | is.possessive;

/** The comma that opens the apposition or relative clause which the comma at `close` ends; -1 where there is none. */
function openingComma(atoms: readonly Atom[], close: number): number {
  let nearest = -1;
  for (let at = close - 1; at >= Math.max(1, close - farthest); at -= 1) {
    const atom = atomAt(atoms, at);
    if (has(atom, is.semicolon | is.colon | is.quotation | is.stop)) break;
    if (!has(atom, is.comma)) continue;
    if (nearest < 0) nearest = at;
    const [before, next] = [atomAt(atoms, at - 1), atomAt(atoms, at + 1)];
    const opens = has(next, appositionOpeners) && !has(next, is.preposition);
    if (opens && (has(before, is.capital | is.closes) || has(next, is.wh))) return at;
  }
  return nearest;
}

/** The subject that ends right before `at`: a phrase, or a phrase with an apposition or a relative clause between commas. */
export function subjectBefore(atoms: readonly Atom[], at: number): Range | null {
  if (!has(atomAt(atoms, at - 1), is.comma)) return phraseBefore(atoms, at - 1);
  const comma = openingComma(atoms, at - 1);
  const head = comma < 1 ? null : phraseBefore(atoms, comma - 1);
  return head && { from: head.from, to: at - 1 };
}

/** The speaker that stands right after an inverted cue, with an apposition after a comma. */
export function subjectAfter(atoms: readonly Atom[], from: number): Range | null {
  const head = phraseAfter(atoms, from);
  if (head === null || has(atomAt(atoms, from), is.pronoun) || !has(atomAt(atoms, head.to), is.comma)) return head;
  if (!has(atomAt(atoms, head.to + 1), is.determiner | is.wh | is.role | is.number)) return head;
  let to = head.to + 1;
  while (to < atoms.length && !has(atomAt(atoms, to), breaks)) to += 1;
  return { from: head.from, to };
}

/** The subject of the segment's main clause, for a cue before `before` that has none of its own. */
export function mainSubject(atoms: readonly Atom[], before: number): Range | null {
  let from = 0;
  if (
    has(atomAt(atoms, 0), is.preposition | is.subordinator | is.adverb) ||
    /(?:ing|ed)$/.test(atomAt(atoms, 0).lower)
  ) {
    const comma = atoms.findIndex((atom) => has(atom, is.comma));
    if (comma > 0 && comma < before) from = comma + 1;
  }
  while (has(atomAt(atoms, from), is.conjunction | is.adverb)) from += 1;
  const phrase = phraseAfter(atoms, from);
  return phrase && phrase.to <= before ? phrase : null;
}
