import { termsOf } from '../../news/folding.ts';
import { overlaps, type Span } from '../../news/span.ts';
import { isFunctionWord } from '../asking/phrases.ts';
import type { Sought } from '../ranking/features.ts';
import type { Extract, ShortAnswer, Stretch } from './extract.ts';
import { capitalised, quoted } from './names.ts';

/** What bears its name in quotation marks. */
const inMarks =
  /^(?:movi|film|show|seri|album|song|book|game|titl|novel|play|music|poem|paint|program|podcast|plan|slogan|word|phras|nam|nicknam|motto)/;
const day = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day/i;
/** `We’re`, `That’s`: small words that begin a sentence. */
const contraction = /['’](?:re|s|ve|ll|m|d|t)$/i;
/** `(CNN)`, `CNN’s`, `told CNN`: who tells it. */
const teller = /^(?:CNN|BBC|NBC|CBS|ABC|NPR|AFP|AP|Reuters|USA TODAY|Fox News|Associated Press)\b/;

/** `Nobody`, `We`: no names. */
const isSmall = (text: string) => contraction.test(text) || isFunctionWord(text.toLowerCase());
/** Words that somebody says, rather than what something is called. */
const isUtterance = (text: string) => /[,.!?]$/.test(text) || text.split(' ').length > 6;

const termSet = (text: string) => new Set(termsOf(text).map(({ term }) => term));
const holds = (text: string, nouns: ReadonlySet<string>) => termsOf(text).some(({ term }) => nouns.has(term));

const asksName = /\b(?:name|nickname|title|called|named)\b/;
const isCalled = /\b(?:named|called|titled|dubbed|nicknamed|known as|name is|name was),? ["“]?$/i;

/** How much the words in and around a name say that it is one of the asked: `Lenz National Park`, `the planet Orva`, `Orva, a town`, a film in marks. */
function anchorage({ start, end }: Span, { article: { body } }: Stretch, { nouns, about }: Sought): number {
  if (asksName.test(about) && isCalled.test(body.slice(Math.max(0, start - 16), start))) return 0.9;
  if (nouns.size === 0) return 0;
  const text = body.slice(start, end);
  const isInMarks = /["“]$/.test(body.slice(0, start)) && [...nouns].some((noun) => inMarks.test(noun));
  const ahead = /\p{L}+,? ["“]?$/u.exec(body.slice(Math.max(0, start - 25), start))?.[0] ?? '';
  const after =
    /^["”]?,? (?:(?:a|an|the|its|his|her|their) )?(?:[\p{L}-]+ ){0,3}[\p{L}-]+/u.exec(body.slice(end, end + 60))?.[0] ??
    '';
  const own = termSet(text);
  if (holds(text, nouns) && own.size > 1) return 0.6;
  if (isInMarks) return 0.5;
  if (holds(ahead, nouns)) return 0.5;
  return /^["”]?, (?:a|an|the)\b/.test(after) && holds(after, nouns) ? 0.5 : 0;
}

function isSomebodyOrPlace(span: Span, { mentions }: Stretch): boolean {
  const isThis = (other: Span) => overlaps(other, span) && other.end === span.end;
  return mentions().people.some(isThis) || mentions().places.some(isThis);
}

/** Names that a company, a club or a paper may have: no days, nobody who only tells it, no person or place unless the words around say so. */
export const namedOrganizations: Extract = (stretch, sought) =>
  capitalised(stretch, sought).flatMap((one): ShortAnswer[] => {
    const { text, span } = one;
    if (day.test(text) || isSmall(text)) return [];
    const anchored = anchorage(span, stretch, sought);
    const isOther = anchored === 0 && isSomebodyOrPlace(span, stretch);
    return [{ ...one, standing: anchored - (isOther ? 0.5 : 0) - (teller.test(text) ? 0.4 : 0) }];
  });

/** Capitalised names and words in quotation marks that are no people, days or newspapers. */
export const namedThings: Extract = (stretch, sought) => {
  const { article, mentions } = stretch;
  const isOther = (span: Span): boolean =>
    mentions().times.some((other) => overlaps(other, span)) ||
    mentions().people.some((other) => overlaps(other, span)) ||
    (!sought.nouns.has('nationality') &&
      mentions().places.some(({ start, end }) => start === span.start && end === span.end));
  const asksWhich = sought.nouns.size > 0 && !/^(?:is|are|was|were) /.test(sought.about);
  const called = quoted(stretch, sought).filter(({ text }) => !isUtterance(text));
  const candidates = [...called, ...capitalised(stretch, sought)];
  return candidates.flatMap((one): ShortAnswer[] => {
    const { text, span } = one;
    if (day.test(text) || isSmall(text) || teller.test(text) || text === article.publisher) return [];
    const anchored = anchorage(span, stretch, sought);
    return anchored === 0 && (!asksWhich || isOther(span)) ? [] : [{ ...one, standing: anchored }];
  });
};
