import type { Article } from '../../news/article.ts';
import { type Completions, longestValue, makeCompletions } from './completions.ts';

/** The headlines and publishers of a shelf. */
export interface Catalogue {
  readonly headlines: Completions;
  readonly sources: Completions;
  enter(article: Article): void;
  strike(article: Article): void;
}

export function makeCatalogue(): Catalogue {
  const [headlines, sources] = [makeCompletions(), makeCompletions()];
  return {
    headlines,
    sources,
    enter({ id, headline, publisher }) {
      headlines.add(headline, id.slice(0, longestValue));
      if (publisher !== null) sources.add(publisher, publisher.slice(0, longestValue));
    },
    strike({ id, publisher }) {
      headlines.remove(id.slice(0, longestValue));
      if (publisher !== null) sources.remove(publisher.slice(0, longestValue));
    },
  };
}
