import { join } from 'node:path';
import type { Refusal } from '../news/receipt.ts';
import type { ArticleStore } from './article-store.ts';
import { fileNameOf, takeAway, writeWhole } from './files.ts';
import { type Corpus, type Filed, folderOf, readCorpus } from './read-corpus.ts';
import { inventoryOf, isNews, shelfKey, shelve } from './shelf.ts';
import { isFile } from './sources.ts';

/**
 * Articles as files. `articles/` is for everybody, `guilds/<guild id>/` for one server. `put` writes one new file and touches no
 * other: `<headline>_<id>.md`, a later revision `<headline>_<id>.r2.md`; the newest revision counts. Files that people write
 * may have any name. Calls are taken one after the other.
 */
export function folderStore(corpus: Corpus): ArticleStore {
  let known: Map<string, readonly Filed[]> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  }
  async function load() {
    const found: (Filed | Refusal)[] = [];
    for await (const one of readCorpus(corpus)) found.push(one);
    const { shelf, refusals } = shelve(found);
    known = new Map(shelf);
    return inventoryOf(shelf, refusals);
  }
  async function rowsOf(): Promise<Map<string, readonly Filed[]>> {
    if (!known) await load();
    return known ?? new Map();
  }
  return {
    load: () => inTurn(load),
    put: (article) =>
      inTurn(async () => {
        const { path: root, codec } = corpus;
        const name = `${folderOf(article.home)}${fileNameOf(article)}`;
        const rows = await rowsOf();
        const key = shelfKey(article.home, article.id);
        const row = rows.get(key) ?? [];
        if (!isNews(row, article)) return;
        if (await isFile(root))
          throw new Error(`${root} is one file and only read; name a folder with --corpus or CORPUS_DIR`);
        const path = join(root, name);
        await writeWhole(path, codec.print(article));
        rows.set(key, [...row, { name, article, path, alone: true }]);
      }),
    remove: (home, id) =>
      inTurn(async () => {
        const rows = await rowsOf();
        const row = rows.get(shelfKey(home, id)) ?? [];
        await takeAway(row);
        return rows.delete(shelfKey(home, id));
      }),
    revisions: (home, id) =>
      inTurn(async () => ((await rowsOf()).get(shelfKey(home, id)) ?? []).map(({ article }) => article)),
  };
}
