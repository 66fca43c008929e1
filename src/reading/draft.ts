import type { Gender, PersonMention, Reading } from '../news/reading.ts';
import type { Span } from '../news/span.ts';

/** word: letters, with inner apostrophes, hyphens and dots (`don't`, `U.S.`, `China-DPRK`); number: digits with their marks; mark: one other character. */
export type TokenKind = 'word' | 'number' | 'mark';

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** `text` in lower case, curly apostrophes made straight. */
  readonly lower: string;
}

/** First names and what gender they tell. */
export interface NameTable {
  genderOf(firstName: string): Gender;
  isFirstName(word: string): boolean;
}

/** A capitalised sequence and what it names; titles, nationalities and possessive endings are left off. `other`: a place, a product, or not known. */
export interface Name extends Span {
  readonly kind: 'person' | 'organization' | 'other';
}

/** What has been read so far. Each step adds its part; none changes another's. */
export interface Draft extends Reading {
  readonly headline: string;
  readonly body: string;
  readonly published: string | null;
  readonly tokens: readonly Token[];
  /** Every capitalised name, sorted by kind, in the order of the text. Disjoint. */
  readonly names: readonly Name[];
  /** Names of organizations, parts joined by `of` and the like included: `Bank of Orva`. In order, disjoint. */
  readonly organizations: readonly Span[];
  /**
   * Pronouns (`he`, `his`) and roles (`the president`) that mean somebody whom the article names: `name` is who, as full as in `people`,
   * `from` the mention by name that it was inferred from. In order. What stays open is not in the list.
   */
  readonly references: readonly PersonMention[];
}

/** One step of reading: it sees the draft and returns the part that it adds. */
export type Step = (draft: Draft) => Partial<Draft>;
