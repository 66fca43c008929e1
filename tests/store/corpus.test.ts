import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { codec } from '../../src/formats/formats.ts';
import { folderStore } from '../../src/store/folder.ts';

const path = fileURLToPath(new URL('../../corpus', import.meta.url));

test('the corpus that comes with the project is whole: every file is read', async () => {
  const { articles, refusals } = await folderStore({ path, codec }).load();
  expect(refusals).toEqual([]);
  expect(articles.length).toBeGreaterThan(0);
});

test("the owner's article: nothing of the web page is left in it, and no date was made up", async () => {
  const { articles } = await folderStore({ path, codec }).load();
  const article = articles.find(({ headline }) => headline === 'Xi meets Kim Jong, vows to promote regional peace');
  expect(article).toMatchObject({ publisher: 'INP', published: null, byline: null, url: null, revision: 1 });
  expect(article?.body).toMatch(/^BEIJING : President Xi Jinping met Kim Jong Un, .*stability in the region\.$/s);
  expect(article?.body.split('\n\n')).toHaveLength(15);
});
