import type { Article } from '../../news/article.ts';
import type { Reader, Reading } from '../../news/reading.ts';
import type { Cut } from '../../reading/cut.ts';
import { makeAtHand } from './at-hand.ts';
import { packReading, unpackReading } from './packed-reading.ts';
import { makeReadingQueue } from './reading-queue.ts';

/** The readings of a shelf's articles: packed where they are kept, made where they are not yet. Both are the same to whoever asks. */
export interface Readings {
  /** The reading of an article; of one that is not kept, each part is made when it is looked at. */
  of(article: Article): Reading;
  /** The same, and it is kept before others are: what one question needs, the next will. */
  wanted(article: Article): Reading;
  forget(id: string): void;
  /** Reads ahead, one part of one article; with `wantedOnly` of those that a question wanted. False: nothing is left to read. */
  readAhead(wantedOnly: boolean): boolean;
}

export interface ReadingsParts {
  readonly articles: ReadonlyMap<string, Article>;
  readonly read: Reader;
  readonly cutOf: (article: Article) => Cut;
  /** Called when the reading of an article is kept, and when it is forgotten. */
  readonly kept: (reading: Reading) => void;
  readonly forgotten: (reading: Reading) => void;
}

/** Readings at hand. */
const mostAtHand = 100;

/** The parts that take time, each by itself short enough for the event loop. */
const parts = ['times', 'people', 'statements'] as const;

export function makeReadings({ articles, read, cutOf, kept, forgotten }: ReadingsParts): Readings {
  const packed = new Map<string, Uint8Array>();
  const atHand = makeAtHand<Reading>(mostAtHand);
  const queue = makeReadingQueue(articles, packed);
  let begun: Iterator<void> | null = null;

  const unpacked = (article: Article, bytes: Uint8Array): Reading =>
    Object.defineProperties(unpackReading(bytes), Object.getOwnPropertyDescriptors(cutOf(article))) as Reading;
  const of = (article: Article): Reading => {
    const { id } = article;
    const bytes = packed.get(id);
    return atHand.get(id) ?? atHand.put(id, bytes ? unpacked(article, bytes) : read(article));
  };

  function* readingOf(article: Article): Generator<void> {
    const reading = atHand.get(article.id) ?? read(article);
    for (const part of parts) {
      yield;
      void reading[part];
    }
    if (articles.get(article.id) !== article) return;
    packed.set(article.id, packReading(reading));
    atHand.drop(article.id);
    kept(reading);
  }

  return {
    of,
    wanted(article) {
      if (!packed.has(article.id)) queue.want(article.id);
      return of(article);
    },
    forget(id) {
      const bytes = packed.get(id);
      const article = articles.get(id);
      if (bytes && article) forgotten(unpacked(article, bytes));
      packed.delete(id);
      atHand.drop(id);
    },
    readAhead(wantedOnly) {
      if (!begun) {
        const next = queue.next(wantedOnly);
        begun = next && readingOf(next);
      }
      if (!begun) return false;
      if (begun.next().done) begun = null;
      return true;
    },
  };
}
