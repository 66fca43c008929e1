import type { Citation } from './citation.ts';
import type { QuestionKind } from './question.ts';
import type { PlaceKind } from './reading.ts';
import type { Remark } from './remark.ts';

export type NonEmpty<T> = readonly [T, ...T[]];

/** A word of the quotation asked about and what the article has in its place; `null` where one has nothing. */
export interface Difference {
  readonly asked: string | null;
  readonly printed: string | null;
}

export type Verdict = 'exact' | 'altered' | 'partial';

/** What a finding says, for programs; `null` for a passage. */
export type Value =
  | { readonly type: 'time'; readonly timex: string; readonly from: string | null; readonly to: string | null }
  | {
      readonly type: 'place';
      readonly name: string;
      readonly kind: PlaceKind;
      readonly region: string | null;
      readonly country: string | null;
      readonly lat: number;
      readonly lon: number;
    }
  | { readonly type: 'speaker'; readonly name: string | null }
  | {
      readonly type: 'quote';
      readonly verdict: Verdict;
      readonly differences: readonly Difference[];
      readonly speaker: string | null;
    };

/**
 * How we know. Times and places: stated or inferred. Statements: direct (quotation marks), reported (a cue, no marks),
 * inferred (the speaker was resolved, `he`), unattributed (nobody is named).
 */
export type FindingBasis = 'stated' | 'inferred' | 'direct' | 'reported' | 'unattributed';

/** A claim and where it stands. There is none without a citation. */
export interface Finding {
  /** The short answer: cut from the cited words, or resolved from them. */
  readonly text: string;
  readonly value: Value | null;
  readonly basis: FindingBasis;
  /** How it was resolved and what stays open. */
  readonly notes: readonly Remark[];
  /** 0 to 1. */
  readonly score: number;
  /** Independent sources. */
  readonly sources: number;
  readonly citations: NonEmpty<Citation>;
}

/** What lies in a scope: how many articles, the first and the last publication date known, the publishers. */
export interface Coverage {
  readonly articles: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly publishers: readonly string[];
}

/** Findings of different articles that tell the same thing otherwise. Nothing is said on who is right. */
export interface Disagreement {
  readonly about: 'number' | 'time' | 'place';
  /** So many of the answer's findings, its first ones; two at least. */
  readonly findings: number;
}

export interface Found {
  readonly status: 'found';
  readonly kind: QuestionKind;
  readonly findings: NonEmpty<Finding>;
  readonly disagreement?: Disagreement;
  /** How the question was taken, for people: `when: "Xi met Kim"`. */
  readonly understood: string;
}

/** Abstention: what was searched, which words matched nothing, what comes nearest. */
export interface Nothing {
  readonly status: 'nothing';
  readonly kind: QuestionKind;
  readonly understood: string;
  /** Why: no such words, a speaker who says nothing of it, an empty corpus. */
  readonly why: Remark;
  readonly searched: Coverage;
  readonly missing: readonly string[];
  /** Names and words of the scope that are spelt nearly so. */
  readonly suggestions: readonly string[];
  readonly nearest: readonly Citation[];
}

export type Answer = Found | Nothing;
