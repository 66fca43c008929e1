import { expect, test } from 'vitest';
import { termsOf } from '../../../src/news/folding.ts';
import { apart } from '../../../src/newsroom/ranking/apart.ts';
import { makeShelf } from '../../../src/newsroom/shelves/shelf.ts';
import { makeView } from '../../../src/newsroom/shelves/view.ts';
import { makeReader } from '../../../src/reading/read.ts';
import { makeCompactIndex } from '../../../src/search/compact.ts';
import { articleOf } from '../house.ts';

const shelf = makeShelf({ makeIndex: makeCompactIndex, read: makeReader() });
await shelf.fit([
  articleOf({ id: 'ferry', body: 'Ilya Brandt launched a ferry at Orva in 2029.\n\nThe harbour was closed.' }),
  articleOf({ id: 'mill', body: 'Petra Quill closed the mill at Tarn in 2031.' }),
]);
const view = makeView([shelf], { source: null, from: null, to: null });

test.each<[string, readonly string[] | null]>([
  ['the mill at Orva', ['Orva', 'mill']],
  ['the ferry of 2031', ['2031', 'ferry']],
  ['Petra Brandt', ['Petra', 'Brandt']],
  ['the harbour of Orva', null],
  ['the mill at Lund', null],
  ['the tunnel', null],
  ['', null],
])('%s', (about, expected) => {
  expect(apart(about, termsOf(about), view)).toEqual(expected);
});
