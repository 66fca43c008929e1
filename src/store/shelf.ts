import { type Article, type Home, homeKey } from '../news/article.ts';
import type { Refusal } from '../news/receipt.ts';
import { remark } from '../news/remark.ts';
import type { Inventory } from './article-store.ts';

/** An article and where it stands, as people know it: a file's name. */
export interface Kept {
  readonly name: string;
  readonly article: Article;
}

/** Everything a store found, put in order: by home and id, all revisions, oldest first. Pure; the adapters share it. */
export type Shelf<K extends Kept> = ReadonlyMap<string, readonly K[]>;

export function shelfKey(home: Home, id: string): string {
  return `${homeKey(home)}/${id}`;
}

function clash(kept: Kept, first: Kept): Refusal {
  const same = kept.article.headline === first.article.headline && kept.article.body === first.article.body;
  return {
    name: kept.name,
    why: same
      ? remark('file.same', { file: first.name })
      : remark('file.idTaken', { id: kept.article.id, file: first.name }),
  };
}

/** Puts what was found on a shelf, in the order it was found; of two with the same id and revision the first stays. */
export function shelve<K extends Kept>(
  found: readonly (K | Refusal)[],
): {
  readonly shelf: Shelf<K>;
  readonly refusals: readonly Refusal[];
} {
  const shelf = new Map<string, K[]>();
  const refusals: Refusal[] = [];
  for (const one of found) {
    if ('why' in one) {
      refusals.push(one);
      continue;
    }
    const key = shelfKey(one.article.home, one.article.id);
    const row = shelf.get(key) ?? [];
    const first = row.find((other) => other.article.revision === one.article.revision);
    if (first) refusals.push(clash(one, first));
    else
      shelf.set(
        key,
        [...row, one].sort((a, b) => a.article.revision - b.article.revision),
      );
  }
  return { shelf, refusals };
}

/** What counts: the newest revision of each, without those that another article of the same home supersedes. */
export function inventoryOf<K extends Kept>(shelf: Shelf<K>, refusals: readonly Refusal[]): Inventory {
  const newest = [...shelf.values()].flatMap((row) => row.slice(-1));
  const found = new Map(
    newest.flatMap((kept) =>
      [kept.name, kept.name.replace(/^.*\//, ''), kept.article.id].map((name) => [
        shelfKey(kept.article.home, name),
        kept,
      ]),
    ),
  );
  const superseded = new Set<Kept>();
  const early: Refusal[] = [];
  for (const { name, article } of newest) {
    const old = article.supersedes === null ? undefined : found.get(shelfKey(article.home, article.supersedes));
    if (!old || old.article.id === article.id) continue;
    const { revision } = old.article;
    if (article.revision > revision) superseded.add(old);
    else early.push({ name, why: remark('file.early', { file: old.name, n: revision + 1 }) });
  }
  const articles = newest.filter((kept) => !superseded.has(kept)).map(({ article }) => article);
  return { articles, refusals: [...refusals, ...early] };
}

function same(a: Article, b: Article): boolean {
  const keys = Object.keys(a) as (keyof Article)[];
  return keys.every((key) => key === 'home' || a[key] === b[key]);
}

/** Whether an article is new to its row; false: it stands there already. Throws where it would change the past. */
export function isNews(row: readonly Kept[], article: Article): boolean {
  const newest = row.at(-1)?.article;
  if (!newest || article.revision > newest.revision) return true;
  if (same(article, newest)) return false;
  throw new Error(
    `article ${article.id} is kept in revision ${newest.revision}; a change needs a higher one, not ${article.revision}`,
  );
}
