import type { Article } from '../news/article.ts';
import type { ArticleStore } from './article-store.ts';
import { inventoryOf, isNews, type Kept, shelfKey, shelve } from './shelf.ts';

/** A store that forgets everything at the end: the reference for the others, and for tests. */
export function memoryStore(articles: readonly Article[] = []): ArticleStore {
  let found: readonly Kept[] = articles.map((article) => ({ name: article.id, article }));
  const rowOf = (key: string) => shelve(found).shelf.get(key) ?? [];
  return {
    async load() {
      const { shelf, refusals } = shelve(found);
      return inventoryOf(shelf, refusals);
    },
    async put(article) {
      const row = rowOf(shelfKey(article.home, article.id));
      if (isNews(row, article)) found = [...found, { name: article.id, article }];
    },
    async remove(home, id) {
      const row = new Set<Kept>(rowOf(shelfKey(home, id)));
      found = found.filter((kept) => !row.has(kept));
      return row.size > 0;
    },
    async revisions(home, id) {
      return rowOf(shelfKey(home, id)).map(({ article }) => article);
    },
  };
}
