import { type Article, homeKey, homesOf, type Scope } from '../news/article.ts';
import { makeShelf, type Shelf, type ShelfParts } from './shelf.ts';

/** The shelves of all homes, each made when its home has something to keep. */
export interface Shelves {
  /** The shelf of a home, by its key. */
  of(key: string): Shelf;
  /** Those that a scope may look at. */
  within(scope: Scope): readonly Shelf[];
  /** Makes each shelf hold exactly those of the articles that belong to its home. */
  fit(articles: readonly Article[]): Promise<void>;
  /** Reads ahead a little on one shelf; false: nothing is left to read, or with `wantedOnly` nothing that questions wanted. */
  readAhead(wantedOnly: boolean): boolean;
}

function grouped(articles: readonly Article[]): Map<string, Article[]> {
  const homes = new Map<string, Article[]>();
  for (const article of articles) {
    const key = homeKey(article.home);
    const row = homes.get(key);
    if (row) row.push(article);
    else homes.set(key, [article]);
  }
  return homes;
}

export function makeShelves(parts: ShelfParts): Shelves {
  const shelves = new Map<string, Shelf>();
  const of = (key: string): Shelf => {
    const known = shelves.get(key);
    if (known) return known;
    const shelf = makeShelf(parts);
    shelves.set(key, shelf);
    return shelf;
  };
  return {
    of,
    within: (scope) => homesOf(scope).flatMap((home) => shelves.get(homeKey(home)) ?? []),
    async fit(articles) {
      const homes = grouped(articles);
      for (const key of new Set([...shelves.keys(), ...homes.keys()])) await of(key).fit(homes.get(key) ?? []);
    },
    readAhead: (wantedOnly) => [...shelves.values()].some((shelf) => shelf.readAhead(wantedOnly)),
  };
}
