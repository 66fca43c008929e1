import { expect, test } from 'vitest';
import { makeReader } from '../../src/reading/read.ts';

test.each([
  ['apostrophes', "The voters' choice in the '90s wasn't the mayors' choice."],
  ['curly apostrophes', 'The voters’ choice in the ’90s wasn’t the mayors’ choice; tell ’em.'],
  ['a mark without a partner', '“It rained, he said.\n\nThen he left.'],
  ['a mark that closes nothing', 'It rained,” he said.'],
  ['nothing inside', 'He said "" and left.'],
  ['feet', "He is 6' tall."],
])('%s', (_, body) => {
  expect(makeReader()({ headline: '', body, published: null }).quotations).toEqual([]);
});

test.each([
  ['"', 200_000],
  ['“', 200_000],
  ['‘”', 100_000],
  ["'a ", 100_000],
  ['“a.’ ', 100_000],
  ['a: “‘b.’ ', 100_000],
  ['.")', 100_000],
  ['"a.\n\n', 50_000],
  ['a', 2_000_000],
  ['A. ', 200_000],
])('linear: %s', (piece, times) => {
  const began = performance.now();
  makeReader()({ headline: '', body: piece.repeat(times), published: null });
  expect(performance.now() - began).toBeLessThan(5000);
});
