import { expect, test } from 'vitest';
import { termsOf } from '../../../src/news/folding.ts';
import { isCounted } from '../../../src/newsroom/ranking/counted.ts';

test.each([
  ['The port bought three new ferries.', 'ferry', true],
  ['The ferries were bought in 2029.', 'ferry', false],
  ['Some 40% of the dockers left.', 'percentage', true],
])('%s counts %s: %s', (text, noun, expected) => {
  const terms = termsOf(text).map(({ term }) => term);
  expect(isCounted(text, terms, { nouns: new Set(termsOf(noun).map(({ term }) => term)) })).toBe(expected);
});
