import { expect, test } from 'vitest';
import { misspellings } from '../../../src/newsroom/asking/misspelt.ts';
import { understand } from '../../../src/newsroom/asking/understand.ts';
import { makeShelf } from '../../../src/newsroom/shelves/shelf.ts';
import { makeView } from '../../../src/newsroom/shelves/view.ts';
import { makeReader } from '../../../src/reading/read.ts';
import { makeCompactIndex } from '../../../src/search/compact.ts';
import { articleOf } from '../house.ts';

const shelf = makeShelf({ makeIndex: makeCompactIndex, read: makeReader() });
await shelf.fit([
  articleOf({
    id: 'ferry',
    body: 'Ilya Brandeval launched a ferry at Orvanka-Natal. Steury, a miller, owns the creamery of Velm.',
  }),
  articleOf({
    id: 'mill',
    body: 'Petra Quill closed a tunnel at Tarn. The natl board and a baker named Story agreed.',
  }),
  articleOf({ id: 'show', body: 'Kamala Lenz sang at a show. A dalas is a coin.' }),
  articleOf({ id: 'port', body: 'Dallas Holt and his Norwegian dockers left the port of Lund in May.' }),
]);
const view = makeView([shelf], { source: null, from: null, to: null });
const readAs = (question: string) => misspellings(understand(question), view).map(({ meant }) => meant);

/** A letter left out, put in, changed, two swapped; two edits in a long word; what the stem hides; a word that stands elsewhere as a slip; a word alone. */
test.each([
  ['Which ferry did Ilya Brandval launch?', ['brandeval']],
  ['Which ferry did Ilya Brandevahl launch?', ['brandeval']],
  ['Which ferry did Ilya Brandevol launch?', ['brandeval']],
  ['Which ferry did Ilya Brandveal launch?', ['brandeval']],
  ['Which ferry did Ilya Brndevahl launch?', ['brandeval']],
  ['who owns the velm creamary', ['creamery']],
  ['What does the miller Stuery own in Velm?', ['steury']],
  ['Where did a ferry launch at Orvanka-Natl?', ['natal']],
  ['Which dockers left with Dalla Holt from Lund?', ['dallas']],
  ['who is brandevla', ['brandeval']],
  ['Which norwgian dockers left the port of Lund?', ['norway']],
])('%s', (question, meant) => {
  expect(readAs(question)).toEqual(meant);
});

/** Words that the scope has; a name that only looks like one of another story; one that begins otherwise; short words and numbers. */
test.each([
  ['What is the natl board that closed a tunnel at Tarn?'],
  ['How many dockers left the port of Kampala?'],
  ['Which ferry did Ilya Grandeval launch?'],
  ['Who closed the tunnel at Trn?'],
  ['Who closed the tunnel of 20311?'],
  [''],
])('%s: nothing', (question) => {
  expect(readAs(question)).toEqual([]);
});
