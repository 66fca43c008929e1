import type { Article } from '../../news/article.ts';
import { termsOf } from '../../news/folding.ts';
import type { Question } from '../../news/question.ts';
import type { Statement } from '../../news/reading.ts';
import type { Span } from '../../news/span.ts';
import { plainLine } from '../asking/understand.ts';
import { newestFirst } from '../dates.ts';
import { headTerms } from '../ranking/features.ts';
import type { View } from '../shelves/view.ts';
import { type AskedSpeaker, askedSpeaker } from './asked-speaker.ts';
import { type AskedContent, askedContent, coverage, type Said, weigh } from './statement-worth.ts';

export type StatementQuestion = Extract<Question, { kind: 'who-said-what' }>;

/** Statements that were found for a question. */
export interface Told {
  readonly said: readonly Said[];
  /** Articles that were looked at: with some of the words, of the speaker. */
  readonly looked: number;
  /** True where they are a speaker's own that hold only part of what was asked, or stand where it is told. */
  readonly isPart: boolean;
  /** Where there are none: what others say of it in the speaker's articles, and what he said otherwise; the nearest first. */
  readonly nearest: readonly Said[];
}

const passagesLookedAt = 120;
const articlesRead = 16;
/** For a speaker alone: those that tell most of him, and the newest that name him. */
const articlesOfSpeaker = 40;
const newestOfSpeaker = 20;
const mostSaid = 60;
/** What a statement must hold of what was asked; of a speaker's, what it must hold so that it is on the topic at all. */
const enough = 0.5;
const onTopic = 0.3;

interface Sought {
  readonly asked: AskedContent;
  readonly isWanted: (article: Article, statement: Statement) => boolean;
  /** Less is not looked at. */
  readonly least: number;
}

const unsaid = /\b(?:never|not|nor)\b|n['’]t\b/u;

/** False for what somebody is told not to have said: `She never said that ...`. */
const isSaid =
  ({ body }: Article) =>
  ({ cue }: Statement): boolean =>
    cue === null || !unsaid.test(body.slice(cue.start, cue.end));

/** The first of some spans, disjoint and in order, that does not end before a place. */
function firstEnding(spans: readonly Span[], place: number): number {
  let low = 0;
  for (let high = spans.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Asked words by passage, and those of the headline. */
interface Standing {
  readonly passages: readonly ReadonlySet<string>[];
  readonly headline: ReadonlySet<string>;
}

interface Around {
  readonly article: Article;
  readonly statements: readonly Statement[];
  readonly isAsked: (term: string) => boolean;
}

function standingOf(article: Article, { terms }: AskedContent, view: View): Standing {
  if (terms.length === 0) return { passages: [], headline: new Set() };
  const standing = view.standing(
    article,
    terms.map(({ term }) => term),
  );
  return { passages: standing, headline: headTerms(article) };
}

/** The passages that a statement stands in and the one before them. */
function passagesAround({ start, end }: Statement, passages: readonly Span[]) {
  const last = firstEnding(passages, end);
  return { first: Math.max(0, firstEnding(passages, start + 1) - 1), last };
}

/** Asked words in a stretch, but for those that others say there. */
function besideOf(
  said: Said['statement'],
  within: Span,
  { article, statements, isAsked }: Around,
): ReadonlySet<string> {
  const isOthers = ({ start, end }: Span) =>
    statements.some(
      (other) =>
        other.speakerName !== null && other.speakerName !== said.speakerName && start < other.end && end > other.start,
    );
  const words = termsOf(article.body.slice(within.start, within.end)).filter(({ term }) => isAsked(term));
  const own = words.filter(({ start, end }) => !isOthers({ start: start + within.start, end: end + within.start }));
  return new Set(own.map(({ term }) => term));
}

/** The statements of an article that hold enough of what was asked. Those whose passages do not hold enough are not looked at. */
function saidIn(article: Article, { asked, isWanted, least }: Sought, view: View): Said[] {
  const { terms } = asked;
  const { statements, passages } = view.reading(article);
  const { passages: standing, headline } = standingOf(article, asked, view);
  const isAsked = (term: string) => terms.some((one) => one.term === term);
  return statements.filter(isSaid(article)).flatMap((statement) => {
    if (!isWanted(article, statement)) return [];
    if (terms.length === 0) return weigh({ article, statement }, { beside: headline, headline }, asked);
    const { first, last } = passagesAround(statement, passages);
    const all = new Set(standing.slice(first, last + 1).flatMap((held) => [...held]));
    const most = coverage(terms, (term) => (all.has(term) ? 1 : headline.has(term) ? 0.35 : 0));
    if (most < least && asked.roots.size === 0) return [];
    const within = { start: passages[first]?.start ?? statement.start, end: passages[last]?.end ?? statement.end };
    const beside = besideOf(statement, within, { article, statements, isAsked });
    const said = weigh({ article, statement }, { beside, headline }, asked);
    return said.covered < least ? [] : said;
  });
}

/** The articles that may hold it, those with most of the words first. */
function articlesWith({ terms }: AskedContent, view: View): Article[] {
  const alike = terms.map(({ term }) => ({ term, weight: 1 }));
  return [...new Set(view.search(alike, passagesLookedAt).map(({ article }) => article))];
}

/** Those of a speaker that tell most of him, and the newest that name him. */
function articlesBy({ articles, terms }: AskedSpeaker, own: View): Article[] {
  const alike = terms.map((term) => ({ term, weight: 1 }));
  const found = [...new Set(own.search(alike, passagesLookedAt).map(({ article }) => article))];
  return [...new Set([...found.slice(0, articlesOfSpeaker), ...articles.slice(0, newestOfSpeaker)])];
}

/** What is asked about somebody is not told by his name. */
function withoutName(what: string, { terms }: AskedSpeaker): string {
  const own = new Set(terms);
  const rest = termsOf(what).filter(({ term }) => !own.has(term));
  return rest.length === 0 ? what : rest.map(({ start, end }) => what.slice(start, end)).join(' ');
}

const byWorth = (a: Said, b: Said) => b.worth - a.worth;

/** All that somebody said, newest first. */
function allSaidBy(speaker: AskedSpeaker, own: View, limit: number): Told {
  const sought = { asked: askedContent('', true, own), isWanted: speaker.isBy, least: 0 };
  const said: Said[] = [];
  const articles = articlesBy(speaker, own).sort(newestFirst);
  for (const article of articles) {
    if (said.length >= limit * 3) break;
    said.push(...saidIn(article, sought, own));
  }
  return { said: said.slice(0, mostSaid), looked: articles.length, isPart: false, nearest: [] };
}

/** What somebody said about something: the statements with enough of it; else those with some, or that stand where it is told. */
function saidBy(speaker: AskedSpeaker, what: string, own: View): Told {
  // A quotation is compared by its wording, a topic is told in other words than those of the question.
  const isTopic = !/["“”]/.test(what);
  const asked = askedContent(isTopic ? withoutName(what, speaker) : what, isTopic, own);
  const articles = [...new Set([...articlesWith(asked, own), ...articlesBy(speaker, own)])].slice(0, articlesRead);
  const among = (isWanted: Sought['isWanted'], least: number) =>
    articles.flatMap((article) => saidIn(article, { asked, isWanted, least }, own)).sort(byWorth);
  const all = among(speaker.isBy, 0);
  const told = all.filter((one) => one.covered >= enough && one.own > 0);
  const isPart = told.length === 0;
  const said = (isPart ? all.filter(({ covered }) => covered >= onTopic) : told).slice(0, mostSaid);
  if (said.length > 0) return { said, looked: articles.length, isPart, nearest: [] };
  const others = among((article, statement) => !speaker.isBy(article, statement), enough);
  return { said, looked: articles.length, isPart, nearest: [...others.slice(0, 1), ...all.slice(0, 2)] };
}

/** Statements that hold what was asked for, best first; newest first where only a speaker was named. */
export function statementsFor(question: StatementQuestion, view: View): Told {
  const what = question.what === null ? null : plainLine(question.what);
  if (question.speaker !== null) {
    const speaker = askedSpeaker(plainLine(question.speaker), view);
    const held = new Set(speaker.articles);
    const own = view.only((article) => held.has(article));
    return what === null ? allSaidBy(speaker, own, question.limit) : saidBy(speaker, what, own);
  }
  const asked = askedContent(what ?? '', false, view);
  const articles = articlesWith(asked, view).slice(0, articlesRead);
  const sought = { asked, isWanted: () => true, least: enough };
  const said = articles.flatMap((article) => saidIn(article, sought, view)).sort(byWorth);
  const outright = said.filter(({ own }) => own > 0);
  const good = outright.length > 0 ? outright : said;
  return { said: good.slice(0, mostSaid), looked: articles.length, isPart: false, nearest: [] };
}
