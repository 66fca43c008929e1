import { expect, test } from 'vitest';
import { linkTo } from '../../src/discord/link.ts';
import { cite } from '../../src/news/citation.ts';
import { makeArticle } from '../support/newsroom.ts';

const linked = (url: string | null, body = 'Rain fell.') =>
  linkTo(cite(makeArticle({ url, body }), { start: 0, end: body.length }));

test.each([
  ['https://a.example/x', 'Rain fell.', 'https://a.example/x#:~:text=Rain%20fell.'],
  ['https://a.example/x#top', 'Rain fell.', 'https://a.example/x#top:~:text=Rain%20fell.'],
  ['https://a.example/x', 'a-b, c & “d”', 'https://a.example/x#:~:text=a%2Db%2C%20c%20%26%20%E2%80%9Cd%E2%80%9D'],
  [
    'https://a.example/x',
    'one two three four five six seven eight nine ten',
    'https://a.example/x#:~:text=one%20two%20three%20four%20five%20six%20seven%20eight%20nine%20ten',
  ],
  [
    'https://a.example/x',
    'one two three four five six seven eight nine ten eleven',
    'https://a.example/x#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
  ],
  ['https://a.example/a)b(c', 'Rain', 'https://a.example/a%29b%28c#:~:text=Rain'],
  ['https://a.example/a_b*c', 'Rain', 'https://a.example/a%5Fb%2Ac#:~:text=Rain'],
  [`https://a.example/${'q'.repeat(380)}`, 'Rain fell on the town.', `https://a.example/${'q'.repeat(380)}`],
])('%s with %j', (url, body, link) => {
  expect(linked(url, body)).toBe(link);
});

test.each([
  [null],
  ['javascript:alert(1)'],
  ['not a link'],
  ['https://user:pass@evil.example/'],
  [`https://a.example/${'q'.repeat(900)}`],
])('%s is no link', (url) => {
  expect(linked(url)).toBeNull();
});
