import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftOf } from '../../src/news/article.ts';
import { cite } from '../../src/news/citation.ts';

const article = (body: string) => ({ ...draftOf({ headline: 'A', body }), id: 'a', home: 'shared' as const });

test('a citation is a slice of its article', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'binary' }), fc.nat(), fc.nat(), (body, a, b) => {
      const start = a % body.length;
      const end = start + 1 + (b % (body.length - start));
      expect(cite(article(body), { start, end }).quote).toBe(body.slice(start, end));
    }),
  );
});

test.each([
  [0, 0],
  [-1, 2],
  [2, 1],
  [0, 6],
  [0.5, 2],
])('no citation can be cut at %d-%d of five letters', (start, end) => {
  expect(() => cite(article('abcde'), { start, end })).toThrow(RangeError);
});
