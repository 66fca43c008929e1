import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeReader } from '../../../src/reading/read.ts';

const read = makeReader();
const people = (body: string) =>
  read({ headline: '', body, published: null }).people.map(({ start, end, name }) => [body.slice(start, end), name]);

test.each([
  [
    'Mayor Ana Quill opened the bridge. Quill said it was late.',
    [
      ['Ana Quill', 'Ana Quill'],
      ['Quill', 'Ana Quill'],
    ],
  ],
  [
    'President Li Weimin met Ana Quill, a nurse. Li smiled.',
    [
      ['Li Weimin', 'Li Weimin'],
      ['Ana Quill', 'Ana Quill'],
      ['Li', 'Li Weimin'],
    ],
  ],
  [
    'Orla P. Vance, 34, was there. “No,” said Ms. Vance.',
    [
      ['Orla P. Vance', 'Orla P. Vance'],
      ['Vance', 'Orla P. Vance'],
    ],
  ],
])('%s', (body, expected) => {
  expect(people(body)).toEqual(expected);
});

test('any text is read, and people are spans of it in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (body) => {
      let at = 0;
      for (const { start, end } of read({ headline: '', body, published: null }).people) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
    }),
  );
});
