import { type Atom, atom } from './atoms.ts';
import { isCapital } from './context.ts';
import type { CalendarMeaning, Found } from './meaning.ts';
import { monthFirst } from './month-date.ts';
import { ordinalAt } from './ordinal.ts';
import { plainYear } from './year.ts';

/** `first`, `3rd`, `last`: -1 counts from the end. */
function countAt(atoms: readonly Atom[], at: number): { readonly value: number; readonly end: number } | null {
  const { lower } = atom(atoms, at);
  return lower === 'last' || lower === 'final' ? { value: -1, end: at + 1 } : ordinalAt(atoms, at);
}

/** `the last days of April`, `the first weeks of 1917`: of the month or year, as "the end of April" is. */
export function edgeDays(atoms: readonly Atom[], at: number): Found | null {
  if (!/^(?:first|last|final|early|closing|opening)$/.test(atom(atoms, at).lower)) return null;
  const { plural } = atom(atoms, at + 1).word;
  if ((plural !== 'day' && plural !== 'week' && plural !== 'month') || atom(atoms, at + 2).lower !== 'of') return null;
  const period = monthFirst(atoms, at + 3) ?? plainYear(atoms, at + 3);
  if (period?.meaning.kind !== 'calendar' || period.meaning.day !== undefined) return null;
  return { ...period, leads: ['the'] };
}

/** `the first Monday of May`, `the last Friday of every month`, `the last week of August 1918`, `the third day of June`. */
export function nthOfMonth(atoms: readonly Atom[], at: number): Found | null {
  const count = countAt(atoms, at);
  if (!count || count.value > 31) return null;
  const it = atom(atoms, count.end);
  const { unit, weekday } = it.word;
  const counted =
    weekday !== undefined && isCapital(it)
      ? { nthWeekday: weekday }
      : unit === 'day' || unit === 'week'
        ? { nthUnit: unit }
        : null;
  if (!counted || !/^(?:of|in)$/.test(atom(atoms, count.end + 1).lower)) return null;
  if (atom(atoms, count.end + 2).lower === 'the' && atom(atoms, count.end + 3).word.unit === 'month' && weekday) {
    return { end: count.end + 4, meaning: { kind: 'calendar', weekday, anyWeek: true }, leads: ['the'] };
  }
  if (/^(?:each|every)$/.test(atom(atoms, count.end + 2).lower) && atom(atoms, count.end + 3).word.unit === 'month') {
    return { end: count.end + 4, meaning: { kind: 'set', value: 'P1M' }, leads: ['the'] };
  }
  const month = monthFirst(atoms, count.end + 2);
  if (month?.meaning.kind !== 'calendar' || month.meaning.day !== undefined) return null;
  const meaning: CalendarMeaning = { ...month.meaning, nth: count.value, ...counted };
  return { end: month.end, meaning, leads: ['the'] };
}
