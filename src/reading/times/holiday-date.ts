import { holidays } from '../data/times-holidays.ts';
import { civilDate, dayNumber } from './calendar.ts';
import type { Moment } from './moment.ts';
import { nthWeekday } from './nth-date.ts';

/** Easter Sunday in the Gregorian calendar ("Anonymous Gregorian algorithm", Nature 1876). */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1);
}

/** The date of a holiday in a year; only the year where the table does not know it. */
export function holidayDate(name: string, year: number): Moment {
  const rule = holidays[name];
  if (!rule) return { year };
  if ('on' in rule) return { year, month: rule.on[0], day: rule.on[1] };
  return civilDate(
    'easter' in rule
      ? easterSunday(year) + rule.easter
      : nthWeekday({ year, month: rule.nth[0], weekday: rule.nth[1], n: rule.nth[2] }) + (rule.plus ?? 0),
  );
}
