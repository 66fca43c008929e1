import type { Gender, Place, Reading } from '../news/reading.ts';
import type { Span } from '../news/span.ts';

/** word: letters, with inner apostrophes, hyphens and dots (`don't`, `U.S.`, `China-DPRK`); number: digits with their marks; mark: one other character. */
export type TokenKind = 'word' | 'number' | 'mark';

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** `text` in lower case, curly apostrophes made straight. */
  readonly lower: string;
}

/** Place names we know. */
export interface Gazetteer {
  /** All places that carry the name (as written, any case), most populous first; empty where there is none. */
  find(name: string): readonly Place[];
  /** The longest name, in words, that can be found. */
  readonly longest: number;
}

/** First names and what gender they tell. */
export interface NameTable {
  genderOf(firstName: string): Gender;
  isFirstName(word: string): boolean;
}

/** What has been read so far. Each step adds its part; none changes another's. */
export interface Draft extends Reading {
  readonly headline: string;
  readonly body: string;
  readonly published: string | null;
  readonly tokens: readonly Token[];
}

/** One step of reading: it sees the draft and returns the part that it adds. */
export type Step = (draft: Draft) => Partial<Draft>;
