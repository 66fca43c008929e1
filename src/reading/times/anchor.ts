import type { Antecedent } from '../../news/reading.ts';
import type { Span } from '../../news/span.ts';
import { isDate } from './calendar.ts';
import { dayOf, type Moment } from './moment.ts';

/** What "now" is in a text: as precise as it is known, and where it was read. */
export interface Anchor extends Moment {
  readonly from: Antecedent;
}

const iso = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/;

/** The publication date as an anchor; `null` where there is none. A precision that is missing or no date stays missing. */
export function publishedAnchor(published: string | null): Anchor | null {
  const [, y, m, d] = iso.exec(published ?? '') ?? [];
  const year = Number(y ?? 0);
  const month = Number(m ?? 0);
  const day = Number(d ?? 0);
  if (year === 0) return null;
  if (!isDate({ year, month, day: 1 })) return { from: 'published', year };
  return isDate({ year, month, day }) ? { from: 'published', year, month, day } : { from: 'published', year, month };
}

const near = 7;

/**
 * The date of the story: the one in its dateline where that stands in full or within a week of the publication date,
 * else the publication date.
 */
export function storyAnchor(
  published: Anchor | null,
  dated: { readonly moment: Moment; readonly span: Span } | null,
): Anchor | null {
  const day = dated && dayOf(dated.moment);
  if (!dated || day === null) return published;
  const filed = published && dayOf(published);
  if (published && (filed === null || Math.abs(filed - day) > near)) return published;
  return { ...dated.moment, from: dated.span };
}
