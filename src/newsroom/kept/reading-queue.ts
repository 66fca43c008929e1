import type { Article } from '../../news/article.ts';

/** What is to be read next: what questions wanted, then the others in the order in which they were filed. */
export interface ReadingQueue {
  want(id: string): void;
  /** `null`: nothing is left, or nothing that was wanted. */
  next(wantedOnly: boolean): Article | null;
}

/** Of the articles, which may change at any time, those that are not `done`. */
export function makeReadingQueue(
  articles: ReadonlyMap<string, Article>,
  done: ReadonlyMap<string, unknown>,
): ReadingQueue {
  const wanted = new Set<string>();
  let waiting: Iterator<Article> = articles.values();

  const nextWanted = (): Article | null => {
    for (const id of wanted) {
      wanted.delete(id);
      const article = articles.get(id);
      if (article && !done.has(id)) return article;
    }
    return null;
  };
  /** A Map's iterator also comes to what was put in after it was made; a new one finds what was put in since it ended. */
  const nextWaiting = (): Article | null => {
    for (let round = 0; round < 2 && done.size < articles.size; round++) {
      for (let next = waiting.next(); !next.done; next = waiting.next()) {
        if (!done.has(next.value.id)) return next.value;
      }
      waiting = articles.values();
    }
    return null;
  };
  return {
    want: (id) => void wanted.add(id),
    next: (wantedOnly) => nextWanted() ?? (wantedOnly ? null : nextWaiting()),
  };
}
