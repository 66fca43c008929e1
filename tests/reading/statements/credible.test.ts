import { expect, test } from 'vitest';
import { evidence } from '../../../src/reading/data/statements-evidence.ts';
import { said } from './said.ts';

const before = 'The bridge was shut.\n\n';

test.each([
  ['Orr said how deep the damage was.', 'Orr > indirect: how deep the damage was'],
  ['Orr announced the sale.', 'Orr > indirect: the sale'],
  ['Holt pledged to rebuild.', 'Holt > indirect: to rebuild'],
])('what is likely said is kept: %s', (body, expected) => {
  expect(said(before + body)).toEqual([expected]);
});

test.each([
  'After the company repeated clashes with Orr, he left.',
  'If they claimed the prize, it was theirs.',
  'It took years before Orr claimed the prize.',
  'The sale that Orr would announce a year later was small.',
  'The mayor, asked about the ferry, laughed.',
  'Holt, a miller who has repeatedly pledged to rebuild, left.',
])('what is hardly said is left out: %s', (body) => {
  expect(said(before + body)).toEqual([]);
});

test('weights stand for signs, not for names', () => {
  expect([...evidence.keys()].filter((sign) => /\p{Lu}/u.test(sign))).toEqual([]);
});
