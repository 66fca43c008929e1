import { expect, test } from 'vitest';
import { makeReader } from '../../../src/reading/read.ts';

test.each([
  'The claims were false.',
  'It is a so-called “smart” bridge.',
  'The report runs to 40 pages.',
  'Their warnings came late.',
])('no statement: %s', (body) => {
  expect(makeReader()({ headline: '', body, published: null }).statements).toEqual([]);
});
