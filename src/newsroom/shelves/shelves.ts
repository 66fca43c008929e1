import { type Article, homeKey, homesOf, type Scope } from '../../news/article.ts';
import { noSnapshots, type Snapshots } from '../../store/snapshots.ts';
import { makeShelf, type Shelf, type ShelfParts } from './shelf.ts';

/** The shelves of all homes, each made when its home has something to keep. */
export interface Shelves {
  /** The shelf of a home, by its key. */
  of(key: string): Shelf;
  /** All, each with its home's key. */
  all(): Iterable<readonly [string, Shelf]>;
  /** Those that a scope may look at. */
  within(scope: Scope): readonly Shelf[];
  /** Makes each shelf hold exactly those of the articles that belong to its home; a new one begins with what its snapshot has of them. */
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

/** A snapshot that cannot be used is none; then all is built anew. */
function isRestored(shelf: Shelf, image: Uint8Array, articles: readonly Article[]): boolean {
  try {
    return shelf.restore(image, articles);
  } catch {
    return false;
  }
}

export function makeShelves(parts: ShelfParts, snapshots: Snapshots = noSnapshots): Shelves {
  const shelves = new Map<string, Shelf>();
  const of = (key: string): Shelf => {
    const known = shelves.get(key);
    if (known) return known;
    const shelf = makeShelf(parts);
    shelves.set(key, shelf);
    return shelf;
  };
  /** The shelf of a home with what was kept of these articles; where nothing fits, an empty one. */
  const opened = async (key: string, articles: readonly Article[]): Promise<Shelf> => {
    const known = shelves.get(key);
    const image = known || articles.length === 0 ? null : await snapshots.read(key);
    if (!image || shelves.has(key)) return of(key);
    if (!isRestored(of(key), image, articles)) shelves.set(key, makeShelf(parts));
    return of(key);
  };
  return {
    of,
    all: () => shelves,
    within: (scope) => homesOf(scope).flatMap((home) => shelves.get(homeKey(home)) ?? []),
    async fit(articles) {
      const homes = grouped(articles);
      for (const key of new Set([...shelves.keys(), ...homes.keys()])) {
        const own = homes.get(key) ?? [];
        await (await opened(key, own)).fit(own);
      }
    },
    readAhead: (wantedOnly) => [...shelves.values()].some((shelf) => shelf.readAhead(wantedOnly)),
  };
}
