import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../src/news/edit-distance.ts';

test.each([
  ['', '', 0],
  ['when', 'when', 0],
  ['wehn', 'when', 1],
  ['whn', 'when', 1],
  ['where', 'when', 2],
  ['orva', '', 4],
])('%s and %s are %i apart', (a, b, edits) => {
  expect(editDistance(a, b)).toBe(edits);
});

test('above the most that is asked for it is one more', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, most) => {
      expect(editDistance(a, b, most)).toBe(Math.min(editDistance(a, b), most + 1));
      expect(editDistance(a, b)).toBe(editDistance(b, a));
    }),
  );
});
