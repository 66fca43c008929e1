import { expect, test } from 'vitest';
import { editDistance } from '../../src/news/edit-distance.ts';

test.each([
  ['', '', 0],
  ['when', 'when', 0],
  ['wehn', 'when', 1],
  ['whn', 'when', 1],
  ['where', 'when', 2],
])('%s and %s are %i apart', (a, b, edits) => {
  expect(editDistance(a, b)).toBe(edits);
});
