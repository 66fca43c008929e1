import { type Atom, atom } from './atoms.ts';

const endings: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** An ordinal, `third`, `20th`, `twenty-first`, and the index behind it. */
export function ordinalAt(atoms: readonly Atom[], at: number): { readonly value: number; readonly end: number } | null {
  const first = atom(atoms, at);
  if (first.number !== null) return endings.has(first.suffix) ? { value: first.number, end: at + 1 } : null;
  if (first.word.ordinal !== undefined) return { value: first.word.ordinal, end: at + 1 };
  const tens = first.word.numeral;
  const ones = atom(atoms, at + 1).word.ordinal;
  return tens !== undefined && tens >= 20 && ones !== undefined && ones < 10
    ? { value: tens + ones, end: at + 2 }
    : null;
}
