import { behindDay, knownDays, monthLeaders, notModal } from '../data/times-context.ts';
import { doubtfulMonths } from '../data/times-words.ts';
import { type Atom, atom } from './atoms.ts';
import { afterComma, afterStop, dayOfMonth, fullYear, isCapital, opensSentence } from './context.ts';
import type { CalendarMeaning, Found } from './meaning.ts';

/** The month that an atom names, if its neighbours do not say that it is another word ("may", "march", "June Carter"). */
export function monthAt(atoms: readonly Atom[], at: number): number | null {
  const it = atom(atoms, at);
  const { month } = it.word;
  if (month === undefined || !isCapital(it)) return null;
  if (!doubtfulMonths.has(it.lower)) return month;
  const next = atom(atoms, afterStop(atoms, at + 1));
  if (next.number !== null || (next.lower === 'the' && atom(atoms, at + 2).number !== null)) return month;
  if (it.lower.length === 3 && it.lower !== 'may') return null;
  const before = atom(atoms, at - 1);
  if (before.number !== null || before.word.lean || before.word.edge || before.word.follower !== undefined)
    return month;
  if (monthLeaders.has(before.lower)) return month;
  const listed = next.lower === 'and' && atom(atoms, at + 2).word.month !== undefined;
  if (it.lower === 'may' && notModal.has(next.lower)) return month;
  if (!listed && opensSentence(atoms, at) && (it.lower === 'may' || it.lower === 'march')) return null;
  return isCapital(next) ? null : month;
}

/** `, 1996` or `1996` behind a day or month. */
function yearBehind(atoms: readonly Atom[], at: number): { readonly year?: number; readonly end: number } {
  const comma = afterComma(atoms, at);
  const year = fullYear(atom(atoms, comma));
  return year === null || (comma > at && atom(atoms, comma).joined) ? { end: at } : { year, end: comma + 1 };
}

/** A full stop behind a name as short as this may be that of an abbreviation: `Sept.` */
const longestAbbreviation = 4;
const fullNames: ReadonlySet<string> = new Set(['may', 'june', 'july']);

/** The index behind a month's name, the full stop of an abbreviation included. */
function behindMonth(atoms: readonly Atom[], at: number): number {
  const { lower } = atom(atoms, at);
  return lower.length <= longestAbbreviation && !fullNames.has(lower) ? afterStop(atoms, at + 1) : at + 1;
}

interface Days {
  readonly day: number;
  readonly last?: Pick<CalendarMeaning, 'lastDay' | 'lastMonth'>;
  readonly end: number;
}

/** What a range's end is at: behind a hyphen or a dash, `7-8`, `May 30-June 2`. */
function rangeEnd(atoms: readonly Atom[], at: number): Omit<Days, 'day'> | null {
  const dash = atom(atoms, at).text === '–' || atom(atoms, at).text === '—';
  const start = dash ? at + 1 : at;
  if (!dash && !atom(atoms, at).joined) return null;
  const day = dayOfMonth(atom(atoms, start));
  if (day !== null) return { last: { lastDay: day }, end: start + 1 };
  const lastMonth = monthAt(atoms, start);
  const behind = behindMonth(atoms, start);
  const lastDay = lastMonth === null ? null : dayOfMonth(atom(atoms, behind));
  return lastMonth === null || lastDay === null ? null : { last: { lastDay, lastMonth }, end: behind + 1 };
}

function daysAt(atoms: readonly Atom[], at: number): Days | null {
  const place = atom(atoms, at).lower === 'the' && atom(atoms, at + 1).suffix !== '' ? at + 1 : at;
  const day = dayOfMonth(atom(atoms, place));
  if (day === null) return null;
  return { day, end: place + 1, ...rangeEnd(atoms, place + 1) };
}

/** The year of a day that needs none: "the Sept. 11 attacks". */
function knownYear(
  atoms: readonly Atom[],
  at: number,
  date: { readonly month: number; readonly day: number },
): number | undefined {
  const { lower } = atom(atoms, at);
  return knownDays.find(({ month, day, behind }) => month === date.month && day === date.day && behind.has(lower))
    ?.year;
}

/** `March`, `Sept. 30`, `March 26, 1996`, `May 7-8`, `March 1996`. */
export function monthFirst(atoms: readonly Atom[], at: number): Found | null {
  const month = monthAt(atoms, at);
  if (month === null) return null;
  const behind = behindMonth(atoms, at);
  const days = atom(atoms, behind).joined ? null : daysAt(atoms, behind);
  if (days && !isMeasured(atoms, days.end)) {
    const { year = knownYear(atoms, days.end, { month, day: days.day }), end } = yearBehind(atoms, days.end);
    return dated({ kind: 'calendar', month, day: days.day, ...days.last }, year, end);
  }
  const { year, end } = yearBehind(atoms, behind);
  return { ...dated({ kind: 'calendar', month }, year, end), leads: ['edge'] };
}

/** `last October`, `this March`, `next May 3`. */
export function leaningMonth(atoms: readonly Atom[], at: number): Found | null {
  const { lean, follower } = atom(atoms, at).word;
  const found = lean === undefined && follower === undefined ? null : monthFirst(atoms, at + 1);
  if (found?.meaning.kind !== 'calendar') return null;
  const led = lean === undefined ? { after: follower ?? 0 } : { lean };
  return { ...found, meaning: { ...found.meaning, ...led }, leads: lean === undefined ? ['the'] : [] };
}

function dated(meaning: CalendarMeaning, year: number | undefined, end: number): Found {
  return { end, meaning: year === undefined ? meaning : { ...meaning, year } };
}

/** `May 12 percent`, `June 5,000`: the number counts something else. */
function isMeasured(atoms: readonly Atom[], at: number): boolean {
  const { text, lower } = atom(atoms, at);
  return text === '%' || lower === 'percent' || lower === 'million' || lower === 'billion';
}

const joiners: ReadonlySet<string> = new Set(['and', 'or', 'to', 'through', '–']);

/** `25` in `April 24 and 25`, `15` in `15 to 22 February`: the month stands with the other day. */
export function sharedMonth(atoms: readonly Atom[], at: number): Found | null {
  const day = dayOfMonth(atom(atoms, at));
  if (day === null || isMeasured(atoms, at + 1)) return null;
  const before = joiners.has(atom(atoms, at - 1).lower) ? dayOfMonth(atom(atoms, at - 2)) : null;
  const start = atom(atoms, at - 3).text === '.' ? at - 4 : at - 3;
  const month = before === null ? null : monthAt(atoms, start);
  if (month !== null && !isCounting(atoms, at + 1)) return { end: at + 1, meaning: { kind: 'calendar', month, day } };
  const other = joiners.has(atom(atoms, at + 1).lower) ? dayFirst(atoms, at + 2) : null;
  if (other?.meaning.kind !== 'calendar' || (other.meaning.day ?? 0) <= day) return null;
  return { end: at + 1, meaning: { ...other.meaning, day }, leads: ['the'] };
}

/** "May 3 and 12 others": a noun behind the number. */
function isCounting(atoms: readonly Atom[], at: number): boolean {
  return /^\p{Ll}{3,}/u.test(atom(atoms, at).text) && !behindDay.has(atom(atoms, at).lower);
}

/** `7 March 1996`, `7-8 March`, `7th of March, 1996`. */
export function dayFirst(atoms: readonly Atom[], at: number): Found | null {
  const days = daysAt(atoms, at);
  if (!days || days.last?.lastMonth !== undefined) return null;
  const of = atom(atoms, days.end).lower === 'of' ? days.end + 1 : days.end;
  const month = monthAt(atoms, of);
  if (month === null || atom(atoms, of).joined) return null;
  const { year, end } = yearBehind(atoms, behindMonth(atoms, of));
  return { ...dated({ kind: 'calendar', month, day: days.day, ...days.last }, year, end), leads: ['the'] };
}
