import { civilDate, dayNumber, daysInMonth, weekdayOf } from './calendar.ts';
import type { CalendarMeaning } from './meaning.ts';
import type { Moment } from './moment.ts';

/** The nth weekday of a month as a day number; counted from its end where n < 0. */
export function nthWeekday({
  year,
  month,
  weekday,
  n,
}: {
  readonly year: number;
  readonly month: number;
  readonly weekday: number;
  readonly n: number;
}): number {
  if (n < 0) {
    const last = dayNumber(year, month, daysInMonth(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
}

/** Puts the nth day or weekday into a month that is known; a week of a month has no value of its own and stays the month. */
export function withNth(moment: Moment, { nth, nthUnit, nthWeekday: weekday }: CalendarMeaning): Moment {
  const { year, month } = moment;
  if (nth === undefined || year === undefined || month === undefined || nthUnit === 'week') return moment;
  if (weekday !== undefined) {
    const date = civilDate(nthWeekday({ year, month, weekday, n: nth }));
    return date.month === month ? { ...moment, ...date } : moment;
  }
  const day = nth < 0 ? daysInMonth(year, month) : nth;
  return day <= daysInMonth(year, month) ? { ...moment, day } : moment;
}
