import type { Article } from '../../news/article.ts';
import { type Term, termsOf } from '../../news/folding.ts';
import type { Span } from '../../news/span.ts';
import type { WeightedTerm } from '../../search/index-port.ts';
import { showsKind } from '../asking/kind-signs.ts';
import type { Wanted } from '../asking/question-patterns.ts';
import type { Part } from '../asking/sourced-parts.ts';
import { daysBetween, isOnDay } from '../dates.ts';
import type { Candidate } from '../shelves/view.ts';
import type { ArticleWords } from './article-words.ts';
import { kinOf, type Roots } from './kin.ts';
import { alikeTo, type Meanings } from './same-meaning.ts';

/** What is asked, as the ranking of sentences sees it. */
export interface Sought {
  readonly wanted: Wanted;
  /** In lower case. */
  readonly about: string;
  /** Distinct, weighed by rarity, in the order of the question. */
  readonly terms: readonly WeightedTerm[];
  /** The terms that can have kin. */
  readonly roots: Roots;
  readonly meanings: Meanings;
  /** Pairs of terms that stand side by side in the question. */
  readonly pairs: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** The passages that hold most of them, best first. */
  readonly found: readonly Candidate[];
  /** The asked words as they were typed, in lower case, by their terms. */
  readonly forms: ReadonlyMap<string, string>;
  readonly nouns: ReadonlySet<string>;
  /** What it asks of the sources that it names. */
  readonly parts: readonly Part[];
  /** Days that it names. */
  readonly dates: ReadonlySet<string>;
  readonly now: string;
}

/** What speaks for a sentence, each from 0 to 1. */
export interface Features {
  /** The index's score, as a share of the best. */
  readonly retrieved: number;
  /** Shares of the asked words, by weight: in the sentence, in the headline; in passage or headline. */
  readonly inSentence: number;
  readonly inHeadline: number;
  readonly anywhere: number;
  /** Share of those that only have kin in passage or headline, `invasion` for `invade`. */
  readonly kinAnywhere: number;
  /** Share of those that only a word of the same meaning stands for in the passage, `attorney` for `lawyer`. */
  readonly alikeAround: number;
  /** Share of those that nothing here stands for, but the passage before holds. */
  readonly before: number;
  /** Share of those that stand anywhere in the article. */
  readonly inArticle: number;
  /** Share of the asked words, by weight, that stand in the sentence in the very form asked: `met`, not `meeting`. */
  readonly form: number;
  /** How closely the asked words stand together in the sentence, and in the passage: their number by the length of the least stretch that holds them all. */
  readonly tight: number;
  readonly tightAround: number;
  /** Share of the asked names that stand in passage or headline. */
  readonly names: number;
  /** 1 where the sentence shows a sign of the wanted kind; where its passage does. */
  readonly kind: number;
  readonly kindAround: number;
  /** How near to the head of the article it stands; less of a question of many words, which asks for more than the story's main event. */
  readonly early: number;
  readonly recent: number;
  readonly long: number;
  /** 1 where the sentence is a question itself. */
  readonly asks: number;
  /** 1 where the question names the article's publisher; the same for its date. */
  readonly source: number;
  readonly dated: number;
}

/** The terms of a text and those of its neighbouring pairs. */
export function pairsOf(terms: readonly string[]): Set<string> {
  return new Set(terms.slice(1).map((term, at) => `${terms[at]} ${term}`));
}

function share(terms: readonly WeightedTerm[], held: (term: string) => boolean): number {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? 0 : terms.reduce((sum, { term, weight }) => sum + (held(term) ? weight : 0), 0) / total;
}

function partOf(some: ReadonlySet<string>, held: (one: string) => boolean): number {
  return some.size === 0 ? 0 : [...some].filter(held).length / some.size;
}

/** Newer counts more, by weeks; what was published after "now" counts less than what is as far before. */
function recency(published: string | null, now: string): number {
  const days = daysBetween(published, now);
  if (days === null) return 0;
  return 1 / (1 + Math.max(0, Math.abs(days) - 1) / 7);
}

/** An asked word where it stands in a passage: the how manieth of its terms it is, and how it is printed there, in lower case. */
interface Found extends Term {
  readonly at: number;
  readonly form: string;
}

/** How closely the asked words stand together: their number by the length of the shortest stretch that holds one of each; 0 below two of them. */
export function tightness(found: readonly Pick<Found, 'term' | 'at'>[], asked: ReadonlySet<string>): number {
  const weighed = found.filter(({ term }) => asked.has(term));
  const needed = new Set(weighed.map(({ term }) => term)).size;
  if (needed < 2) return 0;
  const inside = new Map<string, number>();
  let shortest = Number.POSITIVE_INFINITY;
  let first = 0;
  for (const { term, at } of weighed) {
    inside.set(term, at);
    while (inside.get(weighed[first]?.term ?? '') !== weighed[first]?.at) first += 1;
    if (inside.size === needed) shortest = Math.min(shortest, at - (weighed[first]?.at ?? 0) + 1);
  }
  return (needed / shortest) * (needed / asked.size);
}

type OfSentence = 'inSentence' | 'form' | 'tight' | 'kind' | 'early' | 'long' | 'asks';

/** A passage with what all of its sentences share. */
export interface Seen {
  readonly article: Article;
  readonly passage: Span;
  /** Offsets into the passage. */
  readonly terms: readonly Term[];
  readonly found: readonly Found[];
  /** All terms that are asked for, there or not. */
  readonly asked: ReadonlySet<string>;
  /** The asked words that have kin there. */
  readonly kin: ReadonlySet<string>;
  readonly features: Omit<Features, OfSentence>;
}

/** Reads the terms of a passage. */
export function seenIn({ article, passage, at, score }: Candidate, whole: ArticleWords, sought: Sought): Seen {
  const text = article.body.slice(passage.start, passage.end);
  const terms = termsOf(text);
  const found = terms.flatMap(({ term, start, end }, at) =>
    sought.forms.has(term) ? { term, start, end, at, form: text.slice(start, end).toLowerCase() } : [],
  );
  const [kin, alike] = [new Set<string>(), new Set<string>()];
  for (const { term } of terms) {
    for (const one of kinOf(term, sought.roots)) kin.add(one);
    for (const one of alikeTo(term, sought.meanings)) alike.add(one);
  }
  const asked = new Set(sought.terms.map(({ term }) => term));
  const here = new Set(found.map(({ term }) => term));
  const before = at === undefined ? undefined : whole.standing[at - 1];
  const isAround = (term: string) => here.has(term) || whole.head.has(term);
  const isNear = (term: string) => isAround(term) || kin.has(term);
  const features = {
    retrieved: score,
    inHeadline: share(sought.terms, (term) => whole.head.has(term)),
    anywhere: share(sought.terms, isAround),
    kinAnywhere: share(sought.terms, (term) => !isAround(term) && (kin.has(term) || whole.headKin.has(term))),
    alikeAround: share(sought.terms, (term) => alike.has(term) && !isNear(term)),
    before: share(
      sought.terms,
      (term) => before?.has(term) === true && !here.has(term) && !kin.has(term) && !alike.has(term),
    ),
    inArticle: share(sought.terms, (term) => whole.anywhere.has(term)),
    tightAround: tightness(found, asked),
    names: partOf(sought.names, isAround),
    kindAround: showsKind(sought.wanted, text, sought.about) ? 1 : 0,
    recent: recency(article.published, sought.now),
    source: sought.parts.some(({ publishers }) => publishers.has(article.publisher ?? '')) ? 1 : 0,
    dated: [...sought.dates].some((date) => isOnDay(article.published, date)) ? 1 : 0,
  };
  return { article, passage, terms, found, asked, kin, features };
}

/** What is asked in so few words is mostly the story's main event. */
const fewWords = 3;

export function featuresOf(sentence: Span, seen: Seen, sought: Sought): Features {
  const { article, passage, terms, found, asked, features } = seen;
  const text = article.body.slice(sentence.start, sentence.end);
  const [from, to] = [sentence.start - passage.start, sentence.end - passage.start];
  const isOwn = ({ start, end }: Span) => start >= from && end <= to;
  const own = found.filter(isOwn);
  const ownSet = new Set(own.map(({ term }) => term));
  const printed = new Set(own.map(({ form }) => form));
  return {
    ...features,
    inSentence: share(sought.terms, (term) => ownSet.has(term)),
    form: share(sought.terms, (term) => printed.has(sought.forms.get(term) ?? '')),
    tight: tightness(own, asked),
    kind: features.kindAround === 1 && showsKind(sought.wanted, text, sought.about) ? 1 : 0,
    early: fewWords / Math.max(fewWords, sought.terms.length) / (1 + sentence.start / 1000),
    long: Math.min(1, terms.filter(isOwn).length / 40),
    asks: /\?["”’')]*$/.test(text) ? 1 : 0,
  };
}
