/** The searchable text of one passage. `headline`, `publisher`, `date` (written out) repeat for each passage of an article. */
export interface Entry {
  readonly id: string;
  readonly headline: string;
  readonly text: string;
  readonly names: string;
  readonly publisher: string;
  readonly date: string;
}

export interface IndexQuery {
  /** Plain words: no syntax. */
  readonly words: string;
  readonly limit: number;
  /** Only these entries count. */
  readonly only?: (id: string) => boolean;
}

export interface Hit {
  readonly id: string;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
}

/** What makes the articles of one home findable. It is derived: it can be thrown away and built again. */
export interface SearchIndex {
  /** Adds entries; one whose id is known already replaces it. Gives way to the event loop between portions. */
  add(entries: readonly Entry[]): Promise<void>;
  remove(ids: readonly string[]): void;
  /** Best first; ties in the order of their ids. */
  search(query: IndexQuery): readonly Hit[];
  /** How many entries hold the word, in the form that the index folds it to; 0: unknown to this home. */
  frequency(word: string): number;
  readonly size: number;
}
