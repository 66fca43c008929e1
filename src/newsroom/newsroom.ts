import type { Answer, Coverage } from '../news/answer.ts';
import type { Article, ArticleDraft, Home, Scope } from '../news/article.ts';
import type { Question } from '../news/question.ts';
import type { Reading } from '../news/reading.ts';
import type { Receipt, Refusal, Source } from '../news/receipt.ts';

/** What can be completed while somebody types. */
export type Suggestible = 'speaker' | 'source' | 'article' | 'place';

export interface Suggestion {
  /** What is shown. */
  readonly name: string;
  /** What is sent: a short key, at most 100 characters. */
  readonly value: string;
}

/** What an opening of the house found. */
export interface Opening {
  readonly articles: number;
  readonly refusals: readonly Refusal[];
}

/** The use cases. Everything that a door or a command may ask for. */
export interface Newsroom {
  /** Reads the store anew and makes the index fit it: what is new, changed or gone. */
  reindex(): Promise<Opening>;
  ask(question: Question, scope: Scope): Promise<Answer>;
  suggest(what: Suggestible, typed: string, scope: Scope): readonly Suggestion[];
  /** Reads ahead, which otherwise goes on while nothing is asked; when it is done, no question has to read an article. */
  settled(): Promise<void>;
  /** Keeps what was read for the next start, where that is worth it. To be called before the process ends. */
  close(): Promise<void>;
  coverage(scope: Scope): Coverage;
  /** The article of that id, or of that key (`keyOf`), in its newest revision; `null` where the scope holds none. Never another server's. */
  article(id: string, scope: Scope): Article | null;
  /** Files each article that a source holds; what is wrong with one stops no other. */
  file(item: Source | ArticleDraft, home: Home): Promise<readonly Receipt[]>;
  read(draft: ArticleDraft): Reading;
}
