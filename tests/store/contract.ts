import { expect, test } from 'vitest';
import { type Article, draftOf, type Home } from '../../src/news/article.ts';
import type { ArticleStore } from '../../src/store/article-store.ts';

/** An article of our own writing. */
export function articleOf(known: Partial<Article> & Pick<Article, 'id'>): Article {
  return {
    ...draftOf({ headline: `Mill ${known.id} burns`, body: `The mill ${known.id} burnt.\n\nNobody was hurt.` }),
    home: 'shared',
    ...known,
  };
}

const guild: Home = { guild: '81384788765712384' };

/** What every store keeps to. `open` gives an empty store; `reopen` gives what a restart would find of it. */
export function storeContract(
  open: () => Promise<ArticleStore>,
  reopen: (store: ArticleStore) => Promise<ArticleStore>,
) {
  const holds = async (store: ArticleStore, articles: readonly Article[]) => {
    for (const again of [store, await reopen(store)]) {
      const { articles: found, refusals } = await again.load();
      expect(new Set(found)).toEqual(new Set(articles));
      expect(found).toHaveLength(articles.length);
      expect(refusals).toEqual([]);
    }
  };

  test('an empty store holds nothing', async () => {
    await holds(await open(), []);
  });

  test('what is put is there, in its home, after a restart too', async () => {
    const store = await open();
    const articles = [articleOf({ id: 'a' }), articleOf({ id: 'b', home: guild }), articleOf({ id: 'a', home: guild })];
    for (const article of articles) await store.put(article);
    await holds(store, articles);
  });

  test.each([
    ['white space and line endings', ' \r\n The mill\r burnt. \n\n'],
    ['a fence', '---\nheadline: B\n---\n'],
    ['zero-width and right-to-left characters', '\u200bThe \u202emill\u202c \ufeffburnt.\u2028'],
    ['half a character', 'The mill \ud83d burnt.'],
  ])('a body comes back to the letter: %s', async (_, body) => {
    const store = await open();
    await store.put(
      articleOf({ id: 'a', body, headline: 'A: "B"', publisher: 'C\nD', note: '# no', published: '2018-05' }),
    );
    const [kept] = (await (await reopen(store)).load()).articles;
    expect(kept).toMatchObject({ body, headline: 'A: "B"', publisher: 'C\nD', note: '# no', published: '2018-05' });
  });

  test('a new revision counts, and the earlier ones are kept', async () => {
    const store = await open();
    const first = articleOf({ id: 'a' });
    const second = {
      ...first,
      revision: 2,
      status: 'corrected',
      body: 'The mill did not burn.',
      note: 'It stands.',
    } as const;
    const third = { ...second, revision: 3, status: 'withdrawn' } as const;
    for (const revision of [first, second, third]) await store.put(revision);
    await holds(store, [third]);
    expect(await (await reopen(store)).revisions('shared', 'a')).toEqual([first, second, third]);
  });

  test('an article put twice is kept once', async () => {
    const store = await open();
    await store.put(articleOf({ id: 'a' }));
    await store.put(articleOf({ id: 'a' }));
    await holds(store, [articleOf({ id: 'a' })]);
  });

  test.each([
    ['other words in the same revision', { body: 'The mill stands.' }],
    ['another status in the same revision', { status: 'withdrawn' as const }],
    ['an older revision', { revision: 1 }],
  ])('the past does not change: %s', async (_, change) => {
    const store = await open();
    const kept = articleOf({ id: 'a', revision: 2 });
    await store.put(kept);
    await expect(store.put({ ...kept, ...change })).rejects.toThrow('a change needs a higher one');
    await holds(store, [kept]);
  });

  test('an article that another one supersedes does not count', async () => {
    const store = await open();
    const old = articleOf({ id: 'a' });
    const elsewhere = articleOf({ id: 'a', home: guild });
    const fresh = articleOf({ id: 'b', revision: 2, supersedes: 'a' });
    for (const article of [old, elsewhere, fresh]) await store.put(article);
    await holds(store, [elsewhere, fresh]);
  });

  test('what supersedes needs a higher revision, else both stay and it is said', async () => {
    const store = await open();
    await store.put(articleOf({ id: 'a', supersedes: 'b' }));
    await store.put(articleOf({ id: 'b', supersedes: 'a' }));
    const { articles, refusals } = await store.load();
    expect(articles).toHaveLength(2);
    expect(refusals.map(({ why }) => why.key)).toContain('file.early');
    expect(refusals.map(({ why }) => why.blanks.n)).toContain(2);
  });

  test('what is removed is gone, with all its revisions, from that home only', async () => {
    const store = await open();
    await store.put(articleOf({ id: 'a' }));
    await store.put(articleOf({ id: 'a', revision: 2 }));
    await store.put(articleOf({ id: 'a', home: guild }));
    expect(await store.remove('shared', 'a')).toBe(true);
    expect(await store.remove('shared', 'a')).toBe(false);
    expect(await store.revisions('shared', 'a')).toEqual([]);
    await holds(store, [articleOf({ id: 'a', home: guild })]);
  });

  test('puts at the same time are all kept', async () => {
    const store = await open();
    const articles = Array.from({ length: 20 }, (_, at) => articleOf({ id: `a${at}` }));
    await Promise.all([...articles.map((article) => store.put(article)), store.load()]);
    await holds(store, articles);
  });

  test('ids and headlines that look alike are told apart', async () => {
    const store = await open();
    const articles = [
      articleOf({ id: 'a', headline: 'b' }),
      articleOf({ id: 'b-a', headline: '' }),
      articleOf({ id: 'b_a', headline: '' }),
      articleOf({ id: 'a-r2', headline: 'b' }),
      articleOf({ id: 'a', headline: 'b', home: guild, revision: 2 }),
      articleOf({ id: 'a.r2', headline: 'b', home: guild }),
    ];
    for (const article of articles) await store.put(article);
    await holds(store, articles);
  });

  test.each(['../../escape', 'a/b', '..', '.', 'C:\\x', 'a\0b', 'A', 'é', 'x'.repeat(100), 'con', ' a', 'a.r2'])(
    'the id %j is kept as it is',
    async (id) => {
      const store = await open();
      await store.put(articleOf({ id: 'a' }));
      await store.put(articleOf({ id, headline: '../../../etc/passwd' }));
      await holds(store, [articleOf({ id: 'a' }), articleOf({ id, headline: '../../../etc/passwd' })]);
    },
  );
}
