import type { Article } from '../../src/news/article.ts';
import { termsOf } from '../../src/news/folding.ts';
import { headTerms } from '../../src/newsroom/ranking/article-words.ts';
import type { View } from '../../src/newsroom/shelves/view.ts';

/** How often the words stand in passages of these articles, as `View.frequency` counts them. */
function frequenciesIn(articles: ReadonlySet<Article>, passagesOf: (article: Article) => readonly string[]) {
  const counts = new Map<string, number>();
  let passages = 0;
  for (const article of articles) {
    const head = headTerms(article);
    for (const text of passagesOf(article)) {
      passages += 1;
      for (const term of new Set([...head, ...termsOf(text).map(({ term }) => term)])) {
        counts.set(term, (counts.get(term) ?? 0) + 1);
      }
    }
  }
  return { counts, passages };
}

/** A view as it would be if some articles had never been filed. */
export function thinned(view: View, gone: ReadonlySet<Article>): View {
  const seen = new Map<Article, readonly string[]>();
  const passagesOf = (article: Article) => {
    const known =
      seen.get(article) ?? view.reading(article).passages.map(({ start, end }) => article.body.slice(start, end));
    seen.set(article, known);
    return known;
  };
  const { counts, passages } = frequenciesIn(gone, passagesOf);
  const stays = ({ article }: { readonly article: Article }) => !gone.has(article);
  return {
    ...view,
    get size() {
      return view.size - passages;
    },
    get isNarrowed() {
      return view.isNarrowed;
    },
    frequency: (term) => Math.max(0, view.frequency(term) - (counts.get(term) ?? 0)),
    search: (terms, limit) =>
      view
        .search(terms, limit + 3 * passages)
        .filter(stays)
        .slice(0, limit),
    articles: () => view.articles().filter((article) => !gone.has(article)),
    narrowed: (more) => thinned(view.narrowed(more), gone),
    only: (passing) => thinned(view.only(passing), gone),
  };
}
