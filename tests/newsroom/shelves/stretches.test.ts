import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestStretch, stretchesOf } from '../../../src/newsroom/shelves/stretches.ts';

const paragraph = `${'The ferry left Orva at noon. '.repeat(40).trim()}\n\n`;

test('a short body is one stretch', () => {
  expect(stretchesOf(paragraph)).toEqual([{ start: 0, end: paragraph.length }]);
  expect(stretchesOf('')).toEqual([{ start: 0, end: 0 }]);
});

test.each([
  ['a paragraph', paragraph.repeat(100), /\n\n$/],
  ['a line', 'The ferry left Orva at noon\n'.repeat(5000), /\n$/],
  ['a sentence', '“The ferry left,” he said. '.repeat(5000), /said\. $/],
  ['a word', 'ferry '.repeat(20_000), /ferry $/],
  ['a whole sign', '🌉'.repeat(50_000), /🌉$/u],
])('a long body is parted behind %s', (_, body, end) => {
  const stretches = stretchesOf(body).map((span) => body.slice(span.start, span.end));
  expect(stretches.length).toBeGreaterThan(1);
  for (const stretch of stretches.slice(0, -1)) expect(stretch).toMatch(end);
});

test('stretches tile any body, and none is too long', () => {
  const piece = fc.constantFrom(' ', '\n\n', '. ', '.', '“', '”', 'ferry', '🌉', '\ud83c');
  const body = fc
    .tuple(fc.array(piece, { minLength: 1, maxLength: 9 }), fc.integer({ min: 1, max: 30_000 }))
    .map(([pieces, times]) => pieces.join('').repeat(times).slice(0, 300_000));
  fc.assert(
    fc.property(body, (text) => {
      const stretches = stretchesOf(text);
      expect(stretches.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      expect(Math.max(...stretches.map(({ start, end }) => end - start))).toBeLessThanOrEqual(longestStretch);
    }),
    { numRuns: 30 },
  );
});
