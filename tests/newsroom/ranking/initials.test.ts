import { expect, test } from 'vitest';
import { understand } from '../../../src/newsroom/asking/understand.ts';
import { initialsOf, isSpeltOut } from '../../../src/newsroom/ranking/initials.ts';
import { soughtBy } from '../../../src/newsroom/ranking/lines.ts';
import { makeShelf } from '../../../src/newsroom/shelves/shelf.ts';
import { makeView } from '../../../src/newsroom/shelves/view.ts';
import { makeReader } from '../../../src/reading/read.ts';
import { makeCompactIndex } from '../../../src/search/compact.ts';

const shelf = makeShelf({ makeIndex: makeCompactIndex, read: makeReader() });
const view = makeView([shelf], { source: null, from: null, to: null });

test.each<[string, string[]]>([
  ['Who leads the Velm Harbour Board?', ['vhb', 'vhb', 'vhb']],
  ['Who leads the Board of Ferries and Tolls?', ['bft', 'bft', 'bft']],
  ['Who leads Velm Harbour?', []],
  ['What did the Harbour Board tell Orva?', []],
])('initials of the names in %s', (question, expected) => {
  expect([...initialsOf(soughtBy(understand(question), '2031-03-06', view)).values()]).toEqual(expected);
});

test.each<[string, string, boolean]>([
  ['vhb', 'The Velm Harbour Board met.', true],
  ['bft', 'The Board of Ferries and Tolls met.', true],
  ['vhb', 'The Velm harbour board met.', false],
  ['vhb', 'Velm. Harbour Board', false],
  ['orva', 'The mill at Orva closed.', false],
  ['2029', 'In 2029 the mill closed.', false],
  ['a(', 'A (B) met.', false],
])('%s in "%s": %s', (term, text, expected) => {
  expect(isSpeltOut(term, text)).toBe(expected);
});

test('a long text of capitals takes linear time', () => {
  expect(isSpeltOut('aaaaaz', 'Aa of the and '.repeat(50_000))).toBe(false);
});
