import { expect, test } from 'vitest';
import { stem } from '../../../src/news/stem.ts';
import { alikeTo, meaningsOf } from '../../../src/newsroom/ranking/same-meaning.ts';

test.each([
  ['lawyer', 'attorney'],
  ['doctors', 'physician'],
  ['jailed', 'prison'],
  ['boss', 'director'],
  ['quit', 'resigned'],
  ['buys', 'acquired'],
  ['kids', 'children'],
])('%s and %s mean the same', (a, b) => {
  expect(alikeTo(stem(b), meaningsOf([stem(a)]))).toEqual([stem(a)]);
  expect(alikeTo(stem(a), meaningsOf([stem(b)]))).toEqual([stem(b)]);
});

test.each([
  ['attorney', ['lawyer']],
  ['lawyer', []],
  ['ferry', ['boat']],
  ['orva', []],
])('%s means the same as %j of the asked words', (word, asked) => {
  expect(alikeTo(stem(word), meaningsOf(['lawyer', 'boat', 'orva']))).toEqual(asked);
});
