import type { CalendarMeaning, Meaning, ShiftMeaning } from './meaning.ts';

/** A meaning that lies in the calendar, or is counted into it. */
export type Dated = CalendarMeaning | ShiftMeaning;

export function isDated(meaning: Meaning): meaning is Dated {
  return meaning.kind === 'calendar' || meaning.kind === 'shift';
}

/** A day: `Monday`, `May 7`, `yesterday`, `the next day`. */
export function isDay(meaning: Meaning): meaning is Dated {
  if (meaning.kind === 'calendar') return (meaning.weekday ?? meaning.day ?? meaning.holiday) !== undefined;
  return meaning.kind === 'shift' && meaning.unit === 'day' && !meaning.plain;
}

/** A part of a day or a clock without a day of its own: `9 a.m.`, `the night`. */
export function isDayless(meaning: Meaning): meaning is Dated {
  if (!isDated(meaning) || (meaning.part ?? meaning.clock) === undefined) return false;
  if (meaning.kind === 'shift') return meaning.plain === true;
  return (meaning.weekday ?? meaning.day ?? meaning.holiday ?? meaning.month) === undefined;
}

const inner = [
  'month',
  'season',
  'quarter',
  'half',
  'holiday',
  'weekday',
  'part',
  'clock',
  'decade',
  'century',
  'lastYear',
] as const;

/** A year and nothing else: `1990`, `last year`, `the previous year`, `480 BC`. */
export function isYear(meaning: Meaning): meaning is Dated {
  if (meaning.kind === 'shift') return meaning.unit === 'year' && meaning.base === 'text' && !meaning.plain;
  if (meaning.kind !== 'calendar' || (meaning.year ?? meaning.yearShift) === undefined) return false;
  return inner.every((key) => meaning[key] === undefined);
}

/** A part of a year whose year is not told: `March`, `May 7`, `the third quarter`, `spring`, `Christmas`. */
export function isYearless(meaning: Meaning): meaning is CalendarMeaning {
  if (meaning.kind !== 'calendar' || meaning.lean) return false;
  if ((meaning.year ?? meaning.yearShift ?? meaning.yearAfter) !== undefined) return false;
  return (meaning.month ?? meaning.season ?? meaning.quarter ?? meaning.half ?? meaning.holiday) !== undefined;
}

/** Puts a part of a year into a year. */
export function withYear(part: CalendarMeaning, year: Dated): CalendarMeaning {
  if (year.kind === 'shift') return { ...part, yearAfter: year.count ?? 0 };
  return { ...part, ...year };
}
