import { type Article, type ArticleDraft, homeKey, type Scope } from '../news/article.ts';
import { idBehind } from '../news/article-key.ts';
import type { Filters, Question } from '../news/question.ts';
import type { Reader } from '../news/reading.ts';
import type { Receipt, Refusal, Source } from '../news/receipt.ts';
import { type Remark, remark } from '../news/remark.ts';
import type { SearchIndex } from '../search/index-port.ts';
import type { ArticleStore } from '../store/article-store.ts';
import { noSnapshots, type Snapshots } from '../store/snapshots.ts';
import { answer } from './answer.ts';
import type { Newsroom } from './newsroom.ts';
import { makePace } from './pace.ts';
import { makeBackground } from './shelves/background.ts';
import { makeKeeper } from './shelves/keeper.ts';
import { makeShelves } from './shelves/shelves.ts';
import { suggest } from './shelves/suggest.ts';
import { makeView, type View } from './shelves/view.ts';

/** How articles are read from sources and how they are told apart. */
interface Desk {
  parse(source: Source): {
    readonly drafts: readonly { readonly draft: ArticleDraft; readonly notes: readonly Remark[] }[];
    readonly refusals: readonly Refusal[];
  };
  idOf(draft: ArticleDraft): string;
}

export interface NewsroomParts {
  readonly store: ArticleStore;
  readonly makeIndex: () => SearchIndex;
  readonly read: Reader;
  readonly codec: Desk;
  /** Where what was read is kept for the next start; nowhere, if not told. */
  readonly snapshots?: Snapshots;
}

const answering = (question: Question, view: View) => () => answer(question, view);

const everything: Filters = { source: null, from: null, to: null };

/** The receipt of an article whose id is filed already, in its newest revision; `null`: it is news. */
function receiptOf(article: Article, filed: Article | undefined): Receipt | null {
  if (!filed || filed.revision < article.revision) return null;
  if (filed.body === article.body) return { status: 'duplicate', article: filed };
  const why = remark('file.filed', { id: article.id, n: filed.revision + 1 });
  return { status: 'refused', name: article.headline || article.id, why };
}

/** Opens a newsroom over a store. Nothing can be found before the first `reindex`. */
export function openNewsroom({ store, makeIndex, read, codec, snapshots = noSnapshots }: NewsroomParts): Newsroom {
  const pace = makePace();
  const shelves = makeShelves({ makeIndex, read, pace }, snapshots);
  const { save } = makeKeeper(snapshots, shelves);
  const background = makeBackground({ step: shelves.readAhead, save });
  const view = (scope: Scope, filters: Filters = everything) => makeView(shelves.within(scope), filters);

  const fileDraft = async (draft: ArticleDraft, home: Article['home'], notes: readonly Remark[]): Promise<Receipt> => {
    background.asked();
    const article: Article = { ...draft, id: codec.idOf(draft), home };
    const known = receiptOf(article, (await store.revisions(home, article.id)).at(-1));
    if (known) return known;
    await store.put(article);
    await shelves.of(homeKey(home)).take(article);
    return { status: 'filed', article, notes };
  };

  return {
    async reindex() {
      const { articles, refusals } = await store.load();
      await shelves.fit(articles);
      background.wake();
      return { articles: articles.length, refusals };
    },
    async ask(question, scope) {
      background.asked();
      return pace.run(answering(question, view(scope, question)));
    },
    suggest(what, typed, scope) {
      background.asked();
      return suggest(what, typed, view(scope));
    },
    settled: background.settled,
    close: save,
    coverage: (scope) => view(scope).coverage(),
    article: (id, scope) =>
      shelves
        .within(scope)
        .map(({ articles }) => articles.get(id) ?? articles.get(idBehind(id, articles.keys()) ?? id))
        .find((found) => found !== undefined) ?? null,
    async file(item, home) {
      const { drafts, refusals } =
        'bytes' in item ? codec.parse(item) : { drafts: [{ draft: item, notes: [] }], refusals: [] };
      const receipts: Receipt[] = [];
      for (const { draft, notes } of drafts) receipts.push(await fileDraft(draft, home, notes));
      return [...receipts, ...refusals.map((refusal) => ({ status: 'refused' as const, ...refusal }))];
    },
    read,
  };
}
