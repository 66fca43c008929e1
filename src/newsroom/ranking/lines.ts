import type { Article } from '../../news/article.ts';
import type { Term } from '../../news/folding.ts';
import type { Span } from '../../news/span.ts';
import type { WeightedTerm } from '../../search/index-port.ts';
import { dateMentions } from '../asking/named-in-question.ts';
import { namesAsked } from '../asking/names-asked.ts';
import { type Part, partsOf } from '../asking/sourced-parts.ts';
import type { Understanding } from '../asking/understand.ts';
import type { Candidate, View } from '../shelves/view.ts';
import { type ArticleWords, articleWords } from './article-words.ts';
import {
  candidatesFor,
  candidatesOf,
  passagesLookedAt,
  passagesOfOne,
  passagesWith,
  spread,
  withOwn,
} from './candidates.ts';
import { type Features, featuresOf, pairsOf, type Seen, type Sought, seenIn } from './features.ts';
import { rootsOf } from './kin.ts';
import { meaningsOf } from './same-meaning.ts';

/** A sentence that may answer, with the passage that it stands in. */
export interface Line {
  readonly article: Article;
  readonly sentence: Span;
  readonly passage: Span;
  /** The terms of the passage; offsets into it. */
  readonly terms: readonly Term[];
  readonly features: Features;
  readonly score: number;
}

/** The terms of a line's passage that stand in a span of the body. */
export function termsWithin({ passage, terms }: Line, { start, end }: Span): readonly Term[] {
  return terms.filter((term) => term.start >= start - passage.start && term.end <= end - passage.start);
}

/** What each feature counts, after scripts/weigh-lines.ts; `early`, and `asks`, `source` and `dated`, which few of its questions show, by hand. */
export const lineWeights: Readonly<Record<keyof Features, number>> = {
  retrieved: 0.95,
  inSentence: 0.29,
  inHeadline: 0.36,
  anywhere: 0.88,
  kinAnywhere: 0.84,
  alikeAround: 0.95,
  before: 0.8,
  inArticle: 0.16,
  form: 0.33,
  tight: 0.13,
  tightAround: 0.32,
  names: 0.13,
  kind: 0.15,
  kindAround: 0.31,
  early: 0.3,
  recent: 1.01,
  long: -0.12,
  asks: -1.44,
  source: 0.57,
  dated: 0.43,
};

/** Of each source that a question names, so many articles come before all others. */
const linesOfPart = 4;

/** Words by how rare they are in the scope (the idf of BM25); one that nothing holds weighs most. */
export function weighed(terms: readonly Term[], view: View): WeightedTerm[] {
  const distinct = [...new Set(terms.map(({ term }) => term))];
  return distinct.map((term) => {
    const held = Math.min(view.frequency(term), view.size);
    return { term, weight: Math.log(1 + (view.size - held + 0.5) / (held + 0.5)) };
  });
}

/** The words that nothing in the scope holds, as they were typed. */
export function missingWords(text: string, terms: readonly Term[], view: View): string[] {
  const missing = terms.filter(({ term }) => view.frequency(term) === 0);
  return [...new Set(missing.map(({ start, end }) => text.slice(start, end)))];
}

/** What is sought, for a question that was asked at `now`. */
export function soughtBy({ wanted, about, terms, nouns }: Understanding, now: string, view: View): Sought {
  const words = terms.map(({ term }) => term);
  const found = passagesWith(words, view);
  return {
    wanted,
    found,
    roots: rootsOf(words),
    meanings: meaningsOf(words),
    about: about.toLowerCase(),
    terms: weighed(terms, view),
    pairs: pairsOf(words),
    names: namesAsked({ about, terms }, found, view),
    forms: new Map(terms.map(({ term, start, end }) => [term, about.slice(start, end).toLowerCase()])),
    nouns,
    parts: partsOf(about, terms, view.publishers()),
    dates: new Set(dateMentions(about).flatMap(({ date }) => (date.startsWith('X') ? [] : date))),
    now,
  };
}

const weighedFeatures = Object.keys(lineWeights) as (keyof Features)[];

const worthOf = (features: Features): number =>
  weighedFeatures.reduce((sum, key) => sum + lineWeights[key] * features[key], 0);

/** The best sentence of a passage. */
function bestLine(seen: Seen, sought: Sought, view: View): Line | null {
  const { article, passage, terms } = seen;
  let best: Line | null = null;
  for (const sentence of view.sentences(article, passage)) {
    const features = featuresOf(sentence, seen, sought);
    const score = worthOf(features);
    if (!best || score > best.score) best = { article, sentence, passage, terms, features, score };
  }
  return best;
}

/** The best line of each article of a part, best first. */
function linesOf(part: Part, sought: Sought, view: View): readonly Line[] {
  const { shares, date } = part;
  const own: Sought = {
    ...sought,
    terms: sought.terms.flatMap(({ term, weight }) =>
      shares.has(term) ? { term, weight: weight * (shares.get(term) ?? 0) } : [],
    ),
    dates: new Set(date === null ? [] : [date]),
    parts: [part],
    now: '',
  };
  return spread(rank(candidatesOf(part, view), own, view), 1);
}

/** A passage of a few words, such as a byline, that only its headline makes one for the question. */
const fewWords = 12;
const tellsNothing = ({ found, kin, terms }: Seen): boolean =>
  found.length === 0 && kin.size === 0 && terms.length < fewWords;

/** The best line of each passage, the best lines first, ties in the order of retrieval. */
function rank(candidates: readonly Candidate[], sought: Sought, view: View): readonly Line[] {
  const articles = new Map<Article, ArticleWords>();
  const asked = { terms: sought.terms.map(({ term }) => term), roots: sought.roots };
  const lines = candidates.flatMap((candidate) => {
    const { article } = candidate;
    const whole = articles.get(article) ?? articleWords(article, asked, view);
    articles.set(article, whole);
    const seen = seenIn(candidate, whole, sought);
    return sought.terms.length > 0 && tellsNothing(seen) ? [] : (bestLine(seen, sought, view) ?? []);
  });
  return lines.sort((a, b) => b.score - a.score);
}

/**
 * One line a passage, its best sentence; the best lines first. Where a question names sources, what each of them has for its part of the question
 * comes in turn, then the others. `ofOne`: how many passages of an article come before those of others are heard.
 */
export function bestLines(sought: Sought, view: View, ofOne = passagesOfOne): readonly Line[] {
  if (sought.terms.length === 0) return [];
  const general = candidatesFor(sought, ofOne);
  const [only, second] = sought.parts;
  if (only && !second && only.date === null) return rank(withOwn(general, only, view), sought, view);
  const lines = rank(general, sought, view);
  if (!only) return lines;
  return inTurn([...sought.parts.map((part) => linesOf(part, sought, view))], lines);
}

/** The first few of each list in turn, then all others; of a passage the first line. */
function inTurn(lists: readonly (readonly Line[])[], others: readonly Line[]): readonly Line[] {
  const turns = Array.from({ length: linesOfPart }, (_, turn) => lists.flatMap((own) => own[turn] ?? [])).flat();
  const seen = new Set<string>();
  return [...turns, ...others].filter(({ article, passage }) => {
    const key = `${article.id} ${passage.start}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** How the newest articles begin, where nothing is asked of them. */
export function newestLines(sought: Sought, view: View): readonly Line[] {
  const newest = [...view.articles()]
    .sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1))
    .slice(0, passagesLookedAt);
  return newest.flatMap((article) => {
    const passage = view.opening(article);
    return passage ? rank([{ article, passage, score: 1 }], sought, view) : [];
  });
}
