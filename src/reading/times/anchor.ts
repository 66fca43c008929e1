import type { Antecedent } from '../../news/reading.ts';
import type { Span } from '../../news/span.ts';
import { dayOf, type Moment } from './moment.ts';

/** What "now" is in a text: as precise as it is known, and where it was read. */
export interface Anchor extends Moment {
  readonly from: Antecedent;
}

const iso = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/;

/** The publication date as an anchor; `null` where there is none. A precision that is missing stays missing. */
export function publishedAnchor(published: string | null): Anchor | null {
  const [, year, month, day] = iso.exec(published ?? '') ?? [];
  if (!year) return null;
  return {
    from: 'published',
    year: Number(year),
    ...(month ? { month: Number(month) } : {}),
    ...(month && day ? { day: Number(day) } : {}),
  };
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
