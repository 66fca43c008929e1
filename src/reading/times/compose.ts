import { type Atom, atom } from './atoms.ts';
import type { CalendarMeaning, Meaning, Phrase } from './meaning.ts';

/** Joins what two phrases mean, where the words between them allow it; `null`: they stay two. */
type Joiner = (left: Meaning, right: Meaning, between: string) => Meaning | null;

function isTimed(meaning: Meaning): boolean {
  return (meaning.kind === 'calendar' || meaning.kind === 'shift') && (meaning.part ?? meaning.clock) !== undefined;
}

function isDay(meaning: Meaning): boolean {
  if (meaning.kind === 'calendar') return (meaning.weekday ?? meaning.day ?? meaning.holiday) !== undefined;
  return meaning.kind === 'shift' && meaning.unit === 'day' && !meaning.plain;
}

/** A part of a day or a clock without a day of its own. */
function isDayless(meaning: Meaning): boolean {
  if (!isTimed(meaning)) return false;
  return meaning.kind === 'shift'
    ? meaning.plain === true
    : meaning.kind === 'calendar' && !isDay(meaning) && meaning.month === undefined;
}

const timeOf = (meaning: Meaning): Pick<CalendarMeaning, 'part' | 'clock'> => {
  if (meaning.kind !== 'calendar' && meaning.kind !== 'shift') return {};
  return meaning.clock === undefined ? { ...(meaning.part ? { part: meaning.part } : {}) } : { clock: meaning.clock };
};

/** `9 a.m. Tuesday`, `Monday morning`, `the night of May 13`, `noon on Friday`. */
const dayAndTime: Joiner = (left, right, between) => {
  const [day, time] = isDayless(left) ? [right, left] : [left, right];
  if (!isDay(day) || !isDayless(time) || !/^(?:|,|of|on|at)$/.test(between)) return null;
  if (between === 'on' && !(time === left && time.kind === 'calendar')) return null;
  return day.kind === 'calendar' || day.kind === 'shift' ? { ...day, ...timeOf(time) } : null;
};

/** `Tuesday, Aug. 7`. */
const weekdayAndDate: Joiner = (left, right, between) => {
  if (left.kind !== 'calendar' || right.kind !== 'calendar' || left.weekday === undefined || left.day !== undefined)
    return null;
  return right.day !== undefined &&
    right.weekday === undefined &&
    (between === ',' || between === '' || between === ', the')
    ? { ...right, weekday: left.weekday }
    : null;
};

const isYear = (meaning: Meaning): meaning is CalendarMeaning | (Meaning & { kind: 'shift' }) => {
  if (meaning.kind === 'shift') return meaning.unit === 'year' && meaning.base === 'text' && !meaning.plain;
  if (meaning.kind !== 'calendar') return false;
  return (
    (meaning.year ?? meaning.yearShift) !== undefined &&
    Object.keys(meaning).length <= 3 &&
    meaning.lastYear === undefined &&
    [meaning.month, meaning.season, meaning.quarter, meaning.half].every((part) => part === undefined)
  );
};

function withYear(part: CalendarMeaning, year: Meaning): Meaning | null {
  if (year.kind === 'shift') return { ...part, yearAfter: year.count ?? 0 };
  return year.kind === 'calendar' ? { ...part, ...year, kind: 'calendar' } : null;
}

function isYearless(meaning: Meaning): meaning is CalendarMeaning {
  if (
    meaning.kind !== 'calendar' ||
    (meaning.year ?? meaning.yearShift ?? meaning.yearAfter) !== undefined ||
    meaning.lean
  )
    return false;
  return (meaning.month ?? meaning.season ?? meaning.quarter ?? meaning.half ?? meaning.holiday) !== undefined;
}

/** `January this year`, `the third quarter of 1990`, `the summer of last year`, `fall 1957`. */
const partOfYear: Joiner = (left, right, between) =>
  isYearless(left) && isYear(right) && /^(?:|,|of|in|of the)$/.test(between) ? withYear(left, right) : null;

/** `next year's first quarter`, `1989's second half`, `1990 first quarter`. */
const yearsPart: Joiner = (left, right, between) => {
  if (!isYear(left) || !isYearless(right) || (right.quarter ?? right.half ?? right.season) === undefined) return null;
  return between === "'s" || between === '' || between === "' s" || between === "'s fiscal"
    ? withYear(right, left)
    : null;
};

const joiners: readonly Joiner[] = [weekdayAndDate, dayAndTime, partOfYear, yearsPart];

function between(atoms: readonly Atom[], left: Phrase, right: Phrase): string | null {
  if (right.begin - left.end > 2 || right.begin < left.end) return null;
  let text = '';
  for (let at = left.end; at < right.begin; at++) text += `${text && ' '}${atom(atoms, at).lower}`;
  return text;
}

function joined(atoms: readonly Atom[], left: Phrase, right: Phrase): Phrase | null {
  const words = between(atoms, left, right);
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
