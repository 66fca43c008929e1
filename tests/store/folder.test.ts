import { mkdtempSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { codec } from '../../src/formats/formats.ts';
import type { ArticleStore } from '../../src/store/article-store.ts';
import { folderStore } from '../../src/store/folder.ts';
import { articleOf, storeContract } from './contract.ts';

const root = mkdtempSync(join(tmpdir(), 'dateline-'));
afterAll(() => rm(root, { recursive: true, force: true }));
let opened = 0;

/** A corpus folder with files in it, by their paths. */
async function corpusOf(files: Readonly<Record<string, string>> = {}): Promise<string> {
  opened += 1;
  const path = join(root, String(opened));
  await mkdir(join(path, 'articles'), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), text);
  }
  return path;
}

const paths = new Map<ArticleStore, string>();
function storeAt(path: string): ArticleStore {
  const store = folderStore({ path, codec });
  paths.set(store, path);
  return store;
}

storeContract(
  async () => storeAt(await corpusOf()),
  async (store) => storeAt(paths.get(store) ?? ''),
);

const mill = 'Mill burns\n\nThe mill burnt.';

test('files of every format are read, each into its home, by name', async () => {
  const path = await corpusOf({
    'articles/b.txt': mill,
    'articles/a.md': '---\nheadline: Pier opens\n---\nThe pier opened.',
    'articles/c.jsonl': '{"id":"1","headline":"One","body":"1"}\n\n{"id":"2","headline":"Two","body":"2"}',
    'articles/2018/d.json': '{"@type":"NewsArticle","headline":"Four","articleBody":"4"}',
    'articles/README.md': 'Not an article',
    'articles/.hidden.md': 'Not an article',
    'articles/draft.md~': 'Not an article',
    'guilds/42/g.txt': mill,
    'README.md': 'The format',
  });
  const { articles, refusals } = await storeAt(path).load();
  expect(refusals).toEqual([]);
  expect(articles.map(({ headline, home }) => [headline, home])).toEqual([
    ['Four', 'shared'],
    ['Pier opens', 'shared'],
    ['Mill burns', 'shared'],
    ['One', 'shared'],
    ['Two', 'shared'],
    ['Mill burns', { guild: '42' }],
  ]);
});

test('a restart sees what was added, changed and removed', async () => {
  const path = await corpusOf({ 'articles/a.txt': mill, 'articles/b.txt': 'Pier opens\n\nThe pier opened.' });
  const store = storeAt(path);
  const headlines = async () => (await store.load()).articles.map(({ headline }) => headline);
  expect(await headlines()).toEqual(['Mill burns', 'Pier opens']);
  await writeFile(join(path, 'articles/c.txt'), 'School closes\n\nThe school closed.');
  await writeFile(join(path, 'articles/b.txt'), 'Pier closes\n\nThe pier closed.');
  await rm(join(path, 'articles/a.txt'));
  expect(await headlines()).toEqual(['Pier closes', 'School closes']);
});

test('a put writes one readable file and leaves no other behind', async () => {
  const path = await corpusOf();
  const store = storeAt(path);
  const first = articleOf({
    id: '00ff',
    headline: 'Café "Mühle": all of it is gone, the mayor of Orva-am-See says today',
  });
  await store.put(first);
  await store.put({ ...first, revision: 2 });
  const names = (await readdir(join(path, 'articles'))).sort();
  const slug = 'cafe-muhle-all-of-it-is-gone-the-mayor-of-orva-am-see-says';
  expect(names).toEqual([`${slug}_00ff.md`, `${slug}_00ff.r2.md`]);
  expect(await readFile(join(path, 'articles', names[0] ?? ''), 'utf8')).toBe(codec.print(first));
});

test('a correction of a file that a person wrote leaves the file alone', async () => {
  const path = await corpusOf({ 'articles/a.txt': mill });
  const store = storeAt(path);
  const [first] = (await store.load()).articles;
  if (!first) throw new Error('no article');
  const second = { ...first, revision: 2, body: 'The mill stands.' };
  await store.put(second);
  expect((await storeAt(path).load()).articles).toEqual([second]);
  expect(await readFile(join(path, 'articles/a.txt'), 'utf8')).toBe(mill);
});

test('a correction may name the file that it supersedes', async () => {
  const path = await corpusOf({
    'articles/old.txt': mill,
    'articles/new.md': '---\nheadline: Mill stands\nrevision: 2\nsupersedes: old.txt\n---\nThe mill stands.',
  });
  expect((await storeAt(path).load()).articles.map(({ headline }) => headline)).toEqual(['Mill stands']);
});

test('the corpus may be one file', async () => {
  const path = await corpusOf({ 'all.jsonl': '{"id":"1","headline":"One","body":"1\\r\\n"}\r\n{"id":"2","body":"2"}' });
  const { articles } = await storeAt(join(path, 'all.jsonl')).load();
  expect(articles.map(({ id, body }) => [id, body])).toEqual([
    ['1', '1\r\n'],
    ['2', '2'],
  ]);
});

test('lines longer than what is read at once are whole', async () => {
  const bodies = [700_000, 3, 300_000].map((length, at) => `${at}é`.repeat(length));
  const text = bodies.map((body) => JSON.stringify({ body })).join('\n');
  const path = await corpusOf({ 'articles/a.jsonl': text });
  const { articles, refusals } = await storeAt(path).load();
  expect(refusals).toEqual([]);
  expect(articles.map(({ body }) => body)).toEqual(bodies);
});
