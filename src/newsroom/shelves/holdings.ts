import type { Article } from '../../news/article.ts';
import { fingerprintOf } from '../kept/fingerprint.ts';
import { type Catalogue, makeCatalogue } from './catalogue.ts';
import { type PackedCut, pack } from './packed-cut.ts';

/** The articles of a shelf, and what is known of each without reading it. */
export interface Holdings {
  readonly articles: ReadonlyMap<string, Article>;
  readonly catalogue: Catalogue;
  cutOf(article: Article): PackedCut;
  /** See `fingerprintOf`. `''` for an article that is not held. */
  fingerprint(id: string): string;
  enter(article: Article, cut: PackedCut, fingerprint?: string): void;
  strike(id: string): void;
}

const nothingCut = pack({ passages: [], sentences: [] });

export function makeHoldings(): Holdings {
  const articles = new Map<string, Article>();
  const cuts = new Map<string, PackedCut>();
  const fingerprints = new Map<string, string>();
  const catalogue = makeCatalogue();
  return {
    articles,
    catalogue,
    cutOf: ({ id }) => cuts.get(id) ?? nothingCut,
    fingerprint: (id) => fingerprints.get(id) ?? '',
    enter(article, cut, fingerprint = fingerprintOf(article)) {
      articles.set(article.id, article);
      cuts.set(article.id, cut);
      fingerprints.set(article.id, fingerprint);
      catalogue.enter(article);
    },
    strike(id) {
      const article = articles.get(id);
      if (article) catalogue.strike(article);
      for (const held of [articles, cuts, fingerprints]) held.delete(id);
    },
  };
}
