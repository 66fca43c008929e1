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
  /** Takes up what was packed at another time; unless that was done then, it is entered (`kept`) when it is its turn. */
  restore(id: string, packed: Uint8Array, isEntered: boolean): void;
  /** True where all that is kept is entered. */
  areEntered(): boolean;
  /** The packed reading; `null` where none is kept. */
  packed(id: string): Uint8Array | null;
  /** Reads ahead, one part of one article; with `wantedOnly` of those that a question wanted. False: nothing is left to read. */
  readAhead(wantedOnly: boolean): boolean;
}

export interface ReadingsParts {
  readonly articles: ReadonlyMap<string, Article>;
  readonly read: Reader;
  /** Does a little of a long reading; false: it is to be called again. */
  readonly goOn: (read: () => void) => boolean;
  readonly cutOf: (article: Article) => Cut;
  /** Called when a reading was made to be kept. */
  readonly made: () => void;
  /** Called when the reading of an article is kept, made or restored, and when it is forgotten. */
  readonly kept: (reading: Reading) => void;
  readonly forgotten: (reading: Reading) => void;
}

/** Readings at hand. */
const mostAtHand = 100;

/** The parts that take time, each by itself short enough for the event loop. */
const parts = ['times', 'people', 'statements'] as const;

function unpacked(bytes: Uint8Array, cut: Cut): Reading {
  return Object.defineProperties(unpackReading(bytes), Object.getOwnPropertyDescriptors(cut)) as Reading;
}

/** Makes the parts of a reading, one at each turn; a long one in several. */
function* readingParts(reading: Reading, goOn: ReadingsParts['goOn']): Generator<void> {
  for (const part of parts) {
    do yield;
    while (!goOn(() => void reading[part]));
  }
}

/** Packed readings that were restored and are not entered yet. */
function makeRestored(enter: (id: string) => void) {
  const waiting = new Set<string>();
  return {
    add: (id: string) => void waiting.add(id),
    drop: (id: string) => waiting.delete(id),
    areEntered: () => waiting.size === 0,
    enterOne(): boolean {
      for (const id of waiting) {
        waiting.delete(id);
        enter(id);
        return true;
      }
      return false;
    },
  };
}

export function makeReadings({ articles, read, goOn, cutOf, made, kept, forgotten }: ReadingsParts): Readings {
  const packed = new Map<string, Uint8Array>();
  const [atHand, queue] = [makeAtHand<Reading>(mostAtHand), makeReadingQueue(articles, packed)];
  let begun: Iterator<void> | null = null;

  const withKept = (id: string, use: (reading: Reading) => void): void => {
    const [article, bytes] = [articles.get(id), packed.get(id)];
    if (article && bytes) use(unpacked(bytes, cutOf(article)));
  };
  const restored = makeRestored((id) => withKept(id, kept));
  const of = (article: Article): Reading => {
    const { id } = article;
    const bytes = packed.get(id);
    return atHand.get(id) ?? atHand.put(id, bytes ? unpacked(bytes, cutOf(article)) : read(article));
  };
  function* readingOf(article: Article): Generator<void> {
    const reading = atHand.get(article.id) ?? read(article);
    yield* readingParts(reading, goOn);
    if (articles.get(article.id) !== article) return;
    packed.set(article.id, packReading(reading));
    atHand.drop(article.id);
    made();
    kept(reading);
  }
  const readOn = (wantedOnly: boolean): boolean => {
    const next = begun ? null : queue.next(wantedOnly);
    begun ??= next && readingOf(next);
    if (!begun) return false;
    if (begun.next().done) begun = null;
    return true;
  };

  return {
    of,
    wanted(article) {
      if (!packed.has(article.id)) queue.want(article.id);
      return of(article);
    },
    forget(id) {
      if (!restored.drop(id)) withKept(id, forgotten);
      packed.delete(id);
      atHand.drop(id);
    },
    restore(id, bytes, isEntered) {
      packed.set(id, bytes);
      if (!isEntered) restored.add(id);
    },
    areEntered: restored.areEntered,
    packed: (id) => packed.get(id) ?? null,
    readAhead: (wantedOnly) => (!wantedOnly && restored.enterOne()) || readOn(wantedOnly),
  };
}
