import { contains, type Span } from '../../news/span.ts';
import type { Extract } from './extract.ts';

const says = /^,? (?:said|says|told|tells|revealed|announced|added|wrote|tweeted|reported|argued|noted)\b/;
const saidBy = /\b(?:said|says|according to|told)(?: \p{L}+)? $/u;
/** Where the question itself is about what somebody says, those who say it are asked for. */
const asksWhoSays =
  /\b(?:call|criticis|criticiz|den|think|believ|describ|prais|announc|accus|warn|tell|told|suggest|argu|claim|tweet|writ|wrote)\p{L}*/u;

/** True for somebody who only tells of it: he is seldom the one asked for. */
const tells = (body: string, { start, end }: Span) =>
  says.test(body.slice(end, end + 20)) || saidBy.test(body.slice(Math.max(0, start - 40), start));

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** What somebody loses who bears a name that is asked about. */
const namesake = 0.4;

/** The people named in a stretch, each by the fullest form of the name that its article has. */
export const people: Extract = ({ article, within, mentions }, sought) => {
  const asked = new Set(wordsOf(sought.about));
  return mentions()
    .people.filter((mention) => contains(within, mention))
    .map((mention) => {
      const isTeller = tells(article.body, mention) && !asksWhoSays.test(sought.about);
      const isNamesake = wordsOf(mention.name).some((word) => asked.has(word));
      return {
        text: mention.name,
        span: mention,
        value: { type: 'speaker', name: mention.name },
        basis: mention.basis,
        notes: [],
        standing: (isNamesake ? -namesake : 0) - (isTeller ? 0.3 : 0),
      };
    });
};
