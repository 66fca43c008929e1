import type { Article } from '../news/article.ts';
import { type Term, termsOf } from '../news/folding.ts';
import type { Span } from '../news/span.ts';
import type { WeightedTerm } from '../search/index-port.ts';
import type { Candidate, View } from './view.ts';

/** A sentence that may answer, with the passage that it stands in. */
export interface Line {
  readonly article: Article;
  readonly sentence: Span;
  readonly passage: Span;
  /** The share, by weight, of the asked words that stand in the sentence or, for less, around it: 0 to 1. */
  readonly covered: number;
  readonly matched: ReadonlySet<string>;
  readonly score: number;
}

/** What a word counts where it stands outside of the sentence: in its passage, or in the headline, publisher and date. */
const nearby = 0.7;
const above = 0.5;
const passagesLookedAt = 60;

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

const termSet = (text: string) => new Set(termsOf(text).map(({ term }) => term));

function linesOf({ article, passage, score }: Candidate, terms: readonly WeightedTerm[], view: View): Line[] {
  const { body, headline, publisher, published } = article;
  const around = termSet(body.slice(passage.start, passage.end));
  const over = termSet([headline, publisher, published].join(' '));
  const total = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const inPassage = view.sentences(article, passage);
  return inPassage.map((sentence) => {
    const own = termSet(body.slice(sentence.start, sentence.end));
    const share = (term: string) => (own.has(term) ? 1 : around.has(term) ? nearby : over.has(term) ? above : 0);
    const covered = terms.reduce((sum, { term, weight }) => sum + weight * share(term), 0) / total;
    const matched = new Set(terms.flatMap(({ term }) => (share(term) > 0 ? term : [])));
    return { article, sentence, passage, covered, matched, score: covered + score * 1e-6 };
  });
}

/** The sentences of the scope that hold most of the asked words, best first; ties in the order of retrieval. */
export function bestLines(terms: readonly WeightedTerm[], view: View): Line[] {
  if (terms.length === 0) return [];
  return view
    .search(terms, passagesLookedAt)
    .flatMap((candidate) => linesOf(candidate, terms, view))
    .filter(({ matched }) => matched.size > 0)
    .sort((a, b) => b.score - a.score);
}
