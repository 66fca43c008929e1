import type { Section } from '../news/sections.ts';

/** The searchable text of one article: `date` is its publication date written out, `passages` tile its body. */
export interface Entry {
  readonly id: string;
  readonly headline: string;
  readonly publisher: string;
  readonly date: string;
  readonly passages: readonly string[];
}

/** A folded word (`src/news/folding.ts`) and what a match of it is worth, 1 as a rule. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

export interface IndexQuery {
  readonly terms: readonly WeightedTerm[];
  readonly limit: number;
  /** Only these entries count. */
  readonly only?: (id: string) => boolean;
}

/** A passage that holds at least one of the terms, in its text, its article's headline, publisher or date. */
export interface Hit {
  readonly id: string;
  /** Which of the entry's passages. */
  readonly passage: number;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
}

/** A word of the index that is spelt nearly as another. */
export interface Spelling {
  readonly term: string;
  readonly distance: number;
  readonly frequency: number;
}

/** What makes the articles of one home findable. It is derived: it can be thrown away and built again. */
export interface SearchIndex {
  /** Adds entries; one whose id is known already replaces it. Gives way to the event loop between portions. */
  add(entries: readonly Entry[]): Promise<void>;
  remove(ids: readonly string[]): void;
  /** Best first; ties by id, then by passage. */
  search(query: IndexQuery): readonly Hit[];
  /** The entries that hold all of the terms, wherever in them; in no order, none where no term is given. */
  holding(terms: readonly string[]): readonly string[];
  /** Of each passage of an entry, in order, those of the terms that stand in its text; empty for an entry that is not there. */
  standing(id: string, terms: readonly string[]): readonly ReadonlySet<string>[];
  /** How many passages hold the folded word (headline, publisher and date count for each); 0: unknown to this home. */
  frequency(term: string): number;
  /** Words within so many edits (a letter put in, taken out, changed, two neighbours swapped), nearest and then most frequent first. */
  spellings(term: string, edits: number): readonly Spelling[];
  /** All that it knows, for `restore`; empty where this kind of index is always built anew. Must be written before the index changes. */
  image(): readonly Section[];
  /**
   * Takes up an image, into an empty index; an entry that `entryOf` does not give is left out. False, and the index is still empty: it is no image for
   * this kind of index, or most of it is of no use.
   */
  restore(image: readonly Uint8Array[], entryOf: (id: string) => Entry | null): boolean;
  /** How many passages there are. */
  readonly size: number;
}
