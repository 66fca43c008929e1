import { contains, type Span } from '../../news/span.ts';
import type { Extract } from './extract.ts';

const says = /^,? (?:said|says|told|tells|revealed|announced|added|wrote|tweeted|reported|argued|noted)\b/;
const saidBy = /\b(?:said|says|according to|told)(?: \p{L}+)? $/u;

/** True for somebody who only tells of it: he is seldom the one asked for. */
const tells = (body: string, { start, end }: Span) =>
  says.test(body.slice(end, end + 20)) || saidBy.test(body.slice(Math.max(0, start - 40), start));

/** The people named in a stretch, each by the fullest form of the name that its article has. */
export const people: Extract = ({ article, within, mentions }) =>
  mentions()
    .people.filter((mention) => contains(within, mention))
    .map((mention) => ({
      text: mention.name,
      span: mention,
      value: { type: 'speaker', name: mention.name },
      basis: mention.basis,
      notes: [],
      standing: tells(article.body, mention) ? -0.3 : 0,
    }));
