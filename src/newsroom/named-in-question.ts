import { foldWord } from '../news/folding.ts';
import type { View } from './view.ts';

const wordsIn = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(foldWord);

/** The publishers of the scope that a question names, by their folded names: `... according to the Velm Courier`. In a question with capitals, `Time` is a magazine and `time` is not. */
export function sourcesNamed(about: string, view: View): ReadonlySet<string> {
  const hasCapitals = /\p{Lu}/u.test(about);
  const asked = ` ${wordsIn(about).join(' ')} `;
  const isNamed = (publisher: string) => {
    const name = publisher.replace(/^the /i, '');
    if (name.length < 3 || (hasCapitals && !about.includes(name))) return false;
    return asked.includes(` ${wordsIn(name).join(' ')} `);
  };
  return new Set([...view.publishers()].filter(isNamed));
}

const months = 'january february march april may june july august september october november december'.split(' ');
const monthName = `(${months.join('|')})`;
const monthFirst = new RegExp(`\\b${monthName} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'gi');
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthName},? (\\d{4})\\b`, 'gi');

function iso(year: string, month: string, day: string): string {
  return `${year}-${String(months.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The full dates that a question names, ISO 8601. */
export function datesNamed(about: string): ReadonlySet<string> {
  const dates = new Set<string>();
  for (const [, month = '', day = '', year = ''] of about.matchAll(monthFirst)) dates.add(iso(year, month, day));
  for (const [, day = '', month = '', year = ''] of about.matchAll(dayFirst)) dates.add(iso(year, month, day));
  for (const [date] of about.matchAll(/\b\d{4}-\d\d-\d\d\b/g)) dates.add(date);
  return dates;
}
