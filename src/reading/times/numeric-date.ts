import { type Atom, atom } from './atoms.ts';
import type { Found } from './meaning.ts';

const iso = /^(\d{4})-(\d\d)-(\d\d)(?:t(\d\d))?$/i;
const minutes = /^(\d\d(?::\d\d)?)(z?)$/i;
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

/** `1998-02-13`, `1998-02-13T14:30:00Z`, `02/13/98` (month first, as American news writes), `13.02.1998`. */
export function numericDate(atoms: readonly Atom[], at: number): Found | null {
  const { text } = atom(atoms, at);
  if (text === '9/11') return { end: at + 1, meaning: { kind: 'calendar', year: 2001, month: 9, day: 11 } };
  const [, y, m, d, hour] = iso.exec(text) ?? [];
  if (y) {
    const day = { kind: 'calendar', year: Number(y), month: Number(m), day: Number(d) } as const;
    const [, rest, zone] = (hour && atom(atoms, at + 1).text === ':' && minutes.exec(atom(atoms, at + 2).text)) || [];
    if (!rest) return { end: at + 1, meaning: day };
    return { end: at + 3, meaning: { ...day, clock: `T${hour}:${rest}${zone ? 'Z' : ''}` } };
  }
  const [, a, b, c] = slashes.exec(text) ?? [];
  if (!a || !b || !c || c.length === 3 || a.length > 2 || (text.includes('.') && c.length === 2)) return null;
  const found = monthAndDay(Number(a), Number(b), text.includes('.'));
  if (!found) return null;
  const slashed = Number(a) > 12 ? 'day first' : 'month first';
  const order = text.includes('.') ? {} : ({ slashed } as const);
  return { end: at + 1, meaning: { kind: 'calendar', year: longYear(Number(c)), ...found, ...order } };
}
