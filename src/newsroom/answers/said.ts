import type { Article } from '../../news/article.ts';
import { type Term, termsOf } from '../../news/folding.ts';
import type { Question } from '../../news/question.ts';
import type { Statement } from '../../news/reading.ts';
import { overlaps, type Span } from '../../news/span.ts';
import { plainLine } from '../asking/understand.ts';
import { newestFirst } from '../dates.ts';
import { headTerms } from '../ranking/article-words.ts';
import type { View } from '../shelves/view.ts';
import { type AskedSpeaker, askedSpeaker } from './asked-speaker.ts';
import { type AskedContent, askedContent, coverage, type Said, weigh } from './statement-worth.ts';

export type StatementQuestion = Extract<Question, { kind: 'who-said-what' }>;

/** Statements that were found for a question. */
export interface Told {
  readonly said: readonly Said[];
  /** Articles of the speaker, or asked words that stand anywhere; 0: there is nothing to look at. */
  readonly looked: number;
  /** True where they are a speaker's own that hold only part of what was asked, or stand where it is told. */
  readonly isPart: boolean;
  /** Where there are none: what others say of it in the speaker's articles, and what he said otherwise; the nearest first. */
  readonly nearest: readonly Said[];
}

const passagesLookedAt = 120;
/** What goes on over more passages is told beside none of them. */
const farApart = 4;
const articlesWeighed = 40;
const articlesRead = 16;
/** Of a speaker's own, in whatever words he may have told it. */
const articlesOfHis = 5;
/** What passages must hold so that what has kin of other words can still be enough; what an article must hold beside the best. */
const [farTooLittle, comparable] = [0.5, 0.8];
/** For a speaker alone: those that tell most of him, and the newest that name him. */
const articlesOfSpeaker = 40;
const newestOfSpeaker = 20;
const mostSaid = 60;
/** What a statement must hold of what was asked; of a speaker's, what it must hold so that it is on the topic at all. */
const enough = 0.5;
/** The same where anybody may have said it: words that nobody shares are left to say no. */
const enoughOfAnybody = 0.45;
const onTopic = 0.3;

interface Sought {
  readonly asked: AskedContent;
  readonly isWanted: (article: Article, statement: Statement) => boolean;
  /** Less is not looked at. */
  readonly least: number;
  /** So many articles are read whatever they hold. */
  readonly atLeast: number;
}

const unsaid = /\b(?:never|not|nor)\b|n['’]t\b/u;

/** False for what somebody is told not to have said: `She never said that ...`. */
const isSaid =
  ({ body }: Article) =>
  ({ cue }: Statement): boolean =>
    cue === null || !unsaid.test(body.slice(cue.start, cue.end));

const byWorth = (a: Said, b: Said) => b.worth - a.worth;

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
function besideOf(said: Statement, words: readonly Term[], statements: readonly Statement[]): ReadonlySet<string> {
  const isOthers = (word: Span) =>
    statements.some(
      (other) => other.speakerName !== null && other.speakerName !== said.speakerName && overlaps(other, word),
    );
  return new Set(words.filter((word) => !isOthers(word)).map(({ term }) => term));
}

/** The asked words of an article's passages, of each stretch looked for once. */
function askedWordsIn({ body }: Article, { terms }: AskedContent) {
  const asked = new Set(terms.map(({ term }) => term));
  const known = new Map<string, readonly Term[]>();
  return ({ start, end }: Span): readonly Term[] => {
    const key = `${start} ${end}`;
    const words = known.get(key) ?? termsOf(body.slice(start, end)).filter(({ term }) => asked.has(term));
    if (!known.has(key))
      known.set(
        key,
        words.map((word) => ({ ...word, start: word.start + start, end: word.end + start })),
      );
    return known.get(key) ?? words;
  };
}

/** What stands in some passages and the headline; kin of words is not known without reading them. */
function mostHeld(passages: readonly ReadonlySet<string>[], headline: ReadonlySet<string>, { terms }: AskedContent) {
  const isThere = (term: string) => passages.some((held) => held.has(term));
  return coverage(terms, (term) => (isThere(term) ? 1 : headline.has(term) ? 0.35 : 0));
}

/** The statements of an article that hold enough of what was asked. Those whose passages hold far too little are not looked at. */
function saidIn(article: Article, { asked, isWanted, least }: Sought, view: View): Said[] {
  const { statements, passages } = view.reading(article);
  const { passages: standing, headline } = standingOf(article, asked, view);
  const wordsIn = askedWordsIn(article, asked);
  return statements.filter(isSaid(article)).flatMap((statement) => {
    if (!isWanted(article, statement)) return [];
    if (asked.terms.length === 0) return weigh({ article, statement }, { beside: headline, headline }, asked);
    const { first, last } = passagesAround(statement, passages);
    if (mostHeld(standing.slice(first, last + 1), headline, asked) < farTooLittle * least) return [];
    const around = passages.slice(first, last - first > farApart ? first + 1 : last + 1);
    const within = { start: around[0]?.start ?? statement.start, end: around.at(-1)?.end ?? statement.end };
    const beside = besideOf(statement, wordsIn(within), statements);
    const said = weigh({ article, statement }, { beside, headline }, asked);
    return said.covered < least ? [] : said;
  });
}

/** An article with the most that any statement of it can hold. */
function withMost(article: Article, asked: AskedContent, view: View) {
  const { passages, headline } = standingOf(article, asked, view);
  const most = passages.map((_, at) => mostHeld(passages.slice(Math.max(0, at - 1), at + 2), headline, asked));
  return { article, most: Math.max(0, ...most) };
}

/** The best statements among articles, those first whose passages hold most. One that holds far less than was found already is not read. */
function saidAmong(articles: readonly Article[], sought: Sought, view: View): Said[] {
  const ranked = articles.map((article) => withMost(article, sought.asked, view)).sort((a, b) => b.most - a.most);
  const said: Said[] = [];
  let best = enough;
  for (const [at, { article, most }] of ranked.slice(0, articlesRead).entries()) {
    if (at >= sought.atLeast && most < comparable * best) break;
    const found = saidIn(article, sought, view);
    best = Math.max(best, ...found.filter(({ own }) => own > 0).map(({ covered }) => covered));
    said.push(...found);
  }
  return said.sort(byWorth);
}

/** The articles that may hold it, those with most of the words first. */
function articlesWith({ terms }: AskedContent, view: View): Article[] {
  const alike = terms.map(({ term }) => ({ term, weight: 1 }));
  return [...new Set(view.search(alike, passagesLookedAt).map(({ article }) => article))].slice(0, articlesWeighed);
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

/** All that somebody said, newest first. */
function allSaidBy(speaker: AskedSpeaker, own: View, limit: number): Told {
  const sought = { asked: askedContent('', true, own), isWanted: speaker.isBy, least: 0, atLeast: 0 };
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
  const articles = [...new Set([...articlesWith(asked, own), ...articlesBy(speaker, own)])];
  const among = (isWanted: Sought['isWanted'], least: number) =>
    saidAmong(articles, { asked, isWanted, least, atLeast: articlesOfHis }, own);
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
  const sought = { asked, isWanted: () => true, least: enoughOfAnybody, atLeast: 0 };
  const said = saidAmong(articlesWith(asked, view), sought, view);
  const outright = said.filter(({ own }) => own > 0);
  const good = outright.length > 0 ? outright : said;
  const looked = asked.terms.filter(({ term }) => view.frequency(term) > 0).length;
  return { said: good.slice(0, mostSaid), looked, isPart: false, nearest: [] };
}
