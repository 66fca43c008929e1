import { type Atom, atom } from './atoms.ts';
import { type Dated, isDated, isDay, isDayless, isYear, isYearless, withYear } from './kinds.ts';
import type { Meaning, Phrase } from './meaning.ts';

/** Joins what two phrases mean, where the words between them allow it; `null`: they stay two. */
type Joiner = (left: Meaning, right: Meaning, between: string) => Meaning | null;

const laterHalf: ReadonlySet<string> = new Set(['TAF', 'TEV', 'TNI']);

/** `8 o'clock` with `tonight` is 20:00. */
function clockOn(clock: string, part: string | undefined, openHalf: boolean | undefined): string {
  const hour = Number(clock.slice(1, 3));
  if (!openHalf || part === undefined || !laterHalf.has(part) || hour < 1 || hour > 11) return clock;
  return `T${hour + 12}${clock.slice(3)}`;
}

/** Gives a day the time of day of another meaning. */
export function onDay(day: Dated, time: Dated): Dated {
  const part = day.part ?? time.part;
  const clock = time.clock ?? day.clock;
  if (clock === undefined) return part === undefined ? day : { ...day, part };
  const openHalf = time.clock === undefined ? day.openHalf : time.openHalf;
  return { ...day, clock: clockOn(clock, part, openHalf) };
}

/** `9 a.m. Tuesday`, `Monday morning`, `the night of May 13`, `8 o'clock tonight`, `10 in the morning`. */
const dayAndTime: Joiner = (left, right, between) => {
  if (!isDated(left) || !isDated(right) || !/^(?:|,|of|in|at)$/.test(between)) return null;
  if (isDayless(left) && isDayless(right))
    return left.clock !== undefined && right.part !== undefined ? onDay(left, right) : null;
  if (between === 'in' || between === 'at') return null;
  if (isDayless(left)) return isDay(right) ? onDay(right, left) : null;
  return isDay(left) && isDayless(right) && between !== 'of' ? onDay(left, right) : null;
};

/** `Tuesday, Aug. 7`. */
const weekdayAndDate: Joiner = (left, right, between) => {
  if (left.kind !== 'calendar' || right.kind !== 'calendar') return null;
  if (left.weekday === undefined || left.day !== undefined || right.day === undefined || right.weekday !== undefined)
    return null;
  return /^(?:|,|, the)$/.test(between) ? onDay({ ...right, weekday: left.weekday }, left) : null;
};

/** `Monday the 7th`. */
const weekdayAndDay: Joiner = (left, right, between) => {
  if (left.kind !== 'calendar' || right.kind !== 'calendar' || !right.anyMonth || left.day !== undefined) return null;
  return left.weekday !== undefined && /^,?$/.test(between) ? { ...right, weekday: left.weekday } : null;
};

/** `the winter of 2010-11`: winter begins in the first. */
const seasonOfYears: Joiner = (left, right, between) => {
  if (left.kind !== 'calendar' || left.season === undefined || left.year !== undefined) return null;
  const years = right.kind === 'calendar' && right.lastYear !== undefined && right.year !== undefined;
  return years && /^(?:of|in|)$/.test(between) ? { ...left, year: right.year ?? 0 } : null;
};

/** `Tuesday of last week`, `Friday next week`. */
const dayOfWeek: Joiner = (left, right, between) => {
  if (left.kind !== 'calendar' || left.weekday === undefined || left.day !== undefined || left.lean) return null;
  if (right.kind !== 'shift' || right.unit !== 'week' || right.plain || right.onTheDay !== undefined) return null;
  return /^(?:of|)$/.test(between) ? { ...right, weekday: left.weekday } : null;
};

/** `a week from Tuesday`, `two weeks from today`. */
const lengthFromDay: Joiner = (left, right, between) => {
  if (left.kind !== 'duration' || right.kind !== 'calendar' || between !== 'from') return null;
  const { count, unit } = left;
  const counted = typeof count === 'number' && Number.isInteger(count) && (unit === 'day' || unit === 'week');
  if (!counted || right.weekday === undefined || right.day !== undefined) return null;
  return { ...right, lean: right.lean ?? 'next', plusDays: unit === 'week' ? count * 7 : count };
};

/** `January this year`, `June, 1982`, `the third quarter of 1990`, `the summer of last year`, `fall 1957`. */
const partOfYear: Joiner = (left, right, between) => {
  if (!isYearless(left) || !isYear(right)) return null;
  const stated = right.kind === 'calendar' && right.year !== undefined;
  return /^(?:|of|in|of the)$/.test(between) || (stated && between === ',') ? withYear(left, right) : null;
};

/** `next year's first quarter`, `1989's second half`, `1990 first quarter`. */
const yearsPart: Joiner = (left, right, between) => {
  if (!isYear(left) || !isYearless(right) || (right.quarter ?? right.half ?? right.season) === undefined) return null;
  return /^(?:|'s|' s|'s fiscal)$/.test(between) ? withYear(right, left) : null;
};

/** `the week of March 5`, `the week beginning 7 May`, `the weekend of 3 June`. */
const weekOfDay: Joiner = (left, right, between) => {
  if (
    left.kind !== 'shift' ||
    !left.plain ||
    (left.unit !== 'week' && left.unit !== 'weekend') ||
    !/^(?:of|beginning|starting)$/.test(between)
  )
    return null;
  return right.kind === 'calendar' && right.day !== undefined ? { ...right, asWeek: left.unit } : null;
};

/** `30 years ago today`, `a week ago Tuesday`. */
const agoToday: Joiner = (left, right, between) => {
  if (left.kind !== 'shift' || left.base !== 'now' || left.count === null || left.plain || between !== '') return null;
  const today = right.kind === 'shift' && right.unit === 'day' && right.base === 'now' && right.part === undefined;
  if (today && left.unit !== 'day') return { ...left, onTheDay: right.count ?? 0 };
  const weekday = right.kind === 'calendar' && right.day === undefined ? right.weekday : undefined;
  return weekday !== undefined && left.unit === 'week' ? { ...left, weekday } : null;
};

const joiners: readonly Joiner[] = [
  weekdayAndDay,
  seasonOfYears,
  dayOfWeek,
  lengthFromDay,
  weekdayAndDate,
  dayAndTime,
  partOfYear,
  yearsPart,
  weekOfDay,
  agoToday,
];

/** The words between two phrases, parted by spaces; `null` where there are more than three. */
export function wordsBetween(atoms: readonly Atom[], left: Phrase, right: Phrase): string | null {
  if (right.begin - left.end > 3 || right.begin < left.end) return null;
  let text = '';
  for (let at = left.end; at < right.begin; at++) text += `${text && ' '}${atom(atoms, at).lower}`;
  return text;
}

/** Before a length they tell how long something takes, not when it is: `for a week from Tuesday`. */
const lasting = /^(?:for|least|most|lasting|lasts?|another)$/;

function joined(atoms: readonly Atom[], left: Phrase, right: Phrase): Phrase | null {
  if (left.meaning.kind === 'duration' && lasting.test(atom(atoms, left.begin - 1).lower)) return null;
  const words = wordsBetween(atoms, left, right);
  if (words === null) return null;
  for (const joiner of joiners) {
    const meaning = joiner(left.meaning, right.meaning, words);
    if (meaning) return { ...left, end: right.end, meaning };
  }
  return null;
}

/** Joins neighbours into longer phrases, from the left. Linear: each phrase is joined or kept once. */
export function compose(atoms: readonly Atom[], phrases: readonly Phrase[]): readonly Phrase[] {
  const out: Phrase[] = [];
  for (const phrase of phrases) {
    const last = out.at(-1);
    const both = last && joined(atoms, last, phrase);
    if (both) out[out.length - 1] = both;
    else out.push(phrase);
  }
  return out;
}
