import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSpanOf } from '../../../src/news/span.ts';
import { makeReader } from '../../../src/reading/read.ts';

const read = makeReader();
const reading = (body: string) => read({ headline: '', body, published: null });

const pieces = fc.constantFrom(
  ..."Lena Orr|the mayor|who|said|told|according|to|that|asked|adding|claims|the|was|and|but|if|,|.|?|:|;|-|—|(|)|\"|“|”|‘|’|''|``|\n|\n\n|5|Mr.|한국|क|".split(
    '|',
  ),
);
const texts = fc.array(pieces, { maxLength: 80 }).map((words) => words.join(' '));

test('statements of any text are spans of it, in order, their parts too', () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (body) => {
      let last = 0;
      for (const { start, end, parts, cue, speaker } of reading(body).statements) {
        expect(start).toBeGreaterThanOrEqual(last);
        last = start;
        for (const span of [...parts, cue, speaker]) if (span) expect(isSpanOf(span, body.length)).toBe(true);
        expect([parts[0]?.start, parts.at(-1)?.end]).toEqual([start, end]);
        for (let at = 1; at < parts.length; at += 1) {
          expect(parts[at]?.start).toBeGreaterThanOrEqual(parts[at - 1]?.end ?? 0);
        }
      }
    }),
    { numRuns: 500 },
  );
});

const linear = [
  '“It rained,” Orr said. ',
  'Orr said, ',
  'said ',
  'saying ',
  ', who said ',
  'according to ',
  '"',
  '“a” ',
  'ORR SAID IT RAINED. ',
  'noword',
  'a (b ',
  '— said — ',
  'of the mayor of Orva ',
  'said: "a" ',
  'If he said, ',
  'very ',
  'said 한국어 नमस्ते 你好。',
];

test.each(linear)('a megabyte of %s is read in linear time', (piece) => {
  const began = performance.now();
  reading(piece.repeat(Math.ceil(1_000_000 / piece.length)));
  expect(performance.now() - began).toBeLessThan(10_000);
});
