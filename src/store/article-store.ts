import type { Article, Home } from '../news/article.ts';
import type { Refusal } from '../news/receipt.ts';

/** What a store holds: the articles that could be read, and by name and reason those that could not. */
export interface Inventory {
  /** Each article once, in its newest revision, withdrawn ones too; none that another one supersedes. */
  readonly articles: readonly Article[];
  readonly refusals: readonly Refusal[];
}

/** The truth: where articles are kept. Every adapter passes `tests/store/contract.ts`. */
export interface ArticleStore {
  /** Reads everything anew; sees what was added, changed and removed. One broken file stops no other. */
  load(): Promise<Inventory>;
  /**
   * Keeps an article under its home and id, all of it or nothing; earlier revisions are kept beside it. Each change is a
   * new revision: what is kept already is kept once, and anything else at or below the newest revision throws.
   */
  put(article: Article): Promise<void>;
  /** Takes an article out of the store, all its revisions. True where there was one. */
  remove(home: Home, id: string): Promise<boolean>;
  /** All revisions of an article, oldest first; empty where there is none. */
  revisions(home: Home, id: string): Promise<readonly Article[]>;
}
