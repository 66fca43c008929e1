import { expect, test } from 'vitest';
import { distance, listed, nearest } from '../../src/terminal/spelling.ts';

test.each([
  ['', '', 0],
  ['when', 'when', 0],
  ['wehn', 'when', 1],
  ['whn', 'when', 1],
  ['where', 'when', 2],
])('%s and %s are %i apart', (a, b, edits) => {
  expect(distance(a, b)).toBe(edits);
});

test.each([
  ['wen', 'when'],
  ['sercah', 'search'],
  ['chekc-quote', 'check-quote'],
  ['who', 'who-said-what'],
  ['banana', null],
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
