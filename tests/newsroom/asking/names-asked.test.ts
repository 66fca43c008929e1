import { expect, test } from 'vitest';
import { termsOf } from '../../../src/news/folding.ts';
import { namesAsked } from '../../../src/newsroom/asking/names-asked.ts';
import { passagesWith } from '../../../src/newsroom/ranking/candidates.ts';
import { makeShelf } from '../../../src/newsroom/shelves/shelf.ts';
import { makeView } from '../../../src/newsroom/shelves/view.ts';
import { makeReader } from '../../../src/reading/read.ts';
import { makeCompactIndex } from '../../../src/search/compact.ts';
import { articleOf } from '../house.ts';

const shelf = makeShelf({ makeIndex: makeCompactIndex, read: makeReader() });
await shelf.fit([
  articleOf({
    id: 'ferry',
    body: 'On Monday Ilya Brandt launched a ferry at Orva. Crowds came, and the harbour of Orva was closed.',
  }),
  articleOf({
    id: 'mill',
    body: 'Harbour trade fell. “Crowds stayed away,” Petra Quill said. The mill, which Brandt owns, is at Tarn.',
  }),
]);
const view = makeView([shelf], { source: null, from: null, to: null });

test.each<[string, readonly string[]]>([
  ['launched a Ferry at orva', ['ferry']],
  ['launched a ferry at orva', ['orva']],
  ['did ilya brandt launch a ferry', ['ilya', 'brandt']],
  ['brandts ferry', ['brandt']],
  ['Is petra quill at the mill', ['petra', 'quill']],
  ['crowds at the harbour', []],
  ['the mill of lund in 2031', []],
  ['at NATO by orva', ['nato', 'orva']],
  ['', []],
])('%s', (about, names) => {
  const terms = termsOf(about);
  const found = passagesWith(
    terms.map(({ term }) => term),
    view,
  );
  expect([...namesAsked({ about, terms }, found, view)]).toEqual(names);
});
