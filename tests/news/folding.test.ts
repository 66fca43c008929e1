import fc from 'fast-check';
import { expect, test } from 'vitest';
import { termsOf } from '../../src/news/folding.ts';

const fold = (text: string) => termsOf(text).map(({ term }) => term);

test.each([
  ['José', 'jose'],
  ['U.S.', 'US'],
  ['12,000', '12000'],
  ['twelve', '12'],
  ['Xi’s', "Xi's"],
  ['Xi’s', 'Xi'],
  ['meetings', 'met'],
  ['come', 'came'],
  ['agree', 'agreed'],
  ['exceed', 'exceeded'],
  ['taking', 'took'],
  ['raised', 'raise'],
  ['raising', 'raises'],
  ['hoped', 'hope'],
  ['stopped', 'stop'],
  ['added', 'adds'],
  ['policies', 'policy'],
  ['won', 'winning'],
  ['elected', 'election'],
  ['agreement', 'agrees'],
  ['educated', 'education'],
  ['weekly', 'weeks'],
  ['decided', 'decision'],
  ['Finnish', 'Finland'],
  ['20th', '20'],
  ['the 1990s', '1990'],
  ['Sept', 'September'],
  ['ＡＢＣ', 'abc'],
  ['Łódź', 'Lodz'],
  ['China-DPRK', 'China DPRK'],
  ["O'Brien", 'OBrien'],
])('%j folds as %j does', (a, b) => {
  expect(fold(a)).toEqual(fold(b));
});

test.each([
  ['Jones', 'Jon'],
  ['Manning', 'man'],
  ['James', 'Jam'],
  ['station', 'state'],
  ['million', 'mill'],
  ['statement', 'state'],
])('%j does not fold as %j', (a, b) => {
  expect(fold(a)).not.toEqual(fold(b));
});

test.each([
  ['it is in the', []],
  ['the WHO said', ['who', 'say']],
  ['the US and us', ['us']],
  ['大连会晤', ['大连', '连会', '会晤']],
  ['$16.4 billion', ['16.4', 'billion']],
])('%j holds the terms %j', (text, terms) => {
  expect(fold(text)).toEqual(terms);
});

test('every term says where it stands, in order, in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const { term, start, end } of termsOf(text)) {
        expect(term).not.toBe('');
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
