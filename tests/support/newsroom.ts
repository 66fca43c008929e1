import type { Context } from '../../src/command.ts';
import type { Answer, Finding, FindingBasis, Nothing, Value } from '../../src/news/answer.ts';
import { type Article, type ArticleDraft, draftOf } from '../../src/news/article.ts';
import { cite } from '../../src/news/citation.ts';
import type { Question } from '../../src/news/question.ts';
import { type Remark, remark } from '../../src/news/remark.ts';
import type { Span } from '../../src/news/span.ts';

type Newsroom = Context['newsroom'];

/** An article of our own writing: each paragraph a few sentences long. */
export function makeArticle(given: Partial<Article> = {}): Article {
  const body = [
    'The bridge over the Lenz was opened on Monday. Mayor Ana Orva cut the ribbon. Rain fell.',
    '“We waited nine years for this,” Orva said. She thanked the builders. They went home late.',
    'The first bus crossed at noon. It was full. Nobody paid.',
  ].join('\n\n');
  const draft = draftOf({ headline: 'Lenz bridge opens', body, publisher: 'Lenz Courier', published: '2026-05-04' });
  return { ...draft, id: 'bridge', home: 'shared', url: 'https://courier.example/bridge', ...given };
}

/** A span of the article that holds these words, once. */
export function spanOf({ body }: ArticleDraft, words: string): Span {
  const start = body.indexOf(words);
  if (start < 0) throw new Error(`the article does not say "${words}"`);
  return { start, end: start + words.length };
}

interface FindingShape {
  readonly text?: string;
  readonly value?: Value | null;
  readonly basis?: FindingBasis;
  readonly notes?: readonly Remark[];
  readonly sources?: number;
}

export function findingIn(article: Article, words: string, shape: FindingShape = {}): Finding {
  const citation = cite(article, spanOf(article, words));
  return {
    text: words,
    value: null,
    basis: 'stated',
    notes: [],
    score: 0.9,
    sources: 1,
    ...shape,
    citations: [citation],
  };
}

export const nothing = (kind: Question['kind'], part: Partial<Nothing> = {}): Nothing => ({
  status: 'nothing',
  kind,
  understood: kind,
  why: remark('nothing.unanswered'),
  searched: { articles: 3, first: '2026-01-02', last: '2026-05-04', publishers: ['Lenz Courier'] },
  missing: [],
  suggestions: [],
  nearest: [],
  ...part,
});

export const found = (kind: Question['kind'], findings: readonly Finding[]): Answer => {
  const [first, ...rest] = findings;
  return first ? { status: 'found', kind, findings: [first, ...rest], understood: kind } : nothing(kind);
};

/** Sentences end at a full stop; good enough for articles of our own. */
function sentencesOf(body: string): readonly Span[] {
  return [...body.matchAll(/[^\s][^.]*\.[”"]?/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A newsroom that says what it is told to say, and keeps what it was asked. */
export function fakeNewsroom(part: Partial<Newsroom> = {}): Newsroom & { readonly asked: Question[] } {
  const asked: Question[] = [];
  const empty = { dateline: null, passages: [], quotations: [], people: [], times: [], places: [], statements: [] };
  const { ask, ...rest } = part;
  return {
    asked,
    ask: async (question, scope) => {
      asked.push(question);
      return ask ? ask(question, scope) : nothing(question.kind);
    },
    reindex: async () => ({ articles: 0, refusals: [] }) as never,
    suggest: () => [],
    settled: async () => {},
    close: async () => {},
    coverage: () => ({ articles: 0, first: null, last: null, publishers: [] }),
    article: () => null,
    file: async () => [{ status: 'refused', name: 'x', why: remark('file.missing') }],
    read: ({ body }) => ({ ...empty, paragraphs: [{ start: 0, end: body.length }], sentences: sentencesOf(body) }),
    ...rest,
  };
}
