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

function nearest(part: YearPart, year: number, today: number): number {
  const distance = (y: number): number => {
    const first = dayNumber(y, ...part.first);
    const last = dayNumber(y, ...part.last);
    if (today < first) return first - today;
    return Math.max(0, today - last);
  };
  return [year, year - 1, year + 1].reduce((best, y) => (distance(y) < distance(best) ? y : best));
}

/** The year of a part of the year that stands without one: which is meant is told by "last", "next" or the tense. */
export function nearestYear(part: YearPart, now: Moment, direction: Lean | Tense): number {
  const year = now.year ?? 0;
  const today = lastDayOf(now);
  const first = (y: number): number => dayNumber(y, ...part.first);
  const last = (y: number): number => dayNumber(y, ...part.last);
  const latest = (fits: (y: number) => boolean): number => [year + 1, year, year - 1].find(fits) ?? year - 1;
  const earliest = (fits: (y: number) => boolean): number => [year - 1, year, year + 1].find(fits) ?? year + 1;
  switch (direction) {
    case 'this':
      return year;
    case 'last':
      return latest((y) => last(y) < today);
    case 'next':
      return earliest((y) => first(y) > today);
    case 'past':
      return latest((y) => first(y) <= today);
    case 'future':
      return earliest((y) => last(y) >= today);
    default:
      return nearest(part, year, today);
  }
}
