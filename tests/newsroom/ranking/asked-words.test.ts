import { expect, test } from 'vitest';
import { isAkin } from '../../../src/newsroom/ranking/asked-words.ts';

test.each([
  ['elect', 'election', true],
  ['norvia', 'norvian', true],
  ['port', 'portrait', false],
  ['cat', 'cats', false],
  ['march', 'marble', false],
])('%s, %s: of one root: %s', (a, b, expected) => {
  expect(isAkin(a, b)).toBe(expected);
});
