import { type Atom, atom } from './atoms.ts';
import { apostrophes, fullYear, touches } from './context.ts';
import type { Found } from './meaning.ts';
import { longYear } from './numeric-date.ts';

/** The last year of a range, `97` in `1996-97`, and the index behind it. */
export function rangeBehind(
  atoms: readonly Atom[],
  at: number,
  year: number,
): { readonly lastYear: number; readonly end: number } | null {
  const dashed = atom(atoms, at).text === '–' && touches(atom(atoms, at - 1), atom(atoms, at));
  const place = dashed && atom(atoms, at + 1).text.length === 2 ? at + 1 : at;
  const last = atom(atoms, place);
  if (!(last.joined || place > at) || last.number === null || last.suffix !== '') return null;
  const lastYear = last.text.length === 2 ? year - (year % 100) + last.number : last.number;
  if ((last.text.length !== 2 && last.text.length !== 4) || lastYear <= year || lastYear > year + 200) return null;
  return { lastYear, end: place + 1 };
}

/** `1996-97`, `1973–74`, `1957-1960`: one expression, a range. */
export function yearRange(atoms: readonly Atom[], at: number): Found | null {
  const year = fullYear(atom(atoms, at));
  const range = year === null ? null : rangeBehind(atoms, at + 1, year);
  return range && year !== null
    ? { end: range.end, meaning: { kind: 'calendar', year, lastYear: range.lastYear } }
    : null;
}

/** `2018/19`, `2018/2019`. */
export function slashedYears(atoms: readonly Atom[], at: number): Found | null {
  const [, first, last] = /^((?:1[5-9]|20)\d\d)\/(\d\d|\d{4})$/.exec(atom(atoms, at).text) ?? [];
  if (!first || !last) return null;
  const year = Number(first);
  const lastYear = last.length === 2 ? year - (year % 100) + Number(last) : Number(last);
  return lastYear > year && lastYear < year + 100
    ? { end: at + 1, meaning: { kind: 'calendar', year, lastYear } }
    : null;
}

/** `'96`: an apostrophe and two digits. */
export function shortYear(atoms: readonly Atom[], at: number): Found | null {
  const mark = atom(atoms, at);
  const { text, number, suffix } = atom(atoms, at + 1);
  if (!apostrophes.has(mark.text) || number === null || text.length !== 2) return null;
  if (!touches(mark, atom(atoms, at + 1)) || touches(atom(atoms, at - 1), mark)) return null;
  return suffix === '' ? { end: at + 2, meaning: { kind: 'calendar', year: longYear(number) } } : null;
}

/** `nineteen seventy-nine`, `nineteen ninety`. */
export function spokenYear(atoms: readonly Atom[], at: number): Found | null {
  const century = atom(atoms, at).word.numeral;
  const tens = atom(atoms, at + 1).word.numeral;
  if (century === undefined || century < 17 || century > 20 || tens === undefined || tens < 10) return null;
  const ones = tens >= 20 ? atom(atoms, at + 2).word.numeral : undefined;
  const hasOnes = ones !== undefined && ones > 0 && ones < 10;
  return {
    end: hasOnes ? at + 3 : at + 2,
    meaning: { kind: 'calendar', year: century * 100 + tens + (hasOnes ? ones : 0) },
  };
}
