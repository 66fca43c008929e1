import type { Lean } from '../data/times-words.ts';
import { dayNumber } from './calendar.ts';
import type { Moment } from './moment.ts';
import type { Tense } from './tense.ts';

/** A part of a year by its first and last day; months and days may run over into the next. */
export interface YearPart {
  readonly first: readonly [month: number, day: number];
  readonly last: readonly [month: number, day: number];
}

const seasonStart = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

/** The days that a month, day, quarter, half or season covers; `null` where the moment has none of them. */
export function yearPart({ month, day, quarter, half, season }: Moment): YearPart | null {
  if (month !== undefined) return { first: [month, day ?? 1], last: day === undefined ? [month + 1, 0] : [month, day] };
  if (quarter !== undefined) return { first: [quarter * 3 - 2, 1], last: [quarter * 3 + 1, 0] };
  if (half !== undefined) return { first: [half * 6 - 5, 1], last: [half * 6 + 1, 0] };
  if (season !== undefined) return { first: [seasonStart[season], 1], last: [seasonStart[season] + 3, 0] };
  return null;
}

/** The day number of an anchor: its day, else the last of its month or year. */
export function lastDayOf({ year = 0, month, day }: Moment): number {
  if (month === undefined) return dayNumber(year, 13, 0);
  return day === undefined ? dayNumber(year, month + 1, 0) : dayNumber(year, month, day);
}

/** How many days a part of a year lies from a day; 0 where the day lies in it. */
function distance(part: YearPart, year: number, today: number): number {
  const first = dayNumber(year, ...part.first);
  return today < first ? first - today : Math.max(0, today - dayNumber(year, ...part.last));
}

/**
 * News leaves out the year of its own calendar year, and of times near by. So the tense is overruled where it leads into another
 * year and the other way is much shorter: "payable Dec. 15", told in October.
 */
const muchNearer = 3;

/** The calendar year of the publication, or another where that is much nearer. */
function muchNearerYear(part: YearPart, now: Moment, other: number): number {
  const today = lastDayOf(now);
  const year = now.year ?? other;
  return distance(part, other, today) * muchNearer < distance(part, year, today) ? other : year;
}

function byTense(part: YearPart, now: Moment, years: { readonly told: number; readonly other: number }): number {
  const today = lastDayOf(now);
  const { told, other } = years;
  const far = distance(part, told, today);
  return told !== now.year && distance(part, other, today) * muchNearer < far ? other : told;
}

/** The year of a part of the year that stands without one: which is meant is told by "last", "next" or the tense. */
export function nearestYear(part: YearPart, now: Moment, direction: Lean | Tense): number {
  const year = now.year ?? 0;
  const today = lastDayOf(now);
  const around = [year - 1, year, year + 1];
  const first = (y: number): number => dayNumber(y, ...part.first);
  const last = (y: number): number => dayNumber(y, ...part.last);
  const begun = around.findLast((y) => first(y) <= today) ?? year - 1;
  const notOver = around.find((y) => last(y) >= today) ?? year + 1;
  switch (direction) {
    case 'this':
      return year;
    case 'last':
      return around.findLast((y) => last(y) < today) ?? year - 1;
    case 'next':
      return around.find((y) => first(y) > today) ?? year + 1;
    case 'past':
      return byTense(part, now, { told: begun, other: notOver });
    case 'future':
      return byTense(part, now, { told: notOver, other: begun });
    case 'since':
      return begun;
    default:
      return muchNearerYear(part, now, begun === year ? notOver : begun);
  }
}
