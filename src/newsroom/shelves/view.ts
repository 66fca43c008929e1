import type { Coverage } from '../../news/answer.ts';
import type { Article } from '../../news/article.ts';
import { foldLetters } from '../../news/folding.ts';
import type { Filters } from '../../news/question.ts';
import type { Reading } from '../../news/reading.ts';
import type { Span } from '../../news/span.ts';
import type { Spelling, WeightedTerm } from '../../search/index-port.ts';
import { isWithin, newestFirst } from '../dates.ts';
import type { Suggestible } from '../newsroom.ts';
import type { Mentions } from './clipping.ts';
import type { Completions } from './completions.ts';
import { openingOf, passageAt, sentencesWithin } from './packed-cut.ts';
import type { Shelf } from './shelf.ts';

/** A passage that may hold an answer. */
export interface Candidate {
  readonly article: Article;
  readonly passage: Span;
  /** Which of the article's passages it is, where the index found it. */
  readonly at?: number;
  /** Of the index: higher is better, comparable within one search. */
  readonly score: number;
}

/**
 * All that one question may see: the shelves of its scope through its filters.
 * An answer gets a view and nothing else, so what lies outside of it cannot be reached.
 */
export interface View {
  search(terms: readonly WeightedTerm[], limit: number): readonly Candidate[];
  articles(): readonly Article[];
  /** The whole reading: made when it is first asked for, which takes some milliseconds. */
  reading(article: Article): Reading;
  /** The people, times and places around a passage; cheaper for long articles. */
  mentions(article: Article, passage: Span): Mentions;
  /** The passage with which an article's story begins; `null` where its body is empty. */
  opening(article: Article): Span | null;
  /** The sentences that lie in a span, without the cost of a reading. */
  sentences(article: Article, within: Span): readonly Span[];
  /** The articles that hold all of the folded words, newest first. */
  holding(terms: readonly string[]): readonly Article[];
  /** Of each passage of an article, in order, those of the folded words that stand in it. */
  standing(article: Article, terms: readonly string[]): readonly ReadonlySet<string>[];
  /** How many passages of the scope hold the folded word. */
  frequency(term: string): number;
  spellings(term: string, edits: number): readonly Spelling[];
  /** Passages in the scope. */
  readonly size: number;
  coverage(): Coverage;
  /** True where filters leave articles out. */
  readonly isNarrowed: boolean;
  /** All publishers of the scope; filters do not count. */
  publishers(): ReadonlySet<string>;
  /** What can be completed, of each shelf; filters do not count. Speakers and places of the articles that are read so far. */
  completions(what: Suggestible): readonly Completions[];
  /** The same with further filters. */
  narrowed(more: Filters): View;
  /** The same with only the articles that pass. */
  only(passing: (article: Article) => boolean): View;
}

function passes(filters: Filters): (article: Article) => boolean {
  const source = filters.source === null ? null : foldLetters(filters.source);
  return ({ publisher, published }) =>
    (source === null || foldLetters(publisher ?? '').includes(source)) && isWithin(published, filters.from, filters.to);
}

function completionsOn({ names, catalogue }: Shelf, what: Suggestible): Completions {
  if (what === 'article') return catalogue.headlines;
  if (what === 'source') return catalogue.sources;
  return names[what];
}

function coverageOf(articles: readonly Article[]): Coverage {
  let first: string | null = null;
  let last: string | null = null;
  const publishers = new Set<string>();
  for (const { published, publisher } of articles) {
    if (publisher !== null) publishers.add(publisher);
    if (published === null) continue;
    if (first === null || published < first) first = published;
    if (last === null || published > last) last = published;
  }
  return { articles: articles.length, first, last, publishers: [...publishers].sort() };
}

/** A shelf's articles that pass the filters, best passages first. */
function searchShelf(shelf: Shelf, passing: (article: Article) => boolean) {
  const only = (id: string) => {
    const article = shelf.articles.get(id);
    return article !== undefined && passing(article);
  };
  return (terms: readonly WeightedTerm[], limit: number): Candidate[] =>
    shelf.index.search({ terms, limit, only }).flatMap(({ id, passage, score }) => {
      const article = shelf.articles.get(id);
      const span = article && passageAt(shelf.cutOf(article), passage);
      return article && span ? [{ article, passage: span, at: passage, score }] : [];
    });
}

const holders = ({ index, articles }: Shelf, terms: readonly string[]) =>
  index.holding(terms).flatMap((id) => articles.get(id) ?? []);

export function makeView(shelves: readonly Shelf[], filters: Filters): View {
  return viewOf({ shelves, readings: new Map(), mentions: new Map() }, passes(filters));
}

/** What a view is of, and what it has read already: an answer that is begun anew does not read it again. */
interface Seen {
  readonly shelves: readonly Shelf[];
  readonly readings: Map<Article, Reading>;
  /** By the passage, which is always the same of one article. */
  readonly mentions: Map<Article, Map<number, Mentions>>;
}

function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

/** What is read of a shelf's article. */
function readOf(
  { readings, mentions }: Seen,
  shelfOf: (article: Article) => Shelf,
): Pick<View, 'reading' | 'mentions'> {
  return {
    reading: (article) => remembered(readings, article, () => shelfOf(article).reading(article)),
    mentions(article, passage) {
      const own = remembered(mentions, article, () => new Map<number, Mentions>());
      return remembered(own, passage.start, () => shelfOf(article).mentions(article, passage));
    },
  };
}

function viewOf(seen: Seen, passing: (article: Article) => boolean): View {
  const { shelves } = seen;
  const searches = shelves.map((shelf) => searchShelf(shelf, passing));
  const sum = (of: (shelf: Shelf) => number) => shelves.reduce((total, shelf) => total + of(shelf), 0);
  const articles = () => shelves.flatMap((shelf) => [...shelf.articles.values()].filter(passing));
  const shelfOf = (article: Article): Shelf => {
    const shelf = shelves.find((one) => one.articles.get(article.id) === article);
    if (!shelf) throw new RangeError(`article ${article.id} is not in this scope`);
    return shelf;
  };
  const only = (too: (article: Article) => boolean) => viewOf(seen, (article) => passing(article) && too(article));
  return {
    articles,
    search: (terms, limit) =>
      searches
        .flatMap((search) => search(terms, limit))
        .sort((a, b) => b.score - a.score)
        .slice(0, limit),
    ...readOf(seen, shelfOf),
    opening: (article) => openingOf(shelfOf(article).cutOf(article)),
    sentences: (article, within) => sentencesWithin(shelfOf(article).cutOf(article), within),
    holding: (terms) =>
      shelves
        .flatMap((shelf) => holders(shelf, terms))
        .filter(passing)
        .sort(newestFirst),
    standing: (article, terms) => shelfOf(article).index.standing(article.id, terms),
    frequency: (term) => sum((shelf) => shelf.index.frequency(term)),
    spellings: (term, edits) =>
      shelves
        .flatMap((shelf) => shelf.index.spellings(term, edits))
        .sort((a, b) => a.distance - b.distance || b.frequency - a.frequency),
    get size() {
      return sum((shelf) => shelf.index.size);
    },
    coverage: () => coverageOf(articles()),
    get isNarrowed() {
      return articles().length < sum((shelf) => shelf.articles.size);
    },
    publishers: () =>
      new Set(shelves.flatMap(({ catalogue }) => [...catalogue.sources.starting('')].map(({ name }) => name))),
    completions: (what) => shelves.map((shelf) => completionsOn(shelf, what)),
    narrowed: (more) => only(passes(more)),
    only,
  };
}
