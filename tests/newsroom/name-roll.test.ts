import { expect, test } from 'vitest';
import type { Article } from '../../src/news/article.ts';
import { makeNameRoll, type NameRoll } from '../../src/newsroom/name-roll.ts';
import { makeReader } from '../../src/reading/read.ts';
import { articleOf } from './house.ts';

const said = (id: string, name: string) => articleOf({ id, body: `“It will rain on Velm,” ${name} said on Monday.` });

const counts = ({ speaker }: NameRoll) =>
  Object.fromEntries(speaker.starting('').map(({ name, count }) => [name, count]));

test('names are learnt, also of what comes later, and forgotten', () => {
  const articles = new Map<string, Article>([['a', said('a', 'Mara Arden')]]);
  const names = makeNameRoll(articles, makeReader());
  names.learn(500);
  expect(counts(names)).toEqual({ 'Mara Arden': 1 });
  articles.set('b', said('b', 'Mara Arden'));
  articles.set('c', said('c', 'Pell Orsan'));
  names.learn(500);
  expect(counts(names)).toEqual({ 'Mara Arden': 2, 'Pell Orsan': 1 });
  articles.delete('a');
  names.forget('a');
  expect(counts(names)).toEqual({ 'Mara Arden': 1, 'Pell Orsan': 1 });
});
