import type { Citation } from '../news/citation.ts';
import { hang, harmless, type Style, wrap } from './text.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2018-05-08T09:30:00Z` for people: `May 8, 2018`; as precise as it is known. */
export function dateText(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso) ?? [];
  const name = months[Number(month) - 1];
  if (year === undefined || (month !== undefined && name === undefined)) return iso;
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${name} ${Number(day)}, ${year}`;
}

/** Which paragraph of its article a citation begins in, counted from 1. */
export function paragraphOf({ article, span }: Citation): number {
  return article.body
    .slice(0, span.start)
    .trimStart()
    .split(/\n\s*\n/).length;
}

/** Publisher, headline, date, paragraph and link: what is needed to look it up. */
export function sourceLine(citation: Citation): string {
  const { publisher, headline, published, status, revision } = citation.article;
  return [
    publisher ?? 'publisher unknown',
    headline && `"${headline}"`,
    published ? dateText(published) : 'date unknown',
    `paragraph ${paragraphOf(citation)}`,
    status === 'published' ? '' : `${status}, revision ${revision}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** Marks that the words do not have themselves: straight ones around curly ones. */
function inMarks(quote: string): string {
  return /[“”]/.test(quote) ? `"${quote}"` : `“${quote}”`;
}

/** The words cited, in quotation marks behind `sign`, and where they stand. */
export function citationLines(citation: Citation, style: Style, sign = '  '): readonly string[] {
  const source = wrap(harmless(sourceLine(citation)), '    ').map(style.faint);
  const link = citation.article.url ? [style.faint(`    ${harmless(citation.article.url)}`)] : [];
  return [...hang(sign, inMarks(harmless(citation.quote))), ...source, ...link];
}
