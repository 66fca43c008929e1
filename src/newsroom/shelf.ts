import type { Article } from '../news/article.ts';
import type { Reader, Reading } from '../news/reading.ts';
import type { Span } from '../news/span.ts';
import { type Cut, cut } from '../reading/cut.ts';
import type { Entry, SearchIndex } from '../search/index-port.ts';
import { type Catalogue, makeCatalogue } from './catalogue.ts';
import { isReadWhole, type Mentions, readAround } from './clipping.ts';
import { writtenDate } from './dates.ts';
import { makeReadings } from './kept/readings.ts';
import { makeNameRoll, type NameRoll } from './name-roll.ts';
import { type PackedCut, pack, unpackedCut } from './packed-cut.ts';

/** What one home holds, made findable: its articles, their readings and their index. Nothing of it is shared with another home. */
export interface Shelf {
  readonly articles: ReadonlyMap<string, Article>;
  readonly index: SearchIndex;
  reading(article: Article): Reading;
  /** Reads ahead a little, so that questions need not; false: all is read, or with `wantedOnly` what questions wanted. */
  readAhead(wantedOnly: boolean): boolean;
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

/** Those of the wanted articles that are held not at all or otherwise, and those held that are not wanted. */
function changes(held: ReadonlyMap<string, Article>, wanted: readonly Article[]) {
  const findable = new Map(wanted.filter(isFindable).map((one) => [one.id, one]));
  const changed = [...findable.values()].filter((one) => {
    const known = held.get(one.id);
    return !known || !isSame(known, one);
  });
  return { changed, gone: [...held.keys()].filter((id) => !findable.has(id)) };
}

export function makeShelf({ makeIndex, read }: ShelfParts): Shelf {
  const index = makeIndex();
  const articles = new Map<string, Article>();
  const cuts = new Map<string, PackedCut>();
  const cutOf = ({ id }: Article) => cuts.get(id) ?? nothingCut;
  const [names, catalogue] = [makeNameRoll(), makeCatalogue()];
  const readings = makeReadings({
    articles,
    read,
    cutOf: (article) => unpackedCut(cutOf(article)),
    kept: names.enter,
    forgotten: names.strike,
  });

  const shelve = (article: Article): Entry => {
    const made = cut(article.body);
    articles.set(article.id, article);
    catalogue.enter(article);
    cuts.set(article.id, pack(made));
    return entryOf(article, made);
  };
  const forget = (id: string) => {
    const article = articles.get(id);
    if (article) catalogue.strike(article);
    readings.forget(id);
    articles.delete(id);
    cuts.delete(id);
  };
  const change = async (gone: readonly string[], changed: readonly Article[]) => {
    for (const id of [...gone, ...changed.map((one) => one.id)]) forget(id);
    index.remove(gone);
    for (let at = 0; at < changed.length; at += portion) await index.add(changed.slice(at, at + portion).map(shelve));
  };

  return {
    articles,
    index,
    reading: readings.wanted,
    readAhead: readings.readAhead,
    mentions: (article, passage) => (isReadWhole(article) ? readings.of(article) : readAround(article, passage, read)),
    names,
    catalogue,
    cutOf,
    take: (article) => (isFindable(article) ? change([], [article]) : change([article.id], [])),
    fit(wanted) {
      const { gone, changed } = changes(articles, wanted);
      return change(gone, changed);
    },
  };
}
