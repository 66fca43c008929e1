import { type Atom, atomAt, auxiliary, breaks, has, is } from './words.ts';

/** Atoms `from` (inclusive) to `to` (exclusive). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const stops = breaks | is.subordinator | auxiliary | is.opens | is.closes;
const notInside = stops | is.wh | is.preposition | is.conjunction | is.pronoun;

/** A participle or a known finite verb: a noun phrase ends before it, when it is written small. */
function looksVerbal(atom: Atom): boolean {
  if (has(atom, is.capital) || has(atom, is.role)) return false;
  return has(atom, is.verb) || /(?:ed|ing)$/.test(atom.lower);
}

/** The start of the simple noun phrase that ends with the atom at `last`; `last + 1` where there is none. */
function simpleStart(atoms: readonly Atom[], last: number): number {
  let from = last + 1;
  while (from > 0) {
    const atom = atomAt(atoms, from - 1);
    if (has(atom, is.closes) && from - 1 === last) {
      const open = openOf(atoms, from - 1);
      if (open < 0) break;
      from = open;
      continue;
    }
    if (
      has(atom, notInside) ||
      (from <= last && looksVerbal(atom)) ||
      (from <= last && has(atom, is.adverb) && !has(atom, is.capital))
    )
      break;
    from -= 1;
    if (has(atom, is.determiner | is.possessive)) break;
  }
  return from;
}

/** The opening bracket that belongs to the closing one at `close`, or -1. */
export function openOf(atoms: readonly Atom[], close: number): number {
  for (let at = close - 1; at >= Math.max(0, close - 12); at -= 1) if (has(atomAt(atoms, at), is.opens)) return at;
  return -1;
}

const noun = (atom: Atom) => atom.text !== '' && !has(atom, notInside | is.adverb) && !looksVerbal(atom);

/** The noun phrase that ends with the atom at `last`, with what "of", "for" and "and" join to it; `null` where none ends there. */
export function phraseBefore(atoms: readonly Atom[], last: number): Range | null {
  const atom = atomAt(atoms, last);
  if (has(atom, is.pronoun | is.wh) && !has(atom, breaks)) return { from: last, to: last + 1 };
  let from = simpleStart(atoms, last);
  if (from > last) return null;
  for (;;) {
    const link = atomAt(atoms, from - 1);
    const joins = has(link, is.preposition) || link.lower === 'and' || link.lower === '&';
    if (!joins || !noun(atomAt(atoms, from - 2)) || link.lower === 'than' || link.lower === 'as') break;
    if (has(atomAt(atoms, from - 2), is.time | is.determiner | is.possessive)) break;
    const before = simpleStart(atoms, from - 2);
    if (before > from - 2) break;
    from = before;
  }
  while (from < last && has(atomAt(atoms, from), is.time) && !has(atomAt(atoms, from + 1), breaks)) from += 1;
  return { from, to: last + 1 };
}

/** The noun phrase that begins at `from`; it runs to the next mark, verb or clause. */
export function phraseAfter(atoms: readonly Atom[], from: number): Range | null {
  const first = atomAt(atoms, from);
  if (has(first, is.pronoun | is.wh)) return { from, to: from + 1 };
  let to = from;
  while (to < atoms.length) {
    const atom = atomAt(atoms, to);
    if (has(atom, is.opens)) {
      const close = closeOf(atoms, to);
      if (close < 0) break;
      to = close + 1;
      continue;
    }
    if (has(atom, stops | is.wh) || (has(atom, is.preposition) && has(atomAt(atoms, to + 1), breaks))) break;
    const opensAnother =
      has(atom, is.pronoun | is.determiner | is.possessive) && has(atomAt(atoms, to - 1), ~is.preposition);
    if (to > from && (looksVerbal(atom) || opensAnother)) break;
    to += 1;
  }
  return to > from ? { from, to } : null;
}

/** The closing bracket that belongs to the opening one at `open`, or -1. */
export function closeOf(atoms: readonly Atom[], open: number): number {
  for (let at = open + 1; at <= open + 12; at += 1) if (has(atomAt(atoms, at), is.closes)) return at;
  return -1;
}

const parenthesisOpeners = is.determiner | is.wh | is.number | is.role | is.possessive;

/** The comma that opens the apposition or relative clause which the comma at `close` ends; -1 where there is none. */
function openingComma(atoms: readonly Atom[], close: number): number {
  let found = -1;
  for (let at = close - 1; at >= Math.max(1, close - 40); at -= 1) {
    const atom = atomAt(atoms, at);
    if (has(atom, is.semicolon | is.colon | is.quotation | is.stop)) break;
    if (!has(atom, is.comma)) continue;
    const next = atomAt(atoms, at + 1);
    const prev = atomAt(atoms, at - 1);
    if (found < 0) found = at;
    const opens = has(next, parenthesisOpeners) && !has(next, is.preposition);
    if (opens && (has(prev, is.capital | is.closes) || has(next, is.wh))) return at;
  }
  return found;
}

/** The subject that ends right before `at`: a phrase, or a phrase with an apposition or a relative clause between commas. */
export function subjectBefore(atoms: readonly Atom[], at: number): Range | null {
  const before = atomAt(atoms, at - 1);
  if (!has(before, is.comma)) return phraseBefore(atoms, at - 1);
  const comma = openingComma(atoms, at - 1);
  if (comma < 1) return null;
  const head = phraseBefore(atoms, comma - 1);
  return head && { from: head.from, to: at - 1 };
}

/** The speaker that stands right after an inverted cue, with an apposition after a comma. */
export function subjectAfter(atoms: readonly Atom[], from: number): Range | null {
  const head = phraseAfter(atoms, from);
  if (head === null || !has(atomAt(atoms, head.to), is.comma)) return head;
  const next = atomAt(atoms, head.to + 1);
  if (
    !has(next, is.determiner | is.wh | is.role | is.number) ||
    (head.to === from + 1 && has(atomAt(atoms, from), is.pronoun))
  )
    return head;
  let to = head.to + 1;
  while (to < atoms.length && !has(atomAt(atoms, to), breaks)) to += 1;
  return { from: head.from, to };
}
