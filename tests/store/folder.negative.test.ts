import { mkdtempSync } from 'node:fs';
import { mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { codec } from '../../src/formats/formats.ts';
import { remark } from '../../src/news/remark.ts';
import { folderStore } from '../../src/store/folder.ts';
import { inEnglish } from '../../src/terminal/remarks.ts';
import { articleOf } from './contract.ts';

const root = mkdtempSync(join(tmpdir(), 'dateline-'));
afterAll(() => rm(root, { recursive: true, force: true }));

const storeAt = (...path: string[]) => folderStore({ path: join(root, ...path), codec });

async function corpusAt(name: string): Promise<string> {
  const folder = join(root, name, 'articles');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'm.txt'), 'Mill burns\n\nThe mill burnt.');
  return folder;
}

test('each broken file is named with its reason, in order, and stops no other', async () => {
  const folder = await corpusAt('broken');
  await writeFile(join(folder, 'a.md'), '---\nheadline: A: B\n---\nText');
  await writeFile(join(folder, 'b.jsonl'), '{"headline":"One","body":"1"}\n{oops\n');
  await writeFile(join(folder, 'c.png'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0]));
  await writeFile(join(folder, 'd.txt'), '');
  await truncate(join(folder, 'd.txt'), 50 * 2 ** 20);
  await symlink('loop.md', join(folder, 'loop.md'));
  await symlink('..', join(folder, 'up'));
  await symlink('/dev/zero', join(folder, 'pipe.md'));
  await writeFile(join(folder, 'z.txt'), 'Mill burns\r\n\r\nThe mill burnt.\r\n');
  await mkdir(join(root, 'broken/guilds/../guilds/orva'), { recursive: true });
  const { articles, refusals } = await storeAt('broken').load();
  expect(articles.map(({ headline }) => headline)).toEqual(['One', 'Mill burns']);
  const expected: readonly (readonly [string, string])[] = [
    ['articles/a.md', 'not valid YAML (line 2)'],
    ['articles/b.jsonl, line 2', 'not a JSON object'],
    ['articles/c.png', 'binary'],
    ['articles/d.txt', 'it has 50 MB, an article file may have 5 MB'],
    ['articles/loop.md', 'cannot be read (ELOOP)'],
    ['articles/pipe.md', 'neither a file nor a folder'],
    ['articles/up', 'neither a file nor a folder'],
    ['articles/z.txt', 'the same article as articles/m.txt'],
    ['guilds/orva', 'no guild id'],
  ];
  expect(refusals.map(({ name }) => name).sort()).toEqual(expected.map(([name]) => name).sort());
  const told = new Map(refusals.map(({ name, why }) => [name, inEnglish(why)]));
  for (const [name = '', why = ''] of expected) expect(told.get(name)).toContain(why);
});

test('a line that is too long is refused, and the next one is read', async () => {
  const folder = await corpusAt('long');
  await writeFile(join(folder, 'a.jsonl'), `${'x'.repeat(6 * 2 ** 20)}\n{"headline":"One","body":"1"}\n`);
  const { articles, refusals } = await storeAt('long').load();
  expect(articles.map(({ headline }) => headline)).toEqual(['One', 'Mill burns']);
  expect(refusals).toEqual([{ name: 'articles/a.jsonl, line 1', why: remark('file.bigLine', { most: 5 }) }]);
});

test('JSON lines that are not UTF-8 are refused once, not line by line', async () => {
  const folder = await corpusAt('utf16');
  await writeFile(join(folder, 'a.jsonl'), Buffer.from('\ufeff{"body":"a"}\n{"body":"b"}\n', 'utf16le'));
  const { refusals } = await storeAt('utf16').load();
  expect(refusals).toEqual([{ name: 'articles/a.jsonl', why: remark('file.notUtf8') }]);
});

test('one id with two texts is named', async () => {
  const folder = await corpusAt('ids');
  await writeFile(join(folder, 'a.jsonl'), '{"id":"1","body":"a"}\n{"id":"1","body":"b"}');
  const { refusals } = await storeAt('ids').load();
  const why = remark('file.idTaken', { id: '1', file: 'articles/a.jsonl, line 1' });
  expect(refusals).toEqual([{ name: 'articles/a.jsonl, line 2', why }]);
});

test('a corpus that is not there is a sentence', async () => {
  const { articles, refusals } = await storeAt('nowhere').load();
  expect(articles).toEqual([]);
  expect(refusals.map(({ why }) => why)).toEqual([remark('file.noFolder')]);
});

test('so is a folder that holds no articles', async () => {
  await mkdir(join(root, 'bare'));
  expect((await storeAt('bare').load()).refusals.map(({ why }) => why)).toEqual([remark('file.noArticles')]);
});

test('a folder that cannot be read is a broken house', async () => {
  await mkdir(join(root, 'barred'));
  await writeFile(join(root, 'barred/articles'), 'a file');
  await symlink('guilds', join(root, 'barred/guilds'));
  await expect(storeAt('barred').load()).rejects.toThrow(/cannot read the folder .*guilds \(ELOOP\)/);
});

test('so is one that cannot be written to, and nothing is left half-way', async () => {
  await mkdir(join(root, 'full/articles'), { recursive: true });
  const store = storeAt('full');
  await store.load();
  await rm(join(root, 'full'), { recursive: true });
  await writeFile(join(root, 'full'), 'a file');
  await expect(store.put(articleOf({ id: 'a' }))).rejects.toThrow('full');
  expect(await store.revisions('shared', 'a')).toEqual([]);
});

test('a corpus of one file is only read', async () => {
  await writeFile(join(root, 'one.jsonl'), '{"id":"1","body":"a"}\n{"id":"2","body":"b"}\n');
  const store = storeAt('one.jsonl');
  await expect(store.put(articleOf({ id: 'a' }))).rejects.toThrow('is one file and only read');
  await expect(store.remove('shared', '1')).rejects.toThrow('together with others');
});

test.each(['..', '../articles', 'a', '', '1 ', '１', '9'.repeat(21)])('%j is no guild id', async (guild) => {
  await corpusAt('guilds');
  await expect(storeAt('guilds').put(articleOf({ id: 'a', home: { guild } }))).rejects.toThrow('is no guild id');
});
