import { expect, test } from 'vitest';
import { agree, quantityOf } from '../../../src/newsroom/agreement/quantity.ts';

test.each([
  ['12', 12, null],
  ['twelve', 12, null],
  ['Twenty-five', 25, null],
  ['12,000', 12_000, null],
  ['twelve million crowns', 12e6, 'crown'],
  ['$1.2 billion', 1.2e9, 'dollar'],
  ['40 percent', 40, 'percent'],
  ['40%', 40, 'percent'],
  ['27 years', 27, 'year'],
  ['two hundred', 200, null],
  ['dozens', 20, null],
])('%s', (text, value, unit) => {
  expect(quantityOf(text)).toMatchObject({ value, unit });
});

const parted = (told: string) => {
  const [before = '', number = ''] = told.split('|');
  const quantity = quantityOf(number, before);
  if (!quantity) throw new Error(told);
  return quantity;
};

test.each([
  ['|twelve', '|12', true],
  ['|12 million crowns', '|twelve million', true],
  ['about |1,200', '|1,187', true],
  ['|1,200', '|1,187', true],
  ['more than |40', '|52', true],
  ['nearly |500', '|480', true],
  ['|hundreds', '|450', true],
  ['|12', '|13', false],
  ['|300', '|320', false],
  ['about |300', '|320', true],
  ['|12 million crowns', '|19 million crowns', false],
  ['more than |40', '|38', false],
  ['at most |40', '|52', false],
  ['|12 days', '|13 years', null],
])('%s and %s: %s', (a, b, expected) => {
  expect(agree(parted(a), parted(b))).toBe(expected);
  expect(agree(parted(b), parted(a))).toBe(expected);
});

test.each(['', 'crowns', 'the mayor'])('no number: "%s"', (text) => {
  expect(quantityOf(text)).toBeNull();
});
