import { type Atom, atom } from './atoms.ts';
import type { Found } from './meaning.ts';

const iso = /^(\d{4})-(\d\d)-(\d\d)$/;
const slashes = /^(\d{1,4})[/.](\d{1,2})[/.](\d{2,4})$/;

function monthAndDay(a: number, b: number, dotted: boolean): { readonly month: number; readonly day: number } | null {
  const [month, day] = dotted || a > 12 ? [b, a] : [a, b];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { month, day } : null;
}

/** Two digits: the century that puts the year between 1930 and 2029. */
export function longYear(year: number): number {
  if (year >= 100) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

/** `1998-02-13`, `02/13/98` (month first, as American news writes), `13.02.1998`. */
export function numericDate(atoms: readonly Atom[], at: number): Found | null {
  const { text } = atom(atoms, at);
  if (text === '9/11') return { end: at + 1, meaning: { kind: 'calendar', year: 2001, month: 9, day: 11 } };
  const [, y, m, d] = iso.exec(text) ?? [];
  if (y) return { end: at + 1, meaning: { kind: 'calendar', year: Number(y), month: Number(m), day: Number(d) } };
  const [, a, b, c] = slashes.exec(text) ?? [];
  if (!a || !b || !c || c.length === 3 || a.length > 2 || (text.includes('.') && c.length === 2)) return null;
  const found = monthAndDay(Number(a), Number(b), text.includes('.'));
  return found && { end: at + 1, meaning: { kind: 'calendar', year: longYear(Number(c)), ...found } };
}
