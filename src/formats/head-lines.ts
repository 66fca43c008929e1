import { isoDate } from './published.ts';

/** What stands between the headline and the text of a copied page. */
export interface HeadLines {
  readonly byline: string | null;
  readonly published: string | null;
  /** How many lines they take, blank ones among them. */
  readonly length: number;
}

/** Names are words with a capital, parted by commas, "and" or "&": "By Ana Lenz and Tor Vik". */
const byline = /^[Bb][Yy]:? (?<names>\p{Lu}[\p{L}.'’-]*(?:(?:,| and| &|) \p{Lu}[\p{L}.'’-]*){0,7})$/u;

/** A whole line that is a day, perhaps with a time: "Published: May 8, 2018", "8 May 2018, 9:30 am". */
function dateOf(line: string): string | null {
  const date = /\d/.test(line) ? isoDate(line) : null;
  return date !== null && date.length >= '2018-05-08'.length ? date : null;
}

/** Reads a byline and a publication date that stand as lines of their own at the beginning of a text, each once at most. */
export function headLinesOf(lines: readonly string[]): HeadLines {
  let found: HeadLines = { byline: null, published: null, length: 0 };
  for (const [at, line] of lines.entries()) {
    const bare = line.trim();
    if (bare === '') continue;
    const names = found.byline === null && bare.length <= 100 ? (byline.exec(bare)?.groups?.names ?? null) : null;
    const date = found.published === null && names === null ? dateOf(bare) : null;
    if (names === null && date === null) break;
    found = { byline: names ?? found.byline, published: date ?? found.published, length: at + 1 };
  }
  return found;
}
