import type { Article } from '../news/article.ts';
import type { Term } from '../news/folding.ts';
import type { Span } from '../news/span.ts';
import type { WeightedTerm } from '../search/index-port.ts';
import { type Features, featuresOf, headTerms, pairsOf, type Seen, type Sought, seenIn } from './features.ts';
import { datesNamed, sourcesNamed } from './named-in-question.ts';
import type { Understanding } from './understand.ts';
import type { Candidate, View } from './view.ts';

/** A sentence that may answer, with the passage that it stands in. */
export interface Line {
  readonly article: Article;
  readonly sentence: Span;
  readonly passage: Span;
  readonly features: Features;
  readonly score: number;
}

/** What each feature counts; fitted on half of the development questions (docs/evaluation.md). */
const weights: Readonly<Record<keyof Features, number>> = {
  retrieved: 1.2,
  inSentence: 0.3,
  inPassage: 0.2,
  inHeadline: 0.1,
  anywhere: 0.6,
  form: 0.1,
  pairs: 0.3,
  tight: 0.3,
  names: 0.2,
  kind: 0.2,
  early: 0.2,
  recent: 1,
  long: -0.1,
  unreal: -0.1,
  asks: -1.5,
  source: 0.7,
  dated: 0.5,
};

/** For the time or place of an event it counts more that the words stand together and tell what happened. */
const eventWeights: typeof weights = { ...weights, retrieved: 0.8, tight: 0.8, form: 0.4, early: 0.4, unreal: -0.5 };

const passagesFound = 150;
const passagesLookedAt = 40;
const passagesOfOne = 3;
const passagesOfSource = 12;
const linesOfSource = 3;

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
  const capital = /^\p{Lu}/u;
  const names = terms.filter(({ start }) => capital.test(about.slice(start)));
  return {
    wanted,
    about: about.toLowerCase(),
    terms: weighed(terms, view),
    pairs: pairsOf(terms.map(({ term }) => term)),
    names: new Set(names.map(({ term }) => term)),
    forms: new Map(terms.map(({ term, start, end }) => [term, about.slice(start, end).toLowerCase()])),
    nouns,
    sources: sourcesNamed(about, view),
    dates: datesNamed(about),
    now,
  };
}

function worthOf(features: Features, { wanted }: Sought): number {
  const counts = wanted === 'time' || wanted === 'place' ? eventWeights : weights;
  return (Object.keys(counts) as (keyof Features)[]).reduce((sum, key) => sum + counts[key] * features[key], 0);
}

/** The best sentence of a passage. */
function bestLine(seen: Seen, sought: Sought, view: View): Line | null {
  const { article, passage } = seen;
  let best: Line | null = null;
  for (const sentence of view.sentences(article, passage)) {
    const features = featuresOf(sentence, seen, sought);
    const score = worthOf(features, sought);
    if (!best || score > best.score) best = { article, sentence, passage, features, score };
  }
  return best;
}

/** Those of an article beyond its first few go behind all others. */
function spread<T extends { readonly article: Article }>(ranked: readonly T[], most: number): T[] {
  const taken = new Map<Article, number>();
  const isBeyond = ({ article }: T) => {
    const before = taken.get(article) ?? 0;
    taken.set(article, before + 1);
    return before >= most;
  };
  const marked = ranked.map((one) => ({ one, beyond: isBeyond(one) }));
  return [...marked.filter(({ beyond }) => !beyond), ...marked.filter(({ beyond }) => beyond)].map(({ one }) => one);
}

/** The best passages, those of many articles before many of one; of each publisher that the question names, some by themselves. */
function candidatesFor({ terms, sources }: Sought, view: View): Candidate[] {
  const alike = terms.map(({ term }) => ({ term, weight: 1 }));
  const general = spread(view.search(alike, passagesFound), passagesOfOne).slice(0, passagesLookedAt);
  const named = [...sources].flatMap((source) => {
    const own = view.narrowed({ source, from: null, to: null });
    return spread(own.search(alike, passagesOfSource), 1);
  });
  const isNew = ({ article, passage }: Candidate) =>
    !general.some((other) => other.article === article && other.passage.start === passage.start);
  const found = [...general, ...named.filter(isNew)];
  const most = Math.max(...found.map(({ score }) => score), Number.MIN_VALUE);
  return found.map((candidate) => ({ ...candidate, score: candidate.score / most }));
}

/** Where a question names several publishers, the best of each in turn, then the others. */
function inTurn(lines: readonly Line[], { sources }: Sought): readonly Line[] {
  if (sources.size < 2) return lines;
  const rounds = [...sources].map((source) => lines.filter(({ article }) => article.publisher === source));
  const turns = Array.from({ length: linesOfSource }, (_, turn) => rounds.flatMap((own) => own[turn] ?? [])).flat();
  return [...turns, ...lines.filter((line) => !turns.includes(line))];
}

/** One line a passage, its best sentence; the best lines first, ties in the order of retrieval. */
export function bestLines(sought: Sought, view: View): readonly Line[] {
  if (sought.terms.length === 0) return [];
  const heads = new Map<Article, ReadonlySet<string>>();
  const lines = candidatesFor(sought, view).flatMap(({ article, passage, score }) => {
    const head = heads.get(article) ?? headTerms(article);
    heads.set(article, head);
    return bestLine(seenIn({ article, passage, retrieved: score }, head), sought, view) ?? [];
  });
  return inTurn(
    lines.sort((a, b) => b.score - a.score),
    sought,
  );
}
