export const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** An ISO 8601 date as people write it: `2018-05-08` -> `8 May 2018`, `2018-05` -> `May 2018`; `''` for null. The time of day is left off. */
export function writtenDate(iso: string | null): string {
  const [, year = '', month, day] = /^(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?/.exec(iso ?? '') ?? [];
  const named = month === undefined ? '' : (months[Number(month) - 1] ?? '');
  return [day && String(Number(day)), named, year === 'XXXX' ? '' : year].filter(Boolean).join(' ');
}

/** True where both dates agree as far as both are told and order cannot part them: `2018-05` is neither before nor after `2018-05-07`. */
function compare(a: string, b: string): number {
  const length = Math.min(a.length, b.length, 10);
  const [x, y] = [a.slice(0, length), b.slice(0, length)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** True where the publication date lies between both ends, inclusive. An unknown date lies in no stated range. */
export function isWithin(published: string | null, from: string | null, to: string | null): boolean {
  if (published === null) return from === null && to === null;
  return (from === null || compare(published, from) >= 0) && (to === null || compare(published, to) <= 0);
}

/** Days from `published` to `now`; negative where it lies ahead, `null` where the date is not known. */
export function daysBetween(published: string | null, now: string): number | null {
  if (published === null) return null;
  const days = (Date.parse(now.slice(0, 10)) - Date.parse(published.slice(0, 10))) / 86_400_000;
  return Number.isFinite(days) ? days : null;
}

/** True where an article was published on a day: ISO 8601, `XXXX-05-03` of any year. */
export function isOnDay(published: string | null, day: string): boolean {
  if (published === null) return false;
  return day.startsWith('X') ? published.slice(4, 10) === day.slice(4) : published.slice(0, 10) === day;
}

/** For sorting: later publication dates first; those that are not known last. */
export function newestFirst(
  a: { readonly published: string | null },
  b: { readonly published: string | null },
): number {
  const [x, y] = [a.published ?? '', b.published ?? ''];
  return x === y ? 0 : x < y ? 1 : -1;
}
