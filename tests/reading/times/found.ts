import type { TimeMention } from '../../../src/news/reading.ts';
import { readDateline } from '../../../src/reading/dateline.ts';
import { readTimes } from '../../../src/reading/times/times.ts';
import { unread } from '../../../src/reading/unread.ts';

/** A Friday. */
export const published = '2019-03-15';

export function timesOf(body: string, date: string | null = published): readonly TimeMention[] {
  const draft = unread({ headline: '', body, published: date });
  return readTimes({ ...draft, ...readDateline(draft) }).times ?? [];
}

/** `words = value` of every time in a text. */
export function found(body: string, date: string | null = published): readonly string[] {
  return timesOf(body, date).map(({ start, end, value }) => `${body.slice(start, end)} = ${value}`);
}

/** Whether a text has these times, as `words = value`, parted by `; `. */
export type Row = readonly [body: string, expected: string];
