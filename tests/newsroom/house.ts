import type { Answer } from '../../src/news/answer.ts';
import type { Article } from '../../src/news/article.ts';
import { draftOf } from '../../src/news/article.ts';
import type { Question } from '../../src/news/question.ts';
import type { Reader } from '../../src/news/reading.ts';
import type { Newsroom } from '../../src/newsroom/newsroom.ts';
import { openNewsroom } from '../../src/newsroom/open.ts';
import { makeReader } from '../../src/reading/read.ts';
import { makeCompactIndex } from '../../src/search/compact.ts';
import type { ArticleStore } from '../../src/store/article-store.ts';

/** An article of our own writing; what is left out is as plain as can be. */
export function articleOf(known: Partial<Article> & Pick<Article, 'id' | 'body'>): Article {
  return { ...draftOf({ headline: '', ...known }), home: 'shared', ...known };
}

/** A store that holds a list which the test may change. */
export function storeOf(articles: Article[]): ArticleStore {
  return {
    load: async () => ({ articles, refusals: [] }),
    put: async (article) => void articles.push(article),
    remove: async () => false,
    revisions: async (_home, id) => articles.filter((article) => article.id === id),
  };
}

/** A house whose store holds a list that the test may change. */
export function houseOf(articles: Article[], read: Reader = makeReader()): Newsroom {
  const codec = {
    parse: () => ({ drafts: [], refusals: [] }),
    idOf: ({ id, body }: { id: string | null; body: string }) => id ?? body,
  };
  return openNewsroom({ store: storeOf(articles), makeIndex: makeCompactIndex, read, codec });
}

type OwnPart<Q> = Q extends Question ? Omit<Q, 'source' | 'from' | 'to' | 'limit' | 'now'> : never;

/** A question without filters, asked on 24 November 2031. */
export function questionOf(
  own: OwnPart<Question>,
  more: Partial<Pick<Question, 'source' | 'from' | 'to' | 'limit'>> = {},
): Question {
  return { source: null, from: null, to: null, limit: 5, now: '2031-11-24', ...own, ...more };
}

/** What stands in a paper of its own, and when it was published. */
export type Told = readonly [body: string, published: string, more?: Partial<Article>];

/** Asks among articles, each of another paper. */
export async function answerAmong(told: readonly Told[], own: OwnPart<Question>): Promise<Answer> {
  const articles = told.map(([body, published, more], at) =>
    articleOf({ id: `a${at}`, body, published, publisher: `Paper ${at}`, ...more }),
  );
  const house = houseOf(articles);
  await house.reindex();
  return house.ask(questionOf(own), { guild: null });
}

/** Questions of each kind about the articles of tests/stories. */
export const questionsOfEachKind: readonly Question[] = [
  questionOf({ kind: 'who-said-what', what: null, speaker: 'Anna Holt' }),
  questionOf({ kind: 'who-said-what', what: 'the harbour wall', speaker: null }),
  questionOf({ kind: 'ask', question: 'Who is Anna Holt?' }),
  questionOf({ kind: 'ask', question: 'How many people were hurt in the storm?' }),
  questionOf({ kind: 'when', event: 'the mine fire' }),
  questionOf({ kind: 'where', event: 'the ferry struck the pier' }),
  questionOf({ kind: 'check-quote', quote: 'The wall will be rebuilt before winter', speaker: null }),
  questionOf({ kind: 'search', words: 'speaker:Holt wall' }),
];
