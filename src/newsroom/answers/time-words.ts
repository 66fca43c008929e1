import type { Value } from '../../news/answer.ts';
import type { Article } from '../../news/article.ts';
import type { TimeMention } from '../../news/reading.ts';
import { type Remark, remark } from '../../news/remark.ts';
import type { RemarkKey } from '../../news/remarks.ts';
import type { Span } from '../../news/span.ts';
import { writtenDate } from '../dates.ts';
import type { Sought } from '../ranking/features.ts';

/** The days that a TIMEX3 value reaches from and to, as far as it tells them; null where it has no year. */
export function ends(timex: string): { readonly from: string | null; readonly to: string | null } {
  const [first = '', last = first] = timex.split('/');
  const day = /^\d{4}(-\d\d){0,2}(?=T|$)/;
  return { from: day.exec(first)?.[0] ?? null, to: day.exec(last)?.[0] ?? null };
}

export function timeValue(timex: string): Value {
  return { type: 'time', timex, ...ends(timex) };
}

const month =
  /\b(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
/** Words that name a day or a month by themselves: `late June`, `Friday`; `yesterday` does not. */
const named = new RegExp(`${month.source}|${weekday.source}`, 'i');
const yearBehind = / \d{4}$/;

/** The time as the text has it where that names a day, a day of the week with its date beside it: `Friday, 27 May`; otherwise as it was resolved. */
function timeText({ value, basis }: TimeMention, printed: string): string {
  const { from, to } = ends(value);
  if (basis === 'stated' || from === null || to === null) return printed;
  const [a, b] = [writtenDate(from), writtenDate(to)];
  if (weekday.test(printed) && a === b && !month.test(printed)) return `${printed}, ${a.replace(yearBehind, '')}`;
  if (named.test(printed)) return printed;
  return a === b ? a : `${a} to ${b}`;
}

/** Rules that say themselves that the publication date is not known. */
const saysUnpublished: readonly RemarkKey[] = [
  'rule.dayOpen',
  'rule.weekOpen',
  'rule.monthOpen',
  'rule.yearOpen',
  'rule.open',
  'rule.unstated',
];

/** Which day or days words mean that do not tell the year: `Friday`. */
export function resolvedNote({ value, basis }: TimeMention, printed: string): Remark[] {
  const { from, to } = ends(value);
  if (basis === 'stated' || from === null || to === null || !named.test(printed)) return [];
  return from === to
    ? [remark('time.that', { date: { date: from } })]
    : [remark('time.thatRange', { from: { date: from }, to: { date: to } })];
}

/** How the time was resolved, and what stays open. */
export function timeNotes({ value, rule }: TimeMention, { published }: Article): Remark[] {
  if (published !== null) return [rule, remark('time.published', { date: { date: published } })];
  if (saysUnpublished.includes(rule.key)) return [rule];
  return [rule, remark(value.startsWith('XXXX') ? 'time.yearOpen' : 'time.unpublished')];
}

export const printedIn = ({ body }: Article, { start, end }: Span): string => body.slice(start, end);

/** An hour of the day by the clock. */
export const clock = /\b\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.m\.| ?[ap]m\b)|\b\d{1,2}:\d\d\b|\b(?:noon|midnight)\b/i;
/** `at what time`, not `what time of year`. */
export const asksClock = ({ nouns }: Sought): boolean => nouns.has('tim') && !nouns.has('year');

/** Where a year was asked for, the year alone; the hour where that was. */
export function asAsked(mention: TimeMention, printed: string, sought: Sought): string {
  const { nouns } = sought;
  const hour = asksClock(sought) ? clock.exec(printed)?.[0] : undefined;
  if (hour !== undefined) return hour;
  const year = /^\d{4}/.exec(mention.value)?.[0];
  return nouns.has('year') && year !== undefined ? year : timeText(mention, printed);
}
