import type { Article } from '../../news/article.ts';
import type { WeightedTerm } from '../../search/index-port.ts';
import type { Part } from '../asking/sourced-parts.ts';
import { isOnDay } from '../dates.ts';
import type { Candidate, View } from '../shelves/view.ts';
import type { Sought } from './features.ts';

const passagesFound = 150;
export const passagesLookedAt = 40;
/** So many passages of one article come before others are heard. */
export const passagesOfOne = 3;
const passagesOfSource = 12;

/** Those of an article beyond its first few go behind all others. */
export function spread<T extends { readonly article: Article }>(ranked: readonly T[], most: number): T[] {
  const taken = new Map<Article, number>();
  const isBeyond = ({ article }: T) => {
    const before = taken.get(article) ?? 0;
    taken.set(article, before + 1);
    return before >= most;
  };
  const marked = ranked.map((one) => ({ one, beyond: isBeyond(one) }));
  return [...marked.filter(({ beyond }) => !beyond), ...marked.filter(({ beyond }) => beyond)].map(({ one }) => one);
}

/** The passages that hold most of the terms, all of them weighing alike beside their rarity. */
export function passagesWith(terms: readonly string[], view: View): readonly Candidate[] {
  const alike = [...new Set(terms)].map((term) => ({ term, weight: 1 }));
  return view.search(alike, passagesFound);
}

/** The best passages, those of many articles before many of one. */
export function candidatesFor({ found }: Sought, ofOne: number): Candidate[] {
  return scaled(spread(found, ofOne).slice(0, passagesLookedAt));
}

/** Scores as shares of the best. */
function scaled(found: readonly Candidate[]): Candidate[] {
  const most = Math.max(...found.map(({ score }) => score), Number.MIN_VALUE);
  return found.map((candidate) => ({ ...candidate, score: candidate.score / most }));
}

/** The best passages of a few articles; the first of each where none holds a word. */
function ofDay(few: View, terms: readonly WeightedTerm[]): readonly Candidate[] {
  const found = few.search(terms, passagesOfSource);
  if (found.length > 0) return found;
  return few
    .articles()
    .slice(0, passagesOfSource)
    .flatMap((article) => {
      const passage = few.opening(article);
      return passage ? [{ article, passage, score: 0 }] : [];
    });
}

const isNewTo =
  (known: readonly Candidate[]) =>
  ({ article, passage }: Candidate) =>
    !known.some((other) => other.article === article && other.passage.start === passage.start);

/** The best passages of a part's publishers, and those of its day. */
export function candidatesOf({ publishers, date, shares }: Part, view: View): Candidate[] {
  const terms = [...shares].map(([term, weight]) => ({ term, weight }));
  const own = view.only(({ publisher }) => publisher !== null && publishers.has(publisher));
  const onDay =
    date === null
      ? []
      : ofDay(
          own.only(({ published }) => isOnDay(published, date)),
          terms,
        );
  const others = spread(own.search(terms, passagesOfSource), 1);
  return scaled([...onDay, ...others.filter(isNewTo(onDay))]);
}

/** Candidates with those of a source's own that are not among them. */
export function withOwn(general: readonly Candidate[], part: Part, view: View): Candidate[] {
  return [...general, ...candidatesOf(part, view).filter(isNewTo(general))];
}
