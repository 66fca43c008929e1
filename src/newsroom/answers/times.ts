import type { Value } from '../../news/answer.ts';
import type { Article } from '../../news/article.ts';
import type { TimeMention } from '../../news/reading.ts';
import { type Remark, type RemarkKey, remark } from '../../news/remark.ts';
import { contains } from '../../news/span.ts';
import { writtenDate } from '../dates.ts';
import type { Sought } from '../features.ts';
import type { Extract } from './extract.ts';
import { matching } from './matching.ts';

/** The days that a TIMEX3 value reaches from and to, as far as it tells them; null where it has no year. */
function ends(timex: string): { readonly from: string | null; readonly to: string | null } {
  const [first = '', last = first] = timex.split('/');
  const day = /^\d{4}(-\d\d){0,2}(?=T|$)/;
  return { from: day.exec(first)?.[0] ?? null, to: day.exec(last)?.[0] ?? null };
}

export function timeValue(timex: string): Value {
  return { type: 'time', timex, ...ends(timex) };
}

/** The time as the text has it where the text says it all; otherwise as it was resolved. */
function timeText({ value, basis }: TimeMention, printed: string): string {
  const { from, to } = ends(value);
  if (basis === 'stated' || from === null || to === null) return printed;
  const [a, b] = [writtenDate(from), writtenDate(to)];
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

/** How the time was resolved, and what stays open. */
function timeNotes({ value, rule }: TimeMention, { published }: Article): Remark[] {
  if (published !== null) return [rule, remark('time.published', { date: { date: published } })];
  if (saysUnpublished.includes(rule.key)) return [rule];
  return [rule, remark(value.startsWith('XXXX') ? 'time.yearOpen' : 'time.unpublished')];
}

/** `recently`, `now` tell no date; durations and sets tell no one time. */
const isTold = ({ type, value }: TimeMention) => type !== 'DURATION' && type !== 'SET' && !value.endsWith('_REF');

/** Telling of a remembrance, whose own day is not that of what is remembered. */
const remembering = /\b(?:remember|commemorat|anniversar|marks?\b|marked\b)[^.!?]*$/iu;

/** How well a time answers "when": a date best, a time of day less. */
function standing({ type, basis, start }: TimeMention, body: string): number {
  if (basis === 'inferred' && remembering.test(body.slice(Math.max(0, start - 80), start))) return -0.6;
  if (type === 'DATE') return basis === 'stated' ? 0.1 : 0;
  return -0.1;
}

/** Where a year was asked for, the year alone. */
function asAsked(mention: TimeMention, printed: string, { nouns }: Sought): string {
  const year = /^\d{4}/.exec(mention.value)?.[0];
  return nouns.has('year') && year !== undefined ? year : timeText(mention, printed);
}

export const times: Extract = ({ article, within, mentions }, sought) =>
  mentions()
    .times.filter((mention) => contains(within, mention) && isTold(mention))
    .map((mention) => ({
      text: asAsked(mention, article.body.slice(mention.start, mention.end), sought),
      span: mention,
      value: timeValue(mention.value),
      basis: mention.basis,
      notes: timeNotes(mention, article),
      standing: standing(mention, article.body),
    }));

/** Years and decades by their figures alone. */
export const years: Extract = (stretch, sought) =>
  matching(/(?<![\p{L}\p{N}$.,-])(?:[1-9]\d{3}|20\d\d)(?:s\b|(?![\p{L}\p{N}.,]\d))/gu)(stretch, sought).map((one) => ({
    ...one,
    value: timeValue(one.text.endsWith('s') ? one.text.slice(0, 3) : one.text),
  }));
