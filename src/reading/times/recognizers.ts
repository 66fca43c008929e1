import { century } from './century.ts';
import { clock } from './clock.ts';
import { dayPart } from './day-part.ts';
import { dayWord } from './day-word.ts';
import { decade } from './decade.ts';
import { followingUnit, leaningUnit, openUnits, theUnit, yearAgo } from './deictic.ts';
import { bareUnits, duration, ledDuration, unitLong } from './duration.ts';
import { frequency } from './frequency.ts';
import { holiday } from './holiday.ts';
import type { Recognizer } from './meaning.ts';
import { dayFirst, leaningMonth, monthFirst, sharedMonth } from './month-date.ts';
import { nthDay } from './nth-day.ts';
import { nthOfMonth } from './nth-of-month.ts';
import { numericDate } from './numeric-date.ts';
import { quarter, shortQuarter } from './quarter.ts';
import { reference } from './reference.ts';
import { season } from './season.ts';
import { weekday } from './weekday.ts';
import { calledYear, eraYear, periodOfYear, plainYear } from './year.ts';
import { shortYear, slashedYears, spokenYear, yearRange } from './year-forms.ts';

/** What can begin at an atom. The longest phrase wins; of two that are equally long, the one that stands first here. */
export const recognizers: readonly Recognizer[] = [
  numericDate,
  monthFirst,
  leaningMonth,
  nthOfMonth,
  nthDay,
  dayFirst,
  sharedMonth,
  frequency,
  weekday,
  dayWord,
  dayPart,
  clock,
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
