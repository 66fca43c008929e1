import type { Disagreement, Finding, Found, NonEmpty, Value } from '../../news/answer.ts';
import type { Citation } from '../../news/citation.ts';
import { kilometres } from '../../news/distance.ts';
import { termsOf } from '../../news/folding.ts';
import { remark } from '../../news/remark.ts';
import { contains } from '../../news/span.ts';
import type { ShortAnswer } from '../answers/extract.ts';
import type { Wanted } from '../asking/question-patterns.ts';
import { daysBetween } from '../dates.ts';
import type { Sought } from '../ranking/features.ts';
import type { Line } from '../ranking/lines.ts';
import { agree, quantityOf } from './quantity.ts';

/** A finding with the sentence that tells it. */
interface Told {
  readonly finding: Finding;
  readonly line: Line;
  readonly short: ShortAnswer;
}

/** Both must be nearly as likely, hold as much of what was asked, and be told in one stretch of news. */
const comparable = 0.75;
const leastHeld = 0.6;
const leastNear = 0.5;
const mostDaysApart = 10;
const mostDaysBetweenDates = 7;
const nearLetters = 90;
const mostTold = 3;
const leastKilometres = 50;

/** What happens once only, so that two years for it contradict each other. */
const onceOnly = new Set('born die kill found establish build invent discover complet construct'.split(' '));

type Agreement = (a: Told, b: Told, sought: Sought) => boolean | null;

const hedgeAhead = ({ line, short }: Told) =>
  line.article.body.slice(Math.max(line.sentence.start, short.span.start - 24), short.span.start);

/** Words behind a number: what is counted. */
function countedBy({ line, short }: Told): Set<string> {
  const after = line.article.body.slice(short.span.end, Math.min(line.sentence.end, short.span.end + 40));
  return new Set(
    termsOf(after)
      .slice(0, 3)
      .map(({ term }) => term),
  );
}

const countsOneThing = (a: Told, b: Told, { nouns }: Sought): boolean => {
  const [own, other] = [countedBy(a), countedBy(b)];
  const shared = [...own].filter((term) => other.has(term));
  return nouns.size === 0 ? shared.length > 0 : [own, other].every((some) => [...nouns].some((noun) => some.has(noun)));
};

const quantities: Agreement = (a, b, sought) => {
  const [own, other] = [a, b].map((told) => quantityOf(told.short.text, hedgeAhead(told)));
  if (!own || !other) return null;
  const same = agree(own, other);
  return same === false && sought.wanted === 'count' && !countsOneThing(a, b, sought) ? null : same;
};

type TimeOf = Extract<Value, { type: 'time' }>;
const timeOf = ({ short }: Told): TimeOf | null => (short.value?.type === 'time' ? short.value : null);
const padded = (day: string, end: boolean) => day + (end ? '-99-99' : '-00-00').slice(Math.max(0, day.length - 4));

/** One day within a month, and ranges that overlap, agree. */
const times: Agreement = (a, b, { terms }) => {
  const [own, other] = [timeOf(a), timeOf(b)];
  if (!own?.from || !own.to || !other?.from || !other.to) return null;
  if (padded(own.from, false) <= padded(other.to, true) && padded(other.from, false) <= padded(own.to, true))
    return true;
  const [printed, printedOther] = [a, b].map(({ line, short }) =>
    line.article.body.slice(short.span.start, short.span.end),
  );
  if (printed === printedOther) return null;
  if (own.from.length === 4 || other.from.length === 4)
    return terms.some(({ term }) => onceOnly.has(term)) ? false : null;
  const days = daysBetween(own.from, other.from);
  return days !== null && Math.abs(days) <= mostDaysBetweenDates ? false : null;
};

/** Two towns disagree; a town and the country around it do not. */
const places: Agreement = (a, b) => {
  const [own, other] = [a.short.value, b.short.value];
  if (own?.type !== 'place' || other?.type !== 'place') return null;
  if (own.name === other.name) return true;
  if (own.kind !== 'city' || other.kind !== 'city') return null;
  return kilometres(own, other) < leastKilometres ? null : false;
};

interface Slot {
  readonly about: Disagreement['about'];
  readonly agreement: Agreement;
}

const slots: Partial<Record<Wanted, Slot>> = {
  count: { about: 'number', agreement: quantities },
  money: { about: 'number', agreement: quantities },
  duration: { about: 'number', agreement: quantities },
  time: { about: 'time', agreement: times },
  place: { about: 'place', agreement: places },
};

/** The share of the asked words, by weight, that stand close to the short answer, in its sentence. */
function near({ line, short }: Told, { terms }: Sought): number {
  const { body } = line.article;
  const start = Math.max(line.sentence.start, short.span.start - nearLetters);
  const own = new Set(
    termsOf(body.slice(start, Math.min(line.sentence.end, short.span.end + nearLetters))).map(({ term }) => term),
  );
  const total = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return terms.reduce((sum, { term, weight }) => sum + (own.has(term) ? weight : 0), 0) / total;
}

/** True where a sentence by itself tells the asked thing. */
const tellsIt = (told: Told, sought: Sought) =>
  contains(told.line.sentence, told.short.span) &&
  told.line.features.anywhere >= leastHeld &&
  near(told, sought) >= leastNear;

const newsApart = (a: Told, b: Told) => daysBetween(a.line.article.published, b.line.article.published ?? '');

function canDiffer(a: Told, b: Told, sought: Sought): boolean {
  const [own, other] = [a.line.article, b.line.article];
  if (own === other || (own.publisher !== null && own.publisher === other.publisher)) return false;
  const days = newsApart(a, b);
  if (days === null || Math.abs(days) > mostDaysApart) return false;
  return b.finding.score >= comparable * a.finding.score && tellsIt(b, sought);
}

const corrects = /\b(?:not|rather than|instead of|earlier|previously|corrected)\b/i;

/** True where one is a correction and speaks of the other's value: `four, not seven as we wrote`. */
function isCorrectionOf(a: Told, b: Told): boolean {
  const { status, note, headline } = a.line.article;
  if (status !== 'corrected' && !/^(?:correction|corrected)\b/i.test(headline)) return false;
  const text = `${note ?? ''}\n${a.finding.citations[0].quote}`;
  const said = new Set(termsOf(text).map(({ term }) => term));
  return corrects.test(text) && termsOf(b.short.text).every(({ term }) => said.has(term));
}

/** Told of a finding whose value another paper, or the same one, has put right since. */
function withCorrection(one: Told, all: readonly Told[]): Finding {
  const { finding, line } = one;
  const correction = all.find((other) => other !== one && isCorrectionOf(other, one))?.line.article;
  const own = line.article.status === 'corrected' ? line.article : null;
  const { publisher, published, note, headline } = correction ?? own ?? {};
  if (!correction && !note) return finding;
  const told = { publisher: publisher ?? remark('correction.anArticle'), note: note ?? headline ?? '' };
  const dated = published
    ? remark('correction.byOn', { ...told, date: { date: published } })
    : remark('correction.by', told);
  return { ...finding, notes: [...finding.notes, correction ? dated : remark('correction.own', told)] };
}

type Claim = Pick<Told, 'line' | 'short'>;

/**
 * Puts findings that tell the first one's thing otherwise, in independent articles of the same days, right behind it. A correction is told
 * as one and is no disagreement. Nothing is said on who is right. `claims`: the sentence of each finding that has a short answer, by its first citation.
 */
export function sideBySide(
  findings: NonEmpty<Finding>,
  claims: ReadonlyMap<Citation, Claim>,
  sought: Sought,
): Pick<Found, 'findings' | 'disagreement'> {
  const told = findings.flatMap((finding): Told[] => {
    const claim = claims.get(finding.citations[0]);
    return claim ? [{ finding, ...claim }] : [];
  });
  const slot = slots[sought.wanted];
  const [first, ...others] = told;
  if (!slot || !first || first.finding !== findings[0]) return { findings };
  const apart: Told[] = tellsIt(first, sought) ? [first] : [];
  const differ = (a: Told, b: Told) =>
    canDiffer(a, b, sought) && slot.agreement(a, b, sought) === false && !isCorrectionOf(a, b) && !isCorrectionOf(b, a);
  for (const one of others)
    if (apart.length > 0 && apart.length < mostTold && apart.every((other) => differ(other, one))) apart.push(one);
  const set = new Map(told.map((one) => [one.finding, withCorrection(one, told)]));
  const noted = (finding: Finding) => set.get(finding) ?? finding;
  if (apart.length < 2) return { findings: [noted(findings[0]), ...findings.slice(1).map(noted)] };
  const together = apart.map(({ finding }) => finding);
  const rest = findings.slice(1).filter((finding) => !together.includes(finding));
  return {
    findings: [noted(findings[0]), ...[...together.slice(1), ...rest].map(noted)],
    disagreement: { about: slot.about, findings: together.length },
  };
}
