import type { Filters } from './question.ts';

type Range = Required<Pick<Filters, 'from' | 'to'>>;

const exact = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const relative =
  /^(?:(today)|(yesterday)|(?:in )?(?:the )?(this|last|past) (day|week|month|year)|(?:in )?(?:the )?(?:last|past) (\d{1,3}) (day|week|month|year)s?)$/;

const day = 86_400_000;
const iso = (time: number, length = 10) => new Date(time).toISOString().slice(0, length);
const lengths: Readonly<Record<string, number>> = { month: 7, year: 4 };

function stepBack(now: number, unit: string, count: number): number {
  if (unit === 'day') return now - count * day;
  if (unit === 'week') return now - 7 * count * day;
  const date = new Date(now);
  const months = unit === 'year' ? 12 * count : count;
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 1);
}

/** This or the last calendar week (from Monday), month or year. */
function named(now: number, unit: string, count: number): Range {
  const length = lengths[unit];
  if (length !== undefined) {
    const told = iso(stepBack(now, unit, count), length);
    return { from: told, to: told };
  }
  if (unit === 'day') return { from: iso(now - count * day), to: iso(now - count * day) };
  const monday = now - ((new Date(now).getUTCDay() + 6) % 7) * day - 7 * count * day;
  return { from: iso(monday), to: iso(monday + 6 * day) };
}

/**
 * The publication dates that words mean: `2018`, `2018-05`, `2018-05-07`, `last month`, `yesterday`, `past 10 days`.
 * `now` is ISO 8601. `null` where they mean none.
 */
export function dateRange(words: string, now: string): Range | null {
  const text = words.trim().toLowerCase();
  if (exact.test(text)) return { from: text, to: text };
  const match = relative.exec(text);
  const today = Date.parse(now.slice(0, 10));
  if (!match || Number.isNaN(today)) return null;
  const [, isToday, isYesterday, which, unit = 'day', count, counted = 'day'] = match;
  if (isToday || isYesterday) return named(today, 'day', isToday ? 0 : 1);
  if (count !== undefined) return { from: iso(stepBack(today, counted, Number(count))), to: iso(today) };
  return named(today, unit, which === 'this' ? 0 : 1);
}
