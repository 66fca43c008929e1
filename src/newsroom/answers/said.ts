import type { Article } from '../../news/article.ts';
import { foldLetters, termsOf } from '../../news/folding.ts';
import type { Question } from '../../news/question.ts';
import type { Statement } from '../../news/reading.ts';
import type { Span } from '../../news/span.ts';
import type { WeightedTerm } from '../../search/index-port.ts';
import { align, type Word, wordsOf } from '../agreement/alignment.ts';
import { isPersonNoun } from '../asking/answer-nouns.ts';
import { plainLine } from '../asking/understand.ts';
import { newestFirst } from '../dates.ts';
import { pairsOf } from '../ranking/features.ts';
import { weighed } from '../ranking/lines.ts';
import type { View } from '../shelves/view.ts';
import { speakerOf } from './speaker.ts';

export type StatementQuestion = Extract<Question, { kind: 'who-said-what' }>;

/** A statement that may answer, and how much of the asked words it holds. */
export interface Said {
  readonly article: Article;
  readonly statement: Statement;
  readonly covered: number;
  /** True where it holds an asked word itself; otherwise they stand beside it. */
  readonly outright: boolean;
  readonly worth: number;
}

const passagesLookedAt = 120;
const articlesRead = 16;
/** For a speaker alone: those that tell most of him, and the newest that name him. */
const articlesOfSpeaker = 40;
const newestOfSpeaker = 20;
const enough = 0.5;
const mostSaid = 60;
/** Fewer words are a topic. */
const fewestOfQuotation = 4;
/** What is longer than this is compared by its beginning. */
const mostWords = 80;
/** What an asked word counts that stands beside the statement, in its passage. */
const beside = { topic: 0.55, quotation: 0.3 };

export const contentOf = ({ article, statement }: Pick<Said, 'article' | 'statement'>): string =>
  article.body.slice(statement.start, statement.end);

/** True where the asked name and the speaker's can be one: all words of the one are among the other's. `Xi` is Xi Jinping. */
export function namesAgree(asked: string, name: string | null): boolean {
  if (name === null) return false;
  const wordsOf = (text: string) =>
    text
      .split(/[\s.]+/)
      .map(foldLetters)
      .filter(Boolean);
  const [a, b] = [wordsOf(asked), wordsOf(name)];
  const within = (some: readonly string[], all: readonly string[]) =>
    some.length > 0 && some.every((word) => all.includes(word));
  return within(a, b) || within(b, a);
}

const headOf = (words: string) =>
  foldLetters(
    words
      .split(/ (?:of|for|in|at|from|with) /)[0]
      ?.split(' ')
      .at(-1) ?? '',
  );

/** True where the article calls the speaker what was asked, though it tells elsewhere who that is: `the judge`, `the coach of the Rowers`. */
function isInRole(asked: string, { body }: Article, { speaker, speakerName }: Statement): boolean {
  const called = asked.replace(/^the\s+/i, '').split(/ (?:of|for|in|at|from|with) (?:the )?/);
  const head = foldLetters(called[0]?.split(' ').at(-1) ?? '');
  if (speaker === null || speakerName === null || !isPersonNoun(head)) return false;
  const own = (body.slice(speaker.start, speaker.end).match(/[\p{L}\p{N}]+/gu) ?? []).map(foldLetters);
  return called.every((words) => words.split(' ').every((word) => own.includes(foldLetters(word))));
}

/** True where the asked name can be the speaker's: not `Ana Quill's campaign` for `Ana Quill`; without a name, the head word must be the asked one. */
export function isBy(asked: string, article: Article, statement: Statement): boolean {
  if (isInRole(asked, article, statement)) return true;
  const speaker = speakerOf(article, statement)?.replace(/^.*['’]s\s+/u, '') ?? null;
  if (speaker === null || !namesAgree(asked, speaker)) return false;
  return statement.speakerName !== null || headOf(asked) === headOf(speaker);
}

interface Wanted {
  readonly terms: readonly WeightedTerm[];
  readonly pairs: ReadonlySet<string>;
  /** All words, in order; empty for a topic. */
  readonly words: readonly Word[];
}

interface Sought {
  readonly wanted: Wanted;
  readonly isWanted: (article: Article, statement: Statement) => boolean;
}

const termsIn = ({ terms }: Wanted) => terms.map(({ term }) => term);

interface Held {
  readonly own: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
  readonly beside: number;
}

function coverage(terms: readonly WeightedTerm[], { own, around, beside }: Held): number {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return 1;
  const share = (term: string) => (own.has(term) ? 1 : around.has(term) ? beside : 0);
  return terms.reduce((sum, { term, weight }) => sum + weight * share(term), 0) / total;
}

/** The share of a quotation's words, small ones too, that stand in a statement in their order; 1 for a topic. */
function wording(words: readonly Word[], content: string): number {
  const laid = words.length < fewestOfQuotation ? null : align(words, wordsOf(content));
  return laid === null ? 1 : Math.max(0, 1 - laid.cost / words.length);
}

const unsaid = /\b(?:never|not|nor)\b|n['’]t\b/u;

/** False for what somebody is told not to have said: `She never said that ...`. */
const isSaid =
  ({ body }: Article) =>
  ({ cue }: Statement): boolean =>
    cue === null || !unsaid.test(body.slice(cue.start, cue.end));

/** Words in the asked order, a quotation rather than a report, a named speaker, and no more words than asked speak for a statement. */
function weigh(place: Pick<Said, 'article' | 'statement'>, around: ReadonlySet<string>, wanted: Wanted): Said {
  const { terms, pairs, words } = wanted;
  const content = contentOf(place);
  const own = termsOf(content).map(({ term }) => term);
  const kind = words.length < fewestOfQuotation ? beside.topic : beside.quotation;
  const held = coverage(terms, { own: new Set(own), around, beside: kind });
  const exact = held < enough ? 0 : wording(words, content);
  const covered = held * (0.6 + 0.4 * exact);
  const ownPairs = pairsOf(own);
  const inOrder = pairs.size === 0 ? 0 : [...pairs].filter((pair) => ownPairs.has(pair)).length / pairs.size;
  const manner = place.statement.manner === 'indirect' ? 0 : 0.05;
  const known = place.statement.speakerName === null ? 0 : 0.1;
  const worth = covered + 0.4 * exact + 0.3 * inOrder + manner + known - 0.02 * Math.log(1 + own.length);
  const outright = terms.length === 0 || terms.some(({ term }) => own.includes(term));
  return { ...place, covered, outright, worth };
}

const none: ReadonlySet<string> = new Set();

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

/** The statements of an article that hold enough of what was asked. Those whose passages do not hold enough are not looked at. */
function saidIn(article: Article, { wanted, isWanted }: Sought, view: View): Said[] {
  const { terms } = wanted;
  const { statements, passages } = view.reading(article);
  const inPassages = terms.length === 0 ? [] : view.standing(article, termsIn(wanted));
  return statements.filter(isSaid(article)).flatMap((statement) => {
    if (!isWanted(article, statement)) return [];
    const last = firstEnding(passages, statement.end);
    const own = new Set(
      inPassages.slice(firstEnding(passages, statement.start + 1), last + 1).flatMap((held) => [...held]),
    );
    if (coverage(terms, { own, around: none, beside: 0 }) < enough) return [];
    const said = weigh({ article, statement }, inPassages[last] ?? none, wanted);
    return said.covered < enough ? [] : said;
  });
}

/** The articles that may hold it: those with most of the words; for a speaker alone, newest first, the newest that hold the name too. */
function articlesFor({ speaker, what }: StatementQuestion, view: View): Article[] {
  const terms = [...new Set(termsOf([what ?? '', speaker ?? ''].join(' ')).map(({ term }) => term))];
  const alike = terms.map((term) => ({ term, weight: 1 }));
  const found = [...new Set(view.search(alike, passagesLookedAt).map(({ article }) => article))];
  if (what !== null) return found.slice(0, articlesRead);
  const newest = view.holding(terms).slice(0, newestOfSpeaker);
  return [...new Set([...found.slice(0, articlesOfSpeaker), ...newest])].sort(newestFirst);
}

/** What somebody said about something is told in other words than those of the question, unless these stand in quotation marks. */
const isTopic = ({ speaker, what }: Pick<StatementQuestion, 'speaker' | 'what'>): boolean =>
  speaker !== null && !/["“”]/.test(what ?? '');

/** Statements that hold what was asked for, best first; newest first where only a speaker was named. `looked`: articles with any of the words. */
export function statementsFor(
  question: StatementQuestion,
  view: View,
): { readonly said: Said[]; readonly looked: number } {
  const { speaker, limit } = question;
  const what = question.what === null ? null : plainLine(question.what);
  const asked = termsOf(what ?? '');
  const wanted = {
    terms: weighed(asked, view),
    pairs: pairsOf(asked.map(({ term }) => term)),
    words: isTopic({ speaker, what }) ? [] : wordsOf(what ?? '').slice(0, mostWords),
  };
  const isWanted = (article: Article, statement: Statement) => speaker === null || isBy(speaker, article, statement);
  const articles = articlesFor({ ...question, what }, view);
  const said: Said[] = [];
  for (const article of articles) {
    if (what === null && said.length >= limit * 3) break;
    said.push(...saidIn(article, { wanted, isWanted }, view));
  }
  const outright = said.filter((one) => one.outright);
  const good = outright.length > 0 ? outright : said;
  return {
    said: (what === null ? good : good.sort((a, b) => b.worth - a.worth)).slice(0, mostSaid),
    looked: articles.length,
  };
}
