import { expect, test } from 'vitest';
import { stem } from '../../../src/news/stem.ts';
import { alikeTo, meaningsOf } from '../../../src/newsroom/ranking/same-meaning.ts';

/** Meanings are not handed on from group to group: a fire is a blaze, and to fire is to dismiss. */
test.each([
  ['blaze', 'dismiss'],
  ['lawyer', 'judge'],
  ['buy', 'sell'],
  ['win', 'lose'],
  ['ferry', 'train'],
  ['born', 'die'],
])('%s and %s do not mean the same', (a, b) => {
  expect(alikeTo(stem(b), meaningsOf([stem(a)]))).toEqual([]);
});
