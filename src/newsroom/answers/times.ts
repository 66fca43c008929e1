import type { Value } from '../../news/answer.ts';
import type { Article } from '../../news/article.ts';
import type { TimeMention } from '../../news/reading.ts';
import { writtenDate } from '../dates.ts';

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
export function timeText(mention: TimeMention, printed: string): string {
  const { from, to } = ends(mention.value);
  if (mention.basis === 'stated' || from === null || to === null) return printed;
  const [a, b] = [writtenDate(from), writtenDate(to)];
  return a === b ? a : `${a} to ${b}`;
}

/** How the time was resolved, and what stays open. */
export function timeNotes(mention: TimeMention, { published }: Article): string[] {
  const publication = published === null ? 'The publication date is not known' : `Published ${writtenDate(published)}`;
  const yearless = mention.value.startsWith('XXXX');
  const open = yearless
    ? `The text does not state the year. ${publication}, so the year stays open.`
    : `${publication}.`;
  return [...(mention.rule === '' ? [] : [`Resolved as ${mention.rule}.`]), open];
}
