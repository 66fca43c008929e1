import { beforeLast } from './before-last.ts';
import { century } from './century.ts';
import { clock, sharedHour } from './clock.ts';
import { dayPart, partHours } from './day-part.ts';
import { dayWord } from './day-word.ts';
import { decade } from './decade.ts';
import { aheadUnits, followingUnit, leaningUnit, midUnit, openUnits, theUnit, yearAgo } from './deictic.ts';
import { bareUnits, duration, ledDuration, unitLong } from './duration.ts';
import { frequency } from './frequency.ts';
import { holiday } from './holiday.ts';
import type { Recognizer } from './meaning.ts';
import { dayFirst, leaningMonth, monthFirst, sharedMonth } from './month-date.ts';
import { monthDay } from './month-day.ts';
import { nthDay } from './nth-day.ts';
import { edgeDays, nthOfMonth } from './nth-of-month.ts';
import { numericDate } from './numeric-date.ts';
import { quarter, shortQuarter } from './quarter.ts';
import { rate } from './rate.ts';
import { reference } from './reference.ts';
import { season } from './season.ts';
import { bareHour, spokenClock } from './spoken-clock.ts';
import { weekday } from './weekday.ts';
import { calledYear, eraYear, periodOfYear, plainYear } from './year.ts';
import { shortYear, slashedYears, spokenYear, yearRange } from './year-forms.ts';

/** What can begin at an atom. The longest phrase wins; of two that are equally long, the one that stands first here. */
export const recognizers: readonly Recognizer[] = [
  numericDate,
  monthFirst,
  leaningMonth,
  nthOfMonth,
  edgeDays,
  nthDay,
  dayFirst,
  monthDay,
  sharedMonth,
  rate,
  frequency,
  weekday,
  dayWord,
  beforeLast,
  dayPart,
  clock,
  sharedHour,
  spokenClock,
  bareHour,
  partHours,
  century,
  quarter,
  shortQuarter,
  season,
  holiday,
  decade,
  yearAgo,
  leaningUnit,
  followingUnit,
  theUnit,
  openUnits,
  aheadUnits,
  midUnit,
  unitLong,
  ledDuration,
  duration,
  bareUnits,
  eraYear,
  yearRange,
  slashedYears,
  calledYear,
  shortYear,
  spokenYear,
  periodOfYear,
  plainYear,
  reference,
];
