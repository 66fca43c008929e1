import type { Article } from '../../news/article.ts';
import { termsOf } from '../../news/folding.ts';
import type { TimeMention } from '../../news/reading.ts';
import { contains, type Span } from '../../news/span.ts';
import { stopWords } from '../../news/stop-words.ts';
import type { Sought } from '../ranking/features.ts';
import { eventFit } from './event-fit.ts';
import type { Extract } from './extract.ts';
import { asLists } from './lists.ts';
import { matching } from './matching.ts';
import { isVerb } from './pieces.ts';
import { withRanges } from './time-ranges.ts';
import { asAsked, asksClock, clock, ends, printedIn, resolvedNote, timeNotes, timeValue } from './time-words.ts';
import { toldDay } from './told-day.ts';

/** `recently`, `now` tell no date, but `3 million years ago` does; durations and sets tell no one time. */
const isTold = ({ type, value, start, end }: TimeMention, { body }: Article) =>
  type !== 'DURATION' && type !== 'SET' && (!value.endsWith('_REF') || /\d/.test(body.slice(start, end)));

/** Telling of a remembrance, whose own day is not that of what is remembered. */
const remembering = /\b(?:remember|commemorat|anniversar|marks?\b|marked\b)[^.!?]*$/iu;

const tensePenalty = 0.6;
/** `since April` tells of what lasts, and from when; a dateline of the telling. */
const sincePenalty = 0.5;
const datelinePenalty = 0.8;
const openPenalty = 0.3;

/** How the question looks: at what was, at what will be. */
const looks: ReadonlyArray<readonly [RegExp, 1 | -1]> = [
  [/^(?:will|shall|can|may|(?:is|are) (?:\S+ ){1,6}?(?:going|set|due|expected|scheduled) to)\b/, 1],
  [/^(?:did|was|were|had|has|have)\b/, -1],
];

const lookOf = ({ about }: Sought) => looks.find(([pattern]) => pattern.test(about))?.[1];

/** True where a question about what was is answered with what lay ahead when it was told, or the other way round. */
function againstTense({ value }: TimeMention, { published }: Article, sought: Sought): boolean {
  const direction = lookOf(sought);
  const year = /^\d{4}(?=-)/.exec(value)?.[0] ?? null;
  const [from, to] = [ends(value).from ?? year, ends(value).to ?? year];
  if (direction === undefined || published === null || from === null || to === null) return false;
  const length = Math.min(10, from.length, to.length);
  const told = published.slice(0, length);
  return direction > 0 ? to.slice(0, length) < told : from.slice(0, length) > told;
}

/** `today`, `next year` where nothing tells from when they count. */
const isOpen = (value: string): boolean => /^XXXX(?:-XX|-W?XX)*(?:T.*)?$/.test(value) || value === '';

/** "The 2020 election", "before Friday's vote": a time that dates the thing behind it, and neither what is told nor what was asked for. */
function datesAnother({ start, end }: Span, { body }: Article, { terms }: Sought): boolean {
  const [, before = '', article] =
    /(\p{L}*)\s*(\b(?:the|this|its|his|her|their|a)\s+)?$/iu.exec(body.slice(Math.max(0, start - 24), start)) ?? [];
  if (/^(?:in|at|on|during)$/i.test(before)) return false;
  const behind = /^(?:['’]s)?((?:\s+[\p{L}\p{N}-]+){1,3})/u.exec(body.slice(end, end + 60))?.[1]?.trim() ?? '';
  const first = behind.split(/\s+/)[0]?.toLowerCase() ?? '';
  const owned = /^['’]s\s/.test(body.slice(end, end + 3));
  const led = article !== undefined && !stopWords.has(first) && !isVerb({ lower: first });
  if (first === '' || !(owned || led)) return false;
  const named = new Set(termsOf(behind).map(({ term }) => term));
  return !terms.some(({ term }) => named.has(term));
}

const dateline = /^[^\n.!?]{0,60}\p{Lu}{3,}[^\n!?]{0,60}$/u;

/** `GDANSK, Poland, Sept 13 (Reuters) -`: the day on which it was written. */
const isOfDateline = ({ start, end }: Span, { body }: Article): boolean =>
  start < 120 &&
  dateline.test(body.slice(0, start)) &&
  /^(?:,? \d{4})? (?:\([^)\n]+\) ?)?(?:--?|[–—])/.test(body.slice(end, end + 40));

/** The day of the article itself, set in full into its text: of its head, not of what it tells. */
const isOfHead = ({ basis, value }: TimeMention, { published }: Article): boolean =>
  basis === 'stated' && value.length === 10 && value === published?.slice(0, 10);

/** How exact a time is asked for: `what day`, `which month`. */
const exactness: Readonly<Record<string, RegExp>> = {
  dat: /^\S{4}-\d\d-\d\d/,
  day: /^\S{4}-\d\d-\d\d/,
  month: /^\S{4}-\d\d/,
};
const isTooRough = (value: string, { nouns }: Sought): boolean =>
  [...nouns].some((noun) => exactness[noun]?.test(value) === false);

/** How well a time answers "when": a date best, a time of day less. */
function standing(mention: TimeMention, article: Article, sought: Sought): number {
  const { type, basis, start, value } = mention;
  const remembered = basis === 'inferred' && remembering.test(article.body.slice(Math.max(0, start - 80), start));
  const kind = type !== 'DATE' ? -0.1 : basis === 'stated' ? 0.1 : 0;
  const yearless = sought.nouns.has('year') && !/^\d{4}/.test(value);
  const ahead = article.body.slice(Math.max(0, start - 8), start);
  return (
    (remembered ? -1.2 : kind) -
    (/\bsince $/i.test(ahead) && !/\b(?:since|first)\b/.test(sought.about) ? sincePenalty : 0) -
    (isOfDateline(mention, article) || isOfHead(mention, article) ? datelinePenalty : 0) -
    (againstTense(mention, article, sought) ? tensePenalty : 0) -
    (isOpen(value) || yearless || isTooRough(value, sought) ? openPenalty : 0)
  );
}

/** True for what cannot have been asked for: what is over for `when will`, this year for `when this year`. */
function isRuledOut(mention: TimeMention, article: Article, sought: Sought): boolean {
  if (lookOf(sought) === 1 && againstTense(mention, article, sought)) return true;
  return mention.value === sought.now.slice(0, 4) && /\bthis year\b/.test(sought.about);
}

/** What it counts that the clause of a time tells of what was asked. */
const fitShare = 1.2;
/** A fit that speaks neither for an answer nor against it. */
const usualFit = 0.4;
/** Below this a time belongs to something else. */
const leastFit = 0.25;

export const times: Extract = (stretch, sought) => {
  const { article, within, mentions } = stretch;
  const share = eventFit(stretch, sought);
  const told = mentions().times.filter((mention) => contains(within, mention) && isTold(mention, article));
  const asTold = toldDay(stretch, sought);
  const hours = asksClock(sought) ? told.filter((mention) => clock.test(printedIn(article, mention))) : [];
  const found = withRanges(article.body, hours.length > 0 ? hours : told, sought)
    .map((mention) => ({ mention, ...share(mention) }))
    .filter(({ mention, fit }) => fit >= leastFit && !datesAnother(mention, article, sought))
    .filter(({ mention }) => !isRuledOut(mention, article, sought))
    .map(({ mention, worth }) => ({
      text: asAsked(mention, printedIn(article, mention), sought),
      span: mention,
      value: timeValue(mention.value),
      basis: mention.basis,
      notes: [...resolvedNote(mention, printedIn(article, mention)), ...timeNotes(mention, article)],
      standing: standing(mention, article, sought) + fitShare * (worth - usualFit),
    }));
  const named = asLists(found, article.body, sought);
  return asTold ? [...named, { ...asTold, standing: asTold.standing + fitShare * (1 - usualFit) }] : named;
};

const figures = matching(/(?<![\p{L}\p{N}$.,-])(?:[1-9]\d{3}|20\d\d)(?:s\b|(?![\p{L}\p{N}.,]\d))/gu);

/** Years and decades by their figures alone. */
export const years: Extract = (stretch, sought) => {
  const found = figures(stretch, sought);
  if (found.length === 0) return found;
  const share = eventFit(stretch, sought);
  return found
    .map((one) => ({ one, ...share(one.span) }))
    .filter(({ one, fit }) => fit >= leastFit && !datesAnother(one.span, stretch.article, sought))
    .map(({ one, worth }) => ({
      ...one,
      value: timeValue(one.text.endsWith('s') ? one.text.slice(0, 3) : one.text),
      standing: fitShare * (worth - usualFit),
    }));
};
