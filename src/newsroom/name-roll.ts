import type { Article } from '../news/article.ts';
import type { Reading } from '../news/reading.ts';
import { type Completions, longestValue, makeCompletions } from './completions.ts';

/** The names that a shelf's articles hold, for completing what somebody types. */
export interface NameRoll {
  /** Reads articles that were not read yet for so many milliseconds, and goes on in the background while nothing else waits. */
  learn(milliseconds: number): void;
  /** The names of the articles read so far. */
  readonly speaker: Completions;
  readonly place: Completions;
  forget(id: string): void;
}

interface Names {
  readonly speaker: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
}

function namesIn({ statements, places }: Reading): Names {
  return {
    speaker: new Set(statements.flatMap(({ speakerName }) => speakerName ?? [])),
    place: new Set(places.map(({ place }) => place.name)),
  };
}

/** Keeps the roll of the articles in `articles`, which may change at any time. */
export function makeNameRoll(articles: ReadonlyMap<string, Article>, read: (article: Article) => Reading): NameRoll {
  const known = new Map<string, Names>();
  const [speaker, place] = [makeCompletions(), makeCompletions()];
  let isLearning = false;

  let waiting: Iterator<Article> = articles.values();

  /** A Map's iterator also comes to what was put in after it was made; a new one finds what was put in since it ended. */
  const learnOne = (): boolean => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) {
      if (known.has(next.value.id)) continue;
      const names = namesIn(read(next.value));
      known.set(next.value.id, names);
      for (const name of names.speaker) speaker.add(name, name.slice(0, longestValue));
      for (const name of names.place) place.add(name, name.slice(0, longestValue));
      return true;
    }
    waiting = articles.values();
    return known.size < articles.size;
  };
  const goOn = () => {
    isLearning = learnOne();
    if (isLearning) setImmediate(goOn).unref();
  };

  return {
    learn(milliseconds) {
      const end = performance.now() + milliseconds;
      while (performance.now() < end && learnOne());
      if (isLearning) return;
      isLearning = true;
      setImmediate(goOn).unref();
    },
    speaker,
    place,
    forget(id) {
      const names = known.get(id);
      known.delete(id);
      for (const name of names?.speaker ?? []) speaker.remove(name.slice(0, longestValue));
      for (const name of names?.place ?? []) place.remove(name.slice(0, longestValue));
    },
  };
}
