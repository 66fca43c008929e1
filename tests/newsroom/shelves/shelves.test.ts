import { expect, test } from 'vitest';
import type { Article } from '../../../src/news/article.ts';
import { keyOf } from '../../../src/news/article-key.ts';
import { articleOf, houseOf, questionOf } from '../house.ts';

const shared = articleOf({
  id: 'shared',
  headline: 'Ferry to Velm opens',
  publisher: 'Velm Courier',
  published: '2031-03-04',
  body: 'The new ferry to Velm opened on Monday. Many people came.',
});
const secret = articleOf({
  id: 'secret',
  headline: 'Bridge at Ostrin',
  publisher: 'Ostrin Post',
  published: '2031-05-01',
  home: { guild: '42' },
  body: 'The bridge at Ostrin was closed after cracks were found.',
});
const search = (words: string) => questionOf({ kind: 'search', words });

async function opened(articles: Article[]) {
  const house = houseOf(articles);
  await house.reindex();
  return house;
}

test('a server finds its own articles and the shared ones', async () => {
  const house = await opened([shared, secret]);
  expect(await house.ask(search('bridge Ostrin'), { guild: '42' })).toMatchObject({ status: 'found' });
  expect(await house.ask(search('ferry Velm'), { guild: '42' })).toMatchObject({ status: 'found' });
});

test.each([null, '43'])('nothing of another server is reached from scope %j', async (guild) => {
  const house = await opened([shared, secret]);
  const answer = await house.ask(search('bridge Ostrin cracks'), { guild });
  expect(answer).toMatchObject({
    status: 'nothing',
    missing: ['bridge', 'Ostrin', 'cracks'],
    suggestions: [],
    nearest: [],
    searched: { articles: 1, last: '2031-03-04', publishers: ['Velm Courier'] },
  });
  expect(house.suggest('source', 'o', { guild })).toEqual([]);
  expect(house.suggest('article', 'bridge', { guild })).toEqual([]);
  expect(house.article('secret', { guild })).toBeNull();
});

test('reindexing sees what is new, changed, withdrawn and gone', async () => {
  const articles = [shared];
  const house = await opened(articles);
  const status = async (words: string) => (await house.ask(search(words), { guild: null })).status;
  articles.splice(0, 1, { ...shared, revision: 2, headline: 'Tunnel', body: 'The tunnel to Velm opened.' });
  articles.push(articleOf({ id: 'new', body: 'A lighthouse stands at Kerrow.' }));
  await house.reindex();
  expect([await status('ferry'), await status('tunnel'), await status('lighthouse')]).toEqual([
    'nothing',
    'found',
    'found',
  ]);
  articles.splice(0, 2, { ...shared, status: 'withdrawn' });
  await house.reindex();
  expect([await status('tunnel'), await status('lighthouse')]).toEqual(['nothing', 'nothing']);
});

test.each([
  [{ source: 'velm courier' }, 'found'],
  [{ source: 'Ostrin Post' }, 'nothing'],
  [{ from: '2031-03' }, 'found'],
  [{ to: '2031-03-04' }, 'found'],
  [{ from: '2031-04' }, 'nothing'],
  [{ to: '2030' }, 'nothing'],
] as const)('the filters %j keep to their articles', async (filters, status) => {
  const house = await opened([shared]);
  const answer = await house.ask(questionOf({ kind: 'search', words: 'ferry' }, filters), { guild: null });
  expect(answer.status).toBe(status);
});

test('a filed article is found at once, and is a duplicate the second time', async () => {
  const house = await opened([]);
  const { home: _, ...draft } = shared;
  expect(await house.file(draft, 'shared')).toMatchObject([{ status: 'filed' }]);
  expect(await house.ask(search('ferry'), { guild: null })).toMatchObject({ status: 'found' });
  expect(await house.file(draft, 'shared')).toMatchObject([{ status: 'duplicate' }]);
});

test.each([
  ['other words under the same id', { body: 'The ferry sank.' }, 'refused'],
  ['a correction', { body: 'The ferry sank.', revision: 2 }, 'filed'],
  ['an article that was withdrawn since', { revision: 1, status: 'published' }, 'duplicate'],
] as const)('filing %s', async (_, change, status) => {
  const house = await opened([{ ...shared, status: 'withdrawn' }]);
  const { home: __, ...draft } = { ...shared, ...change };
  expect(await house.file(draft, 'shared')).toMatchObject([{ status }]);
});

test('what a filed revision withdraws is found no more', async () => {
  const house = await opened([shared]);
  const { home: _, ...draft } = { ...shared, revision: 2, status: 'withdrawn' as const };
  expect(await house.file(draft, 'shared')).toMatchObject([{ status: 'filed' }]);
  expect(await house.ask(search('ferry'), { guild: null })).toMatchObject({ status: 'nothing' });
});

test('an article with a long id is found by its key, in its own scope only', async () => {
  const id = 'https://ostrin.example/2031/05/01/the-bridge-at-ostrin-was-closed';
  const house = await opened([{ ...secret, id }]);
  expect(house.article(keyOf(id), { guild: '42' })?.id).toBe(id);
  expect(house.article(keyOf(id), { guild: '43' })).toBeNull();
});
