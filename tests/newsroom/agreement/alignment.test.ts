import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align, wordsOf } from '../../../src/newsroom/agreement/alignment.ts';

const printed = 'The mayor said: “We will not close the old harbour before May 7, whatever happens.” He left.';
const differences = (asked: string) => align(wordsOf(asked), wordsOf(printed))?.differences;

test.each([
  ['We will not close the old harbour'],
  ['we WILL not close, the “old” harbour!'],
  ['We will not close ... before May 7'],
  ['We will not close [it] before May seven'],
])('%j is printed so', (asked) => {
  expect(differences(asked)).toEqual([]);
});

test.each([
  ['We will close the old harbour', [{ asked: null, printed: 'not' }]],
  ['We will not close the new harbour', [{ asked: 'new', printed: 'old' }]],
  ['before May 8, whatever happens', [{ asked: '8', printed: '7' }]],
  ['We will certainly not close', [{ asked: 'certainly', printed: null }]],
])('%j differs', (asked, expected) => {
  expect(differences(asked)).toEqual(expected);
});

test('a wording is found in a text of very many words', () => {
  const long = wordsOf(`${'the ferry left '.repeat(60_000)}the mill burned`);
  expect(align(wordsOf('the mill burned'), long)?.cost).toBe(0);
});

test('any run of printed words lies where it was cut, without a difference', () => {
  const words = wordsOf(printed);
  fc.assert(
    fc.property(fc.nat(words.length - 1), fc.nat(words.length - 1), (a, b) => {
      const [first, last] = [words[Math.min(a, b)], words[Math.max(a, b)]];
      const cut = printed.slice(first?.start, last?.end);
      const found = align(wordsOf(cut), words);
      expect(found?.differences).toEqual([]);
      expect(wordsOf(printed.slice(found?.span.start, found?.span.end)).map(({ folded }) => folded)).toEqual(
        wordsOf(cut).map(({ folded }) => folded),
      );
    }),
  );
});
