import { expect, test } from 'vitest';
import { understand } from '../../../src/newsroom/asking/understand.ts';
import { askedWords, isAkin } from '../../../src/newsroom/ranking/asked-words.ts';
import { soughtBy } from '../../../src/newsroom/ranking/lines.ts';
import { makeShelf } from '../../../src/newsroom/shelves/shelf.ts';
import { makeView } from '../../../src/newsroom/shelves/view.ts';
import { makeReader } from '../../../src/reading/read.ts';
import { makeCompactIndex } from '../../../src/search/compact.ts';
import { articleOf } from '../house.ts';

test.each([
  ['elect', 'election', true],
  ['norvia', 'norvian', true],
  ['port', 'portrait', false],
  ['cat', 'cats', false],
  ['march', 'marble', false],
])('%s, %s: of one root: %s', (a, b, expected) => {
  expect(isAkin(a, b)).toBe(expected);
});

const view = makeView([makeShelf({ makeIndex: makeCompactIndex, read: makeReader() })], {
  source: null,
  from: null,
  to: null,
});

test.each([
  ['Which ferries reached Orva in 2029?', ['orva', '2029']],
  ['Which two ferries reached Orva?', ['orva']],
])('%s: names and numbers that must be told: %j', (question, expected) => {
  const words = askedWords(
    soughtBy(understand(question), '2031-03-06', view),
    articleOf({ id: 'ferry', body: '' }),
    view,
  );
  expect(words.filter(({ isExact }) => isExact).map(({ term }) => term)).toEqual(expected);
});
