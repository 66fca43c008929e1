import type { TimexType } from '../../news/reading.ts';
import { dayNumber } from './calendar.ts';

/** A point or period in the calendar as far as it is known; what is left out is open. */
export interface Moment {
  readonly bc?: boolean;
  readonly century?: number;
  readonly decade?: number;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** ISO 8601 week of `year`. */
  readonly week?: number;
  readonly weekend?: boolean;
  /** Only where the date of the day is not known. */
  readonly weekday?: number;
  /** A day, week, month or quarter that is meant but not known: `1914-08-XX`. */
  readonly openDay?: boolean;
  readonly openWeek?: boolean;
  readonly openMonth?: boolean;
  readonly openQuarter?: boolean;
  readonly quarter?: number;
  readonly half?: number;
  readonly season?: 'SP' | 'SU' | 'FA' | 'WI';
  readonly part?: string;
  readonly clock?: string;
}

const two = (value: number | undefined): string => (value === undefined ? 'XX' : String(value).padStart(2, '0'));

function yearText({ bc, year }: Moment): string {
  const digits = year === undefined ? 'XXXX' : String(year).padStart(4, '0');
  return bc ? `BC${digits}` : digits;
}

function within(moment: Moment): string {
  if (moment.quarter !== undefined || moment.openQuarter) return `-Q${moment.quarter ?? 'X'}`;
  if (moment.half !== undefined) return `-H${moment.half}`;
  if (moment.season !== undefined) return `-${moment.season}`;
  if (moment.weekend || moment.openWeek || moment.week !== undefined)
    return `-W${two(moment.week)}${moment.weekend ? '-WE' : ''}`;
  if (moment.weekday !== undefined && moment.day === undefined) return `-WXX-${moment.weekday}`;
  const timed = moment.part !== undefined || moment.clock !== undefined || moment.openDay;
  if (moment.month === undefined && moment.day === undefined && !timed && !moment.openMonth) return '';
  const month = `-${two(moment.month)}`;
  return moment.day === undefined && !timed ? month : `${month}-${two(moment.day)}`;
}

/** The TIMEX3 value: `2018-05-07`, `197`, `1989-Q3`, `1990-W32-WE`, `XXXX-05`, `2000-04-04T09:00`. */
export function momentValue(moment: Moment): string {
  const era = moment.bc ? 'BC' : '';
  if (moment.century !== undefined) return `${era}${two(moment.century)}`;
  if (moment.decade !== undefined) return `${era}${String(moment.decade).padStart(3, '0')}`;
  return `${yearText(moment)}${within(moment)}${moment.clock ?? moment.part ?? ''}`;
}

export function momentType(moment: Moment): TimexType {
  return moment.part !== undefined || moment.clock !== undefined ? 'TIME' : 'DATE';
}

/** The day number of a moment that has a day; `null` otherwise. */
export function dayOf({ year, month, day }: Moment): number | null {
  return year === undefined || month === undefined || day === undefined ? null : dayNumber(year, month, day);
}
