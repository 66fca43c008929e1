import { particles, persons, roles } from '../data/names-titles.ts';
import { phraseBefore, type Range } from './phrases.ts';
import { type Atom, atomAt, has, is } from './words.ts';

/** The longest name, in atoms. */
const longestName = 6;
const before = is.comma | is.dash | is.colon | is.semicolon | is.quotation | is.conjunction | is.subordinator;

const ofName = (atom: Atom): boolean =>
  has(atom, is.capital) || particles.has(atom.lower) || /^[&'’-]$/.test(atom.text);

/** The end of the name that begins at `from`; `from` where none does. */
export function endOfName(atoms: readonly Atom[], from: number): number {
  let to = from;
  while (to < from + longestName && ofName(atomAt(atoms, to))) to += 1;
  return has(atomAt(atoms, from), is.capital) && has(atomAt(atoms, to - 1), is.capital) ? to : from;
}

/** True for a noun that tells what somebody is. */
export const isOffice = ({ lower }: Atom): boolean => roles.has(lower) || persons.has(lower);

/** True for a phrase that tells what somebody is, and not the name: "the minister", "Orva's mayor". */
export function isRole(atoms: readonly Atom[], { from, to }: Range): boolean {
  const opens = has(atomAt(atoms, from), is.determiner | is.possessive) || /['’]s?$/.test(atomAt(atoms, from).text);
  const words = atoms.slice(from, to);
  const known = words.some((atom) => atom.text === atom.lower && isOffice(atom));
  const linked = words.findIndex((atom) => has(atom, is.preposition));
  return opens && known && !has(atomAt(atoms, linked > 0 ? from + linked - 1 : to - 1), is.capital);
}

/** A role and the name behind it, the comma at `close` last: "the minister, Lise Harran,"; `null` where there is none. */
export function roleBefore(atoms: readonly Atom[], close: number): Range | null {
  let comma = close - 1;
  while (comma > close - longestName - 2 && !has(atomAt(atoms, comma), is.comma)) comma -= 1;
  if (comma < 1 || !has(atomAt(atoms, comma), is.comma) || endOfName(atoms, comma + 1) !== close) return null;
  const phrase = phraseBefore(atoms, comma - 1);
  if (phrase === null || !isRole(atoms, phrase)) return null;
  return phrase.from === 0 || has(atomAt(atoms, phrase.from - 1), before) ? { from: phrase.from, to: close } : null;
}
