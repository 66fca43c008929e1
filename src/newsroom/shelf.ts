import type { Article } from '../news/article.ts';
import type { Reader, Reading } from '../news/reading.ts';
import { type Cut, cut } from '../reading/cut.ts';
import type { Entry, SearchIndex } from '../search/index-port.ts';
import { writtenDate } from './dates.ts';
import { type PackedCut, pack } from './packed-cut.ts';

/** What one home holds, made findable: its articles, their readings and their index. Nothing of it is shared with another home. */
export interface Shelf {
  readonly articles: ReadonlyMap<string, Article>;
  readonly index: SearchIndex;
  reading(article: Article): Reading;
  cutOf(article: Article): PackedCut;
  /** Makes the shelf hold exactly these articles; what stayed the same is left alone. */
  fit(articles: readonly Article[]): Promise<void>;
  /** Makes the shelf hold this article in place of the one with its id; one that was withdrawn leaves it. */
  take(article: Article): Promise<void>;
}

export interface ShelfParts {
  readonly makeIndex: () => SearchIndex;
  readonly read: Reader;
}

/** Readings kept at most; the oldest goes first. A reading can always be made again. */
const mostReadings = 300;
/** Articles that are cut before they go to the index. */
const portion = 200;
const nothingCut = pack({ passages: [], sentences: [] });

function isSame(a: Article, b: Article): boolean {
  const keys = Object.keys(a) as (keyof Article)[];
  return keys.every((key) => key === 'home' || a[key] === b[key]);
}

function entryOf(article: Article, { passages }: Cut): Entry {
  return {
    id: article.id,
    headline: article.headline,
    publisher: article.publisher ?? '',
    date: writtenDate(article.published),
    passages: passages.map(({ start, end }) => article.body.slice(start, end)),
  };
}

const isFindable = ({ status }: Article): boolean => status !== 'withdrawn';

/** What must be done to a shelf so that it holds what is wanted. */
function changes(held: ReadonlyMap<string, Article>, wanted: readonly Article[]) {
  const findable = new Map(wanted.filter(isFindable).map((one) => [one.id, one]));
  const changed = [...findable.values()].filter((one) => {
    const known = held.get(one.id);
    return !known || !isSame(known, one);
  });
  const stale = [...held.keys()].filter((id) => !findable.has(id));
  return { changed, stale };
}

export function makeShelf({ makeIndex, read }: ShelfParts): Shelf {
  const index = makeIndex();
  const articles = new Map<string, Article>();
  const readings = new Map<string, Reading>();
  const cuts = new Map<string, PackedCut>();

  const reading = (article: Article): Reading => {
    const known = readings.get(article.id);
    if (known) return known;
    const made = read(article);
    const oldest = readings.keys().next().value;
    if (readings.size >= mostReadings && oldest !== undefined) readings.delete(oldest);
    readings.set(article.id, made);
    return made;
  };

  const shelve = (article: Article): Entry => {
    const made = cut(article.body);
    articles.set(article.id, article);
    cuts.set(article.id, pack(made));
    return entryOf(article, made);
  };

  const forget = (id: string) => {
    articles.delete(id);
    readings.delete(id);
    cuts.delete(id);
  };

  return {
    articles,
    index,
    reading,
    cutOf: ({ id }) => cuts.get(id) ?? nothingCut,
    async fit(wanted) {
      const { changed, stale } = changes(articles, wanted);
      for (const id of [...stale, ...changed.map((one) => one.id)]) forget(id);
      index.remove(stale);
      for (let at = 0; at < changed.length; at += portion) {
        await index.add(changed.slice(at, at + portion).map(shelve));
      }
    },
    async take(article) {
      forget(article.id);
      if (isFindable(article)) await index.add([shelve(article)]);
      else index.remove([article.id]);
    },
  };
}
