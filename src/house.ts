import { parseArticleLine } from './formats/article-line.ts';
import { loadGazetteer } from './gazetteer-file.ts';
import { makeReader } from './reading/read.ts';
import type { House } from './terminal/house.ts';

/** Where the corpus and everything derived from it are kept. */
export interface Places {
  readonly corpus: string;
  readonly data: string;
}

const missing = async (): Promise<never> => {
  throw new Error('the newsroom is not connected yet');
};

/** Builds the house: the only place that chooses adapters. */
export async function buildHouse(_places: Places): Promise<House> {
  return {
    commands: [],
    newsroom: {
      reindex: missing,
      ask: missing,
      suggest: () => [],
      coverage: () => ({ articles: 0, first: null, last: null, publishers: [] }),
      article: () => null,
      file: missing,
      read: makeReader({ gazetteer: loadGazetteer() }),
    },
    open: missing,
    drafts: () => {
      throw new Error('the formats are not connected yet');
    },
    file: () => {
      throw new Error('the newsroom is not connected yet');
    },
    articles: missing,
    parseArticle: parseArticleLine,
  };
}
