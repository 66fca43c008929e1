/** Filters that every question takes; all ISO 8601 as in `ArticleDraft.published`, both ends inclusive. */
export interface Filters {
  readonly source: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

interface Asked extends Filters {
  /** How many findings are wanted at most. */
  readonly limit: number;
  /** What "last week" in the question is measured from: ISO 8601. */
  readonly now: string;
}

export type Question = Asked &
  (
    | { readonly kind: 'ask'; readonly question: string }
    | { readonly kind: 'who-said-what'; readonly what: string | null; readonly speaker: string | null }
    | { readonly kind: 'when'; readonly event: string }
    | { readonly kind: 'where'; readonly event: string }
    | { readonly kind: 'search'; readonly words: string }
    | { readonly kind: 'check-quote'; readonly quote: string; readonly speaker: string | null }
  );

export type QuestionKind = Question['kind'];

export const defaultLimit = 5;
