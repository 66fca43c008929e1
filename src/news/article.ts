/** Where an article is kept: for every server, or for one (a Discord guild id). */
export type Home = 'shared' | { readonly guild: string };

/** The asking server; `null` where there is none, then only shared articles are in scope. */
export interface Scope {
  readonly guild: string | null;
}

export type ArticleStatus = 'published' | 'corrected' | 'withdrawn';

/** What a format reads out of a source: an article that has no home and perhaps no id yet. */
export interface ArticleDraft {
  readonly id: string | null;
  readonly headline: string;
  readonly byline: string | null;
  /**
   * ISO 8601, as precise as the source is: `2018`, `2018-05`, `2018-05-08` or `2018-05-08T09:30:00Z`.
   * `null` where the source does not say; never made up.
   */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** Paragraphs parted by blank lines. Never changes: a correction is a new revision. */
  readonly body: string;
  readonly revision: number;
  readonly status: ArticleStatus;
  readonly note: string | null;
  readonly supersedes: string | null;
}

/** A filed article (schema.org NewsArticle). */
export interface Article extends ArticleDraft {
  readonly id: string;
  readonly home: Home;
}

/** The homes that a scope may look into, the shared one first. */
export function homesOf(scope: Scope): readonly Home[] {
  return scope.guild === null ? ['shared'] : ['shared', { guild: scope.guild }];
}

/** A home as one string: `shared`, or the guild's id. */
export function homeKey(home: Home): string {
  return home === 'shared' ? home : home.guild;
}

/** The defaults of everything that a source may leave out. */
export function draftOf(known: Partial<ArticleDraft> & Pick<ArticleDraft, 'headline' | 'body'>): ArticleDraft {
  return {
    id: null,
    byline: null,
    published: null,
    publisher: null,
    url: null,
    revision: 1,
    status: 'published',
    note: null,
    supersedes: null,
    ...known,
  };
}
