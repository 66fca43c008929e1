import { expect, test } from 'vitest';
import { listed, nearest } from '../../src/terminal/spelling.ts';

test.each([
  ['wen', 'when'],
  ['sercah', 'search'],
  ['chekc-quote', 'check-quote'],
  ['who', 'who-said-what'],
  ['banana', null],
  ['wh', null],
  ['whe', 'when'],
  ['starch', 'search'],
  ['stretch', null],
  ['x'.repeat(100_000), null],
])('%.20s means %s', (typed, name) => {
  expect(nearest(typed, ['when', 'where', 'search', 'check-quote', 'who-said-what'])).toBe(name);
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%o', (names, text) => {
  expect(listed(names)).toBe(text);
});
