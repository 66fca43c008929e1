import { type Atom, atom } from './atoms.ts';

export const apostrophes: ReadonlySet<string> = new Set(["'", '’', '‘', '`']);

const sentenceMarks: ReadonlySet<string> = new Set([
  '\n',
  '.',
  '!',
  '?',
  '"',
  '“',
  '”',
  '`',
  ':',
  ';',
  '_',
  '—',
  '–',
  '-',
  '(',
  '•',
  '*',
]);

/** True where a capital letter says nothing: at the head of the text, of a sentence or of a quotation. */
export function opensSentence(atoms: readonly Atom[], at: number): boolean {
  const before = atom(atoms, at - 1);
  return before.text === '' || sentenceMarks.has(before.text);
}

export function isCapital({ text }: Atom): boolean {
  const first = text[0];
  return first !== undefined && first !== first.toLowerCase();
}

/** A capital that tells a name: "USA Today", "Late Night"; not at the head of a sentence, not in a line of capitals. */
export function isTitle(atoms: readonly Atom[], at: number): boolean {
  const it = atom(atoms, at);
  if (!isCapital(it) || opensSentence(atoms, at)) return false;
  const before = atom(atoms, at - 1).text;
  return !(it.text === it.text.toUpperCase() && before.length > 3 && before === before.toUpperCase());
}

/** True where one atom stands right behind another, without space. */
export function touches(left: Atom, right: Atom): boolean {
  return left.end === right.start;
}

/** The index behind an abbreviation's full stop at `at`, or `at` where there is none. */
export function afterStop(atoms: readonly Atom[], at: number): number {
  return atom(atoms, at).text === '.' && touches(atom(atoms, at - 1), atom(atoms, at)) ? at + 1 : at;
}

/** The index behind a comma at `at`, or `at`. */
export function afterComma(atoms: readonly Atom[], at: number): number {
  return atom(atoms, at).text === ',' ? at + 1 : at;
}

/** True for a whole number without letters behind its digits. */
export function isPlainNumber({ number, suffix }: Atom): boolean {
  return number !== null && suffix === '' && Number.isInteger(number);
}

const dayMarks: ReadonlySet<string> = new Set(['', 'st', 'nd', 'rd', 'th']);

/** A day of the month, `7` or `7th`; `null` where it is none. */
export function dayOfMonth({ number, suffix, text }: Atom): number | null {
  return number !== null &&
    dayMarks.has(suffix) &&
    !text.includes(',') &&
    number >= 1 &&
    number <= 31 &&
    Number.isInteger(number)
    ? number
    : null;
}

/** A year of four digits; `null` where it is none. */
export function fullYear({ number, suffix, text }: Atom): number | null {
  return number !== null && suffix === '' && text.length === 4 && number >= 1000 && number <= 2999 ? number : null;
}
