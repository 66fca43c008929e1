import type { Lean, Unit } from '../data/times-words.ts';
import type { Atom } from './atoms.ts';

/** A time of day on an open day: TIMEX3 part (`TMO`) or clock (`T09:00`), with the zone's offset. */
interface OfDay {
  readonly part?: string;
  readonly clock?: string;
  /** The clock does not say which half of the day: `8 o'clock`. */
  readonly openHalf?: boolean;
}

/** A place in the calendar; what is left out stays open until it is resolved. */
export interface CalendarMeaning extends OfDay {
  readonly kind: 'calendar';
  readonly year?: number;
  readonly bc?: boolean;
  /** The year, counted from now: -1 = last year. */
  readonly yearShift?: number;
  /** The year, counted from the one that the text has just spoken of. */
  readonly yearAfter?: number;
  /** `197` = 1970s. */
  readonly decade?: number;
  /** `19` = 20th century. */
  readonly century?: number;
  readonly month?: number;
  readonly day?: number;
  /** A day whose month the text does not repeat: `the 14th`. */
  readonly anyMonth?: boolean;
  /** The last day of a range; in `lastMonth` where that is another month. */
  readonly lastDay?: number;
  readonly lastMonth?: number;
  readonly lastYear?: number;
  readonly weekday?: number;
  readonly season?: 'SP' | 'SU' | 'FA' | 'WI';
  readonly quarter?: number;
  readonly half?: number;
  /** The quarter is the one that the text speaks of. */
  readonly sameQuarter?: boolean;
  readonly holiday?: string;
  /** The week of that day is meant, or its weekend. */
  readonly asWeek?: 'week' | 'weekend';
  /** How a date of three numbers was read: `5/7/2018`. */
  readonly slashed?: 'month first' | 'day first';
  /** Days to add: `a week from Tuesday`. */
  readonly plusDays?: number;
  /** A weekday of no certain week: `on a Monday`. */
  readonly anyWeek?: boolean;
  /** The nth day, week or weekday of the month; from its end where it is negative. */
  readonly nth?: number;
  readonly nthUnit?: 'day' | 'week';
  readonly nthWeekday?: number;
  /** The year stands with another time in the same row. */
  readonly lentYear?: boolean;
  readonly lean?: Lean;
  /** The one before (-1) or after (1) the time that the text has just spoken of: `the following Monday`, `the previous April`. */
  readonly after?: number;
}

/** A period counted from now or from the time that the text has just spoken of: last week, three days later. */
export interface ShiftMeaning extends OfDay {
  readonly kind: 'shift';
  readonly unit: Unit;
  /** Whole units; `null` where the text does not say how many. */
  readonly count: number | null;
  readonly base: 'now' | 'text';
  /** The day itself is meant, this many days from it: `30 years ago today`. */
  readonly onTheDay?: number;
  /** The weekday of the week that is counted to: `Tuesday of last week`. */
  readonly weekday?: number;
  /** As the tense has it, the one before or the one to come: `overnight`. */
  readonly byTense?: boolean;
  /** The word that leads it is no more than an article: `the quarter`. */
  readonly plain?: boolean;
}

/** A value that needs nothing else. */
export interface FixedMeaning {
  readonly kind: 'duration' | 'set' | 'reference';
  readonly value: string;
  /** How many, of which unit: what a mover behind it moves by. */
  readonly count?: number | null;
  readonly unit?: Unit;
}

export type Meaning = CalendarMeaning | ShiftMeaning | FixedMeaning;

/** Words in front that a phrase takes into its span. */
export type Lead = 'the' | 'edge' | 'approximator' | 'circa' | 'portion';

/** A phrase found at an atom: where it ends (exclusive), what it means, which words before it belong to it. */
export interface Found {
  readonly end: number;
  readonly meaning: Meaning;
  readonly leads?: readonly Lead[];
}

/** A phrase in place. */
export interface Phrase extends Found {
  readonly begin: number;
}

/** Looks for one kind of phrase that begins exactly at an atom; `null`: not mine. Looks at a bounded number of atoms. */
export type Recognizer = (atoms: readonly Atom[], at: number) => Found | null;
