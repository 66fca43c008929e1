import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idBehind, keyOf } from '../../src/news/article-key.ts';

const id = fc.string({ unit: 'binary', maxLength: 200 });

test('a key is short, and leads back to its id', () => {
  fc.assert(
    fc.property(id, fc.array(id), (one, others) => {
      const key = keyOf(one);
      expect(key.length).toBeLessThanOrEqual(48);
      expect(key === one ? one : idBehind(key, [...others, one])).toBe(one);
    }),
  );
});

test.each(['', 'short', 'x'.repeat(48), `${'x'.repeat(24)}~1~2`])('%j is the key of none of these', (key) => {
  expect(idBehind(key, ['y'.repeat(60), 'x'.repeat(60), key])).toBeNull();
});

test('long ids that begin alike have different keys', () => {
  const ids = Array.from({ length: 2000 }, (_, at) => `https://courier.example/2026/05/04/${'story-'.repeat(5)}${at}`);
  expect(new Set(ids.map(keyOf)).size).toBe(2000);
});
