import { expect, test } from 'vitest';
import { readLines } from '../../../src/newsroom/answers/read-lines.ts';
import { understand } from '../../../src/newsroom/asking/understand.ts';
import { confidence } from '../../../src/newsroom/ranking/confidence.ts';
import { type Evidence, evidenceOf } from '../../../src/newsroom/ranking/evidence.ts';
import { bestLines, soughtBy } from '../../../src/newsroom/ranking/lines.ts';
import { makeShelf } from '../../../src/newsroom/shelves/shelf.ts';
import { makeView } from '../../../src/newsroom/shelves/view.ts';
import { makeReader } from '../../../src/reading/read.ts';
import { makeCompactIndex } from '../../../src/search/compact.ts';
import { articleOf } from '../house.ts';

const shelf = makeShelf({ makeIndex: makeCompactIndex, read: makeReader() });
await shelf.fit([
  articleOf({
    id: 'ferry',
    headline: 'New ferry for Orva',
    published: '2031-03-04',
    body: 'ORVA - Ilya Brandt launched the largest ferry of Velm county in 2029. It carries 300 people.\n\nBrandt elected to name it Swan.',
  }),
  articleOf({
    id: 'mill',
    headline: 'Mill closes',
    published: '2031-03-05',
    body: 'Petra Quill closed the old mill at Tarn on Monday. The mill had 40 workers. It belonged to the Tarn Paper Company.',
  }),
  articleOf({
    id: 'council',
    headline: 'Lund council meets',
    published: '2031-03-05',
    body: 'Edda Holm chaired the fourth meeting of the Lund council. The hall was painted in green.',
  }),
]);
const view = makeView([shelf], { source: null, from: null, to: null });

function best(question: string) {
  const sought = soughtBy(understand(question), '2031-03-06', view);
  const [read] = readLines(bestLines(sought, view).slice(0, 1), sought, view);
  if (!read) throw new Error('nothing found');
  return { evidence: evidenceOf(read, sought, view), likely: confidence(read, sought, view) };
}

/** One line a sign: the question, and what its best line shows. */
test.each<[string, Partial<Evidence>]>([
  ['Who launched the largest ferry of Velm county?', { near: 1, missing: 0, namedHere: 1, ranks: 1, filled: 1 }],
  ['Who launched the smallest ferry of Velm county?', { ranks: 0 }],
  ['Who launched the largest ferry of Velm county in 2027?', { numbers: 0 }],
  ['Who launched the largest ferry of Velm county in 2029?', { numbers: 1, named: 1 }],
  ['Which mill did the Tarn Paper Company close?', { missing: 0 }],
  ['Which mill did the TPC close?', { missing: 0 }],
  ['What did Ilya Brandt launch?', { named: 1, namedHere: 1 }],
  ['Who launched the third ferry of Velm county?', { otherRank: 0 }],
  ['Who chaired the third meeting of the Lund council?', { otherRank: 1 }],
  ['Who chaired the fourth meeting of the Lund council?', { otherRank: 0, filled: 1 }],
  ['When was the old mill at Tarn closed?', { filled: 1 }],
  ['When was the hall of the Lund council painted?', { filled: 0 }],
  ['How many people does the ferry of Velm county carry?', { filled: 0 }],
  ['How many workers did the mill at Tarn have?', { filled: 1 }],
  ['Why was the mill at Tarn closed?', { filled: 0 }],
  ['How did the Lund council vote?', { filled: 0.5 }],
  ['Who did not launch the ferry of Velm county?', { denied: 1 }],
  ['Which mill was closed at Tarn this week?', { near: 1 }],
  ['Which mill was closed at Tarn?', { stale: 0 }],
])('%s', (question, expected) => {
  expect(best(question).evidence).toMatchObject(expected);
});

/** A question that is told, and one that is near to it and is not. */
test.each([
  ['Who launched the largest ferry of Velm county?', 'Who launched the largest ferry of Quennel county?'],
  ['Who closed the old mill at Tarn?', 'Who closed the old mill at Lund?'],
  ['Who launched the ferry in 2029?', 'Who launched the ferry in 2027?'],
  ['What did Petra Quill close?', 'What did Petra Brandt close?'],
])('%s - %s', (told, untold) => {
  expect(best(told).likely).toBeGreaterThan(best(untold).likely + 0.1);
});
