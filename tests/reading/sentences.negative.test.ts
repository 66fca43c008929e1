import { expect, test } from 'vitest';
import { makeReader } from '../../src/reading/read.ts';

test.each([
  'Gov. Lena Orr met Dr. J. K. Pell of St. Oda on Jan. 5.',
  'He moved to Mill Creek, Pa., in May.',
  'The U.S. Senate met at 9 a.m. Tuesday.',
  'Marlow Inc. Chief Ada Finn left.',
  'He ran No. 5 vs. Orva.',
  '“Is it over?” she asked.',
  'It sells Yahoo! shares and more.',
  'PARIS, June 2 (Reuters) - Rain fell.',
])('one sentence: %s', (body) => {
  expect(makeReader()({ headline: '', body, published: null }).sentences).toHaveLength(1);
});
