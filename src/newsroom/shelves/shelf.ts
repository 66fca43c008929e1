import { setImmediate as nextRound } from 'node:timers/promises';
import type { Article } from '../../news/article.ts';
import type { Reader, Reading } from '../../news/reading.ts';
import type { Section } from '../../news/sections.ts';
import type { Span } from '../../news/span.ts';
import type { Entry, SearchIndex } from '../../search/index-port.ts';
import { makeReadings } from '../kept/readings.ts';
import { type Imaged, imageOf, restoreFrom } from '../kept/shelf-snapshot.ts';
import { makePace, type Pace } from '../pace.ts';
import type { Catalogue } from './catalogue.ts';
import { isReadWhole, type Mentions, makeAround } from './clipping.ts';
import { entryOf } from './entry.ts';
import { makeHoldings } from './holdings.ts';
import { makeNameRoll, type NameRoll } from './name-roll.ts';
import { type PackedCut, pack, unpackedCut } from './packed-cut.ts';
import { cutInStretches, readingInStretches } from './read-in-stretches.ts';

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
  /** How often articles came, changed or went, and readings were made, since the shelf is there. What was restored does not count. */
  readonly changed: { readonly articles: number; readonly readings: number };
  /** All that it keeps, for `restore`; must be written before an article comes, changes or goes. */
  image(): readonly Section[];
  /** Takes up of an image, into an empty shelf, what it has of exactly these articles; then `fit` has the less to do. False: it is none. */
  restore(image: Uint8Array, wanted: readonly Article[]): boolean;
  /** Makes the shelf hold exactly these articles; what stayed the same is left alone. */
  fit(articles: readonly Article[]): Promise<void>;
  /** Takes in one article, or its new revision; takes it out where it is withdrawn. */
  take(article: Article): Promise<void>;
}

export interface ShelfParts {
  readonly makeIndex: () => SearchIndex;
  readonly read: Reader;
  /** By which answers are made. */
  readonly pace?: Pace;
}

/** Articles that come or go between two pauses for the event loop. */
const portion = 20;

const inPortions = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / portion) }, (_, at) => all.slice(at * portion, (at + 1) * portion));

function isSame(a: Article, b: Article): boolean {
  const keys = Object.keys(a) as (keyof Article)[];
  return keys.every((key) => key === 'home' || a[key] === b[key]);
}

const isFindable = ({ status }: Article) => status !== 'withdrawn';

/** Those of the wanted articles that are held not at all or otherwise, and those held that are not wanted. */
function changes(held: ReadonlyMap<string, Article>, wanted: readonly Article[]) {
  const findable = new Map(wanted.filter(isFindable).map((one) => [one.id, one]));
  const fresh = [...findable.values()].filter((one) => {
    const known = held.get(one.id);
    return !known || !isSame(known, one);
  });
  return { fresh, gone: [...held.keys()].filter((id) => !findable.has(id)) };
}

/** Takes articles out of a shelf and into it, a portion at a time: each is there as it was, as it is, or not at all. */
function changing({ index, holdings, readings }: Omit<Imaged, 'names'>, changed: { articles: number }) {
  const shelve = (article: Article): Entry => {
    const made = cutInStretches(article.body);
    holdings.enter(article, pack(made));
    return entryOf(article, made);
  };
  const drop = (ids: readonly string[]) => {
    changed.articles += ids.length;
    for (const id of ids) {
      readings.forget(id);
      holdings.strike(id);
    }
    index.remove(ids);
  };
  return async (gone: readonly string[], fresh: readonly Article[]) => {
    for (const ids of inPortions(gone)) {
      drop(ids);
      await nextRound();
    }
    for (const some of inPortions(fresh)) {
      drop(some.map(({ id }) => id));
      await index.add(some.map(shelve));
    }
  };
}

export function makeShelf({ makeIndex, read: readWhole, pace = makePace() }: ShelfParts): Shelf {
  const read = readingInStretches(readWhole, pace.check);
  const [index, holdings] = [makeIndex(), makeHoldings()];
  const { articles, catalogue, cutOf } = holdings;
  const around = makeAround(read);
  const [names, changed] = [makeNameRoll(), { articles: 0, readings: 0 }];
  const readings = makeReadings({
    articles,
    read,
    goOn: pace.goOn,
    cutOf: (article) => unpackedCut(cutOf(article)),
    made: () => {
      changed.readings += 1;
    },
    kept: names.enter,
    forgotten: names.strike,
  });

  const change = changing({ index, holdings, readings }, changed);

  return {
    articles,
    index,
    reading: readings.wanted,
    readAhead: readings.readAhead,
    mentions: (article, passage) => (isReadWhole(article) ? readings.of(article) : around(article, passage)),
    names,
    catalogue,
    cutOf,
    changed,
    image: () => imageOf({ index, holdings, readings, names }),
    restore: (image, wanted) => restoreFrom(image, wanted.filter(isFindable), { index, holdings, readings, names }),
    take: (article) => (isFindable(article) ? change([], [article]) : change([article.id], [])),
    fit(wanted) {
      const { gone, fresh } = changes(articles, wanted);
      return change(gone, fresh);
    },
  };
}
