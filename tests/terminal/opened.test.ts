import { expect, test } from 'vitest';
import { remark } from '../../src/news/remark.ts';
import { opened, openedToAsk, refusalsIn } from '../../src/terminal/opened.ts';
import { house, remembered } from './fakes.ts';

const refused = (...names: string[]) => names.map((name) => ({ name, why: remark('file.empty') }));
const names = ['articles/a.md', 'guilds/42/b.md', 'guilds/43/c.md', 'guilds/x'];

test.each([
  [null, ['articles/a.md', 'guilds/x']],
  ['42', ['articles/a.md', 'guilds/42/b.md', 'guilds/x']],
])('server %s is told of %o', (guild, told) => {
  const opening = { articles: 1, refusals: refused(...names) };
  expect(refusalsIn({ guild }, opening).map(({ name }) => name)).toEqual(told);
});

test.each([
  [1, 0, true],
  [0, 0, true],
  [1, 2, true],
  [0, 2, false],
])('%i articles and %i refusals: %s', async (articles, many, canAsk) => {
  const refusals = refused(...Array.from({ length: many }, (_, at) => `${at}.md`));
  const open = async () => ({ articles, refusals });
  expect(await openedToAsk({ ...house, open }, { guild: null }, remembered())).toBe(canAsk);
});

test('five refusals are told, the others counted', async () => {
  const streams = remembered();
  const open = async () => ({ articles: 1, refusals: refused(...'abcdefg') });
  await openedToAsk({ ...house, open }, { guild: null }, streams);
  expect(streams.remarks).toHaveLength(6);
  expect(streams.remarks.at(-1)).toBe('Not read: 2 more; dateline status lists them all.');
});

test('a house that does not open says why', async () => {
  const streams = remembered();
  const open = async () => {
    throw new Error('cannot read the folder x');
  };
  expect(await opened({ ...house, open }, streams)).toBeNull();
  expect(streams.remarks).toEqual(['cannot read the folder x']);
});
