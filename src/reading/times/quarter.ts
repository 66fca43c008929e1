import { resultWords } from '../data/times-context.ts';
import { type Atom, atom } from './atoms.ts';
import { fullYear, touches } from './context.ts';
import type { Found } from './meaning.ts';
import { ordinalAt } from './ordinal.ts';

const terms: ReadonlySet<string> = new Set(['quarter', 'half']);

/** `third-quarter`, `the fiscal second quarter`, `its fourth quarter`, `the second half`, `first two quarters`. */
export function quarter(atoms: readonly Atom[], at: number): Found | null {
  const fiscal = atom(atoms, at).lower === 'fiscal' ? at + 1 : at;
  const ordinal = ordinalAt(atoms, fiscal);
  if (!ordinal || ordinal.value > 4) return null;
  const unit = atom(atoms, ordinal.end);
  if (unit.word.plural === 'quarter') return null;
  if (!terms.has(unit.lower)) return twoQuarters(atoms, ordinal);
  if (unit.lower === 'half' && ordinal.value > 2) return null;
  const part = unit.lower === 'quarter' ? { quarter: ordinal.value } : { half: ordinal.value };
  if (part.half !== undefined && !isPeriod(atoms, ordinal.end + 1)) return null;
  return { end: ordinal.end + 1, meaning: { kind: 'calendar', ...part }, leads: ['the', 'edge'] };
}

function twoQuarters(atoms: readonly Atom[], ordinal: { readonly value: number; readonly end: number }): Found | null {
  const two = atom(atoms, ordinal.end).word.numeral === 2 && atom(atoms, ordinal.end + 1).word.plural === 'quarter';
  return two && ordinal.value === 1
    ? { end: ordinal.end + 2, meaning: { kind: 'calendar', half: 1 }, leads: ['the'] }
    : null;
}

/** "The second half" is a time where a period stands behind it: not of a game, of the book. */
function isPeriod(atoms: readonly Atom[], at: number): boolean {
  const next = atom(atoms, at);
  if (next.number !== null || resultWords.has(next.lower)) return true;
  if (next.lower !== 'of') return false;
  const it = atom(atoms, at + 1);
  const word = it.lower === 'the' ? atom(atoms, at + 2).word : it.word;
  return (
    it.number !== null ||
    (word.lean !== undefined && !long(atom(atoms, at + 2))) ||
    word.unit === 'year' ||
    word.month !== undefined
  );
}

/** A decade, a century: its half has no value of its own. */
const long = ({ word }: Atom): boolean => word.unit === 'decade' || word.unit === 'century';

/** `Q3`, `H1`, `4Q`: as company reports write them. */
export function shortQuarter(atoms: readonly Atom[], at: number): Found | null {
  const glued = atom(atoms, at);
  const [, count, letter] = /^([1-4])([QH])$/.exec(glued.text) ?? [];
  if (count && (letter === 'Q' || Number(count) < 3)) {
    const part = letter === 'Q' ? { quarter: Number(count) } : { half: Number(count) };
    return { end: at + 1, meaning: { kind: 'calendar', ...part } };
  }
  const digit = atom(atoms, at + 1);
  if (!touches(glued, digit) || !/^[1-4]$/.test(digit.text)) return null;
  const nth = Number(digit.text);
  if (glued.text === 'Q') return { end: at + 2, meaning: { kind: 'calendar', quarter: nth } };
  const half = glued.text === 'H' && nth < 3 && fullYear(atom(atoms, at + 2)) !== null;
  return half ? { end: at + 2, meaning: { kind: 'calendar', half: nth } } : null;
}
