import { contains, type Span } from '../../news/span.ts';
import type { Extract } from './extract.ts';
import { rolesAsked } from './roles.ts';

const says = /^,? (?:said|says|told|tells|revealed|announced|added|wrote|tweeted|reported|argued|noted)\b/;
const saidBy = /\b(?:said|says|according to|told)(?: \p{L}+\.?){0,2} $/u;
/** Where the question itself is about what somebody says, those who say it are asked for. */
const asksWhoSays =
  /\b(?:call|criticis|criticiz|den|think|believ|describ|prais|announc|accus|warn|tell|told|suggest|argu|claim|tweet|writ|wrote|said|say)\p{L}*/u;

/** Whoever is something may well tell of it. */
const asksWhoIs = /^(?:is|are|was|were)\b/;

/** True for somebody who only tells of it: he is seldom the one asked for. */
const tells = (body: string, { start, end }: Span) =>
  says.test(body.slice(end, end + 20)) || saidBy.test(body.slice(Math.max(0, start - 40), start));

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** What somebody loses who bears a name that is asked about, and gains where a relative is asked for. */
const namesake = 0.4;
const relatives =
  /['’]s? (?:\p{L}+ )?(?:brother|sister|wife|husband|son|daughter|mother|father|cousin|uncle|aunt|widow|nephew|niece)\b/u;

/** What it counts that somebody is called what was asked for: `his lawyer, Rosa Lenz`, `coach Bill Lenz`, `Rosa Lenz, the chairwoman`. */
const inRole = 0.5;

const lastWord = /[\p{L}-]+$/u;
const calledBehind = /^, ((?:(?!who )[^,.;“”"\n]){3,60})/u;

function isCalled({ start, end }: Span, body: string, roles: ReadonlySet<string>): boolean {
  if (roles.size === 0) return false;
  const isRole = (text: string) => roles.has(lastWord.exec(text.toLowerCase())?.[0] ?? '');
  const ahead = body.slice(Math.max(0, start - 60), start).replace(/[^\p{L}]+$/u, '');
  const behind = calledBehind.exec(body.slice(end, end + 64))?.[1] ?? '';
  return isRole(ahead) || isRole(behind.split(/ (?:of|for|in|at|from|to|who|with) /)[0] ?? '');
}

/** The people named in a stretch, each by the fullest form of the name that its article has. */
export const people: Extract = ({ article, within, mentions }, sought) => {
  const asked = new Set(wordsOf(sought.about));
  const roles = rolesAsked(sought);
  const forNamesake = relatives.test(sought.about) ? namesake : -namesake;
  return mentions()
    .people.filter((mention) => contains(within, mention))
    .map((mention) => {
      const isRole = isCalled(mention, article.body, roles);
      const isTeller = !isRole && tells(article.body, mention) && !asksWhoSays.test(sought.about);
      const isNamesake = wordsOf(mention.name).some((word) => asked.has(word));
      return {
        text: mention.name,
        span: mention,
        value: { type: 'speaker', name: mention.name },
        basis: mention.basis,
        notes: [],
        isTeller: isTeller && !asksWhoIs.test(sought.about),
        standing: (isNamesake ? forNamesake : 0) - (isTeller ? 0.3 : 0) + (isRole ? inRole : 0),
      };
    });
};
