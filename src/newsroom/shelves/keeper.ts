import { framed } from '../../news/sections.ts';
import type { Snapshots } from '../../store/snapshots.ts';
import type { Shelf } from './shelf.ts';
import type { Shelves } from './shelves.ts';

/** Keeps what the shelves hold for the next start. */
export interface Keeper {
  /** Writes what the snapshots lack, where that is worth writing. One call after the other; never throws for what changed meanwhile. */
  save(): Promise<void>;
}

/** A home with fewer articles is read again sooner than it is worth a file; its snapshot may lack one in so many. */
export const fewestArticles = 500;
const mayLack = 100;

class Outdated extends Error {}

/** The pieces, as long as nothing changes that they were made of. */
function* whileCurrent(pieces: Iterable<Uint8Array>, isCurrent: () => boolean): Iterable<Uint8Array> {
  for (const piece of pieces) {
    if (!isCurrent()) throw new Outdated();
    yield piece;
  }
}

export function makeKeeper(snapshots: Snapshots, shelves: Shelves, fewest = fewestArticles): Keeper {
  const saved = new Map<string, number>();
  let last: Promise<void> = Promise.resolve();

  const isWorth = (key: string, { articles, changed }: Shelf) => {
    const lacking = changed.articles + changed.readings - (saved.get(key) ?? 0);
    return articles.size >= fewest && lacking * mayLack > articles.size;
  };
  const saveOne = async (key: string, shelf: Shelf) => {
    const sections = shelf.image();
    if (sections.length === 0) return;
    const { articles, readings } = shelf.changed;
    try {
      const pieces = whileCurrent(framed(sections), () => shelf.changed.articles === articles);
      if (await snapshots.write(key, pieces)) saved.set(key, articles + readings);
    } catch (cause) {
      if (!(cause instanceof Outdated)) throw cause;
    }
  };
  const saveAll = async () => {
    for (const [key, shelf] of shelves.all()) if (isWorth(key, shelf)) await saveOne(key, shelf);
  };
  return {
    save() {
      last = last.then(saveAll, saveAll);
      return last;
    },
  };
}
