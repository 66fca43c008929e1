import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenAt, tokenize } from '../../src/reading/tokens.ts';

const texts = (text: string) => tokenize(text).map((token) => token.text);

test.each([
  ["Ana doesn't mind.", ['Ana', "doesn't", 'mind', '.']],
  ['the U.S. and St. Oda', ['the', 'U.S.', 'and', 'St', '.', 'Oda']],
  ['“No,” he said', ['“', 'No', ',', '”', 'he', 'said']],
  ['May 7-8, 2018', ['May', '7-8', ',', '2018']],
  ['12,000 at 9:30am', ['12,000', 'at', '9:30am']],
  ['Orva-Lenz talks', ['Orva-Lenz', 'talks']],
])('%s', (text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test('tokens are slices in order, with only white space between them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let at = 0;
      for (const token of tokenize(text)) {
        expect(text.slice(at, token.start).trim()).toBe('');
        expect(text.slice(token.start, token.end)).toBe(token.text);
        at = token.end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});

const piece = fc.oneof(
  fc.constantFrom(
    'Orva',
    'a',
    'U',
    'é',
    'x\u0301',
    '3',
    '٣',
    '½',
    '.',
    ',',
    "'",
    '’',
    '-',
    '‑',
    '&',
    ':',
    '/',
    '_',
    '“',
    ' ',
    '\u00a0',
    '\n',
    '𝒜',
    '\ud800',
  ),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
);

test('a plain token is the one that the pattern finds', () => {
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      for (const token of tokenize(text)) expect(token).toEqual(tokenAt(text, token.start));
    }),
    { numRuns: 1000 },
  );
});
