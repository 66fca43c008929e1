import { expect, test } from 'vitest';
import { unitsOf } from '../../../src/reading/places/units.ts';
import { tokenize } from '../../../src/reading/tokens.ts';

test.each([
  ['the China-DPRK border', ['the', 'China', '-DPRK', 'border']],
  ["Orva's mayor", ['Orva', 'mayor']],
  ['Orva, Lenz', ['Orva', ',Lenz']],
  ['St. Oda (U.S.)', ['St', '.Oda', '(U.S.']],
  ['12 towns', ['12', 'towns']],
])('%s', (text, expected) => {
  const units = unitsOf(tokenize(text));
  expect(units.map(({ before, text: word }) => before + word)).toEqual(expected);
  for (const { start, end, text: word } of units) expect(text.slice(start, end)).toBe(word);
});
