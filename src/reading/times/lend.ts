import type { Atom } from './atoms.ts';
import { onDay, wordsBetween } from './compose.ts';
import { isDay, isDayless, isYearless } from './kinds.ts';
import type { CalendarMeaning, Meaning, Phrase } from './meaning.ts';

/** Words that put two times in one row. */
const row = /^(?:and|or|to|through|until|till|,|-|–|—|\/|, and|, or|and in|and on|and from|and the|to the)$/;

/** Words between an hour and the day, or the same hour in another zone, that it belongs to. */
const lendsDay = /^(?:(?:local time |\) )?on(?: the)?|(?:local time )?\()$/;

/** Where in its year a part of a year begins, for comparison: 0 = January 1. */
function place({ month, day, quarter, half, season }: CalendarMeaning): number | null {
  if (month !== undefined) return month * 31 + (day ?? 0);
  if (quarter !== undefined) return quarter * 93;
  if (half !== undefined) return half * 186;
  return season === undefined ? null : { SP: 90, SU: 180, FA: 270, WI: 360 }[season];
}

/** The year of one in a row for another: a range that runs over New Year has two. */
function lent(from: CalendarMeaning, to: CalendarMeaning, back: boolean): CalendarMeaning | null {
  const [a, b] = [place(from), place(to)];
  if (a === null || b === null || from.year === undefined || from.bc) return null;
  const over = back ? b > a : b < a;
  return { ...to, year: from.year + (over ? (back ? -1 : 1) : 0), lentYear: true };
}

const hasYear = (meaning: Meaning): meaning is CalendarMeaning =>
  meaning.kind === 'calendar' && meaning.year !== undefined;

/** What the phrase to the right lends: its day to an hour, its year to the one before it in a row. */
function fromRight(atoms: readonly Atom[], phrase: Phrase, right: Phrase): Meaning | null {
  const words = wordsBetween(atoms, phrase, right);
  if (words === null) return null;
  const toHour = row.test(words) && right.meaning.kind === 'calendar' && right.meaning.clock !== undefined;
  if (isDayless(phrase.meaning) && isDay(right.meaning) && (lendsDay.test(words) || words === '' || toHour))
    return onDay(right.meaning, phrase.meaning);
  return row.test(words) && isYearless(phrase.meaning) && hasYear(right.meaning)
    ? lent(right.meaning, phrase.meaning, true)
    : null;
}

const isWeekday = (meaning: Meaning): meaning is CalendarMeaning =>
  meaning.kind === 'calendar' &&
  meaning.weekday !== undefined &&
  meaning.day === undefined &&
  meaning.after === undefined;

/** `Monday to Friday`, `Saturday and Sunday`: the second is the first such day behind the first. */
function followsInRow(left: Meaning, right: Meaning, words: string): boolean {
  if (!isWeekday(left) || !isWeekday(right) || left.anyWeek || right.lean || left.weekday === right.weekday)
    return false;
  if (/^(?:to|through|until|till|-|–|—)$/.test(words)) return true;
  return /^(?:and|or)$/.test(words) && right.weekday === ((left.weekday ?? 0) % 7) + 1;
}

function fromLeft(atoms: readonly Atom[], phrase: Phrase, left: Phrase): Meaning | null {
  const words = wordsBetween(atoms, left, phrase);
  if (words === null || !row.test(words)) return null;
  if (followsInRow(left.meaning, phrase.meaning, words)) return { ...(phrase.meaning as CalendarMeaning), after: 1 };
  return isYearless(phrase.meaning) && hasYear(left.meaning) && left.meaning.month !== undefined
    ? lent(left.meaning, phrase.meaning, false)
    : null;
}

/** Phrases in a row lend each other what only one of them states: `March and April 1918`, `9 a.m. on Friday`. Linear. */
export function lend(atoms: readonly Atom[], phrases: readonly Phrase[]): readonly Phrase[] {
  const out = [...phrases];
  for (let at = out.length - 2; at >= 0; at--) {
    const [phrase, right] = [out[at], out[at + 1]];
    const meaning = phrase && right ? fromRight(atoms, phrase, right) : null;
    if (phrase && meaning) out[at] = { ...phrase, meaning };
  }
  for (let at = 1; at < out.length; at++) {
    const [left, phrase] = [out[at - 1], out[at]];
    const meaning = phrase && left ? fromLeft(atoms, phrase, left) : null;
    if (phrase && meaning) out[at] = { ...phrase, meaning };
  }
  return out;
}
