import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dateline, start } from './support/process.ts';

const version = JSON.parse(readFileSync('package.json', 'utf8')).version as string;
const many = 1000;
const lines = Array.from({ length: many }, (_, at) => `{"id":"${at}","body":"The pier holds, Dahl said."}\n`).join('');

test('--version is the version of the package', async () => {
  expect(await dateline(['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' });
});

test('an unknown verb: a sentence on standard error, status 2', async () => {
  const { status, out, err } = await dateline(['serach', 'pier']);
  expect([status, out]).toEqual([2, '']);
  expect(err).toMatch(/^There is no verb serach\. Did you mean search\? There are .*\.\n$/);
});

test('nothing of a large output is lost in a pipe', async () => {
  const { status, out } = await dateline(['read', '--json'], lines);
  expect(status).toBe(0);
  expect(out.split('\n')).toHaveLength(many + 1);
  expect(JSON.parse(out.split('\n')[many - 1] ?? '')).toMatchObject({ id: String(many - 1) });
});

test('a reader that goes away (| head) ends it quietly', async () => {
  const { child, ended } = start(['read', '--json']);
  child.stdin.end(lines);
  child.stdout.once('data', () => child.stdout.destroy());
  expect(await ended).toMatchObject({ status: 0, err: '' });
});

test('the prompt answers line by line; what can be asked stands on standard error', async () => {
  const { status, out, err } = await dateline([], '/help\n\n/search words: zeppelin\n');
  expect(status).toBe(0);
  expect(out).toMatch(/\n\nNothing found for .*zeppelin/);
  expect(err.split('\n')).toHaveLength(3);
});

test('settings that are wrong are named all at once, the token is not printed', async () => {
  const environment = { DISCORD_TOKEN: 'my secret', LOG_LEVEL: 'loud' };
  const { status, err } = await dateline(['status'], '', environment);
  expect([status, err.match(/^[A-Z_]+/gm)]).toEqual([2, ['DISCORD_TOKEN', 'LOG_LEVEL']]);
  expect(err).not.toContain('secret');
});

test('a file of several articles is imported article by article; what is wrong with one stops no other', async () => {
  const corpus = mkdtempSync(join(tmpdir(), 'import-'));
  const told = (headline: string) => ({ '@type': 'NewsArticle', headline, articleBody: `${headline}, said Ana Lund.` });
  writeFileSync(
    join(corpus, 'list.json'),
    JSON.stringify([told('The pier holds'), { '@type': 'NewsArticle' }, told('It fell')]),
  );
  const { status, out } = await dateline(['import', join(corpus, 'list.json'), '--corpus', join(corpus, 'kept')]);
  expect([status, out.split('\n').slice(0, 2)]).toEqual([
    2,
    [
      '2 articles filed, 0 duplicates, 1 refused.',
      'Refused: list.json, article 2: it has no "articleBody"; put the text of the article there',
    ],
  ]);
  expect(readdirSync(join(corpus, 'kept', 'articles'))).toHaveLength(2);
  rmSync(corpus, { recursive: true });
});
