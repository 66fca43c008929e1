import type { Article } from '../news/article.ts';
import type { Reader, Reading } from '../news/reading.ts';
import type { Span } from '../news/span.ts';
import { type Cut, cut } from '../reading/cut.ts';
import type { Entry, SearchIndex } from '../search/index-port.ts';
import { type Catalogue, makeCatalogue } from './catalogue.ts';
import { isReadWhole, type Mentions, readAround } from './clipping.ts';
import { writtenDate } from './dates.ts';
import { makeNameRoll, type NameRoll } from './name-roll.ts';
import { type PackedCut, pack } from './packed-cut.ts';

/** What one home holds, made findable: its articles, their readings and their index. Nothing of it is shared with another home. */
export interface Shelf {
  readonly articles: ReadonlyMap<string, Article>;
  readonly index: SearchIndex;
  reading(article: Article): Reading;
  /** The people, times and places around a passage: of a long article only its surroundings are read. */
  mentions(article: Article, passage: Span): Mentions;
  cutOf(article: Article): PackedCut;
  readonly names: NameRoll;
  readonly catalogue: Catalogue;
  /** Makes the shelf hold exactly these articles; what stayed the same is left alone. */
  fit(articles: readonly Article[]): Promise<void>;
  /** Takes in one article, or its new revision; takes it out where it is withdrawn. */
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

const isFindable = ({ status }: Article) => status !== 'withdrawn';

function entryOf(article: Article, { passages }: Cut): Entry {
  return {
    id: article.id,
    headline: article.headline,
    publisher: article.publisher ?? '',
    date: writtenDate(article.published),
    passages: passages.map(({ start, end }) => article.body.slice(start, end)),
  };
}

/** Readings that were made lately. */
function makeReadings(read: Reader) {
  const kept = new Map<string, Reading>();
  return {
    of(article: Article): Reading {
      const known = kept.get(article.id);
      if (known) return known;
      const made = read(article);
      const oldest = kept.keys().next().value;
      if (kept.size >= mostReadings && oldest !== undefined) kept.delete(oldest);
      kept.set(article.id, made);
      return made;
    },
    forget: (id: string) => void kept.delete(id),
  };
}

export function makeShelf({ makeIndex, read }: ShelfParts): Shelf {
  const index = makeIndex();
  const articles = new Map<string, Article>();
  const cuts = new Map<string, PackedCut>();

  const readings = makeReadings(read);

  const catalogue = makeCatalogue();

  const shelve = (article: Article): Entry => {
    const made = cut(article.body);
    articles.set(article.id, article);
    catalogue.enter(article);
    cuts.set(article.id, pack(made));
    return entryOf(article, made);
  };

  const names = makeNameRoll(articles, read);
  const forget = (ids: readonly string[]) => {
    for (const id of ids) {
      const article = articles.get(id);
      if (article) catalogue.strike(article);
      articles.delete(id);
      readings.forget(id);
      cuts.delete(id);
      names.forget(id);
    }
  };
  const change = async (gone: readonly string[], changed: readonly Article[]) => {
    forget([...gone, ...changed.map(({ id }) => id)]);
    index.remove(gone);
    for (let at = 0; at < changed.length; at += portion) await index.add(changed.slice(at, at + portion).map(shelve));
  };

  return {
    articles,
    index,
    reading: readings.of,
    mentions: (article, passage) => (isReadWhole(article) ? readings.of(article) : readAround(article, passage, read)),
    names,
    catalogue,
    cutOf: ({ id }) => cuts.get(id) ?? nothingCut,
    take: (article) => (isFindable(article) ? change([], [article]) : change([article.id], [])),
    async fit(wanted) {
      const findable = new Map(wanted.filter(isFindable).map((one) => [one.id, one]));
      const changed = [...findable.values()].filter((one) => {
        const held = articles.get(one.id);
        return !held || !isSame(held, one);
      });
      const gone = [...articles.keys()].filter((id) => !findable.has(id));
      await change(gone, changed);
    },
  };
}
