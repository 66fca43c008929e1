import { expect, test } from 'vitest';
import { bestOf, regressed } from '../../scripts/near-misses/fit.ts';
import { chance, nearMisses } from '../../scripts/near-misses/near-misses.ts';
import { isOther, partsOf, withOther } from '../../scripts/near-misses/swaps.ts';
import { thinned } from '../../scripts/near-misses/thinned-view.ts';
import { makeShelf } from '../../src/newsroom/shelf.ts';
import { makeView } from '../../src/newsroom/view.ts';
import { makeReader } from '../../src/reading/read.ts';
import { makeCompactIndex } from '../../src/search/compact.ts';
import { articleOf } from '../newsroom/house.ts';

const ferry = articleOf({ id: 'ferry', headline: 'Ferry', body: 'Ilya Brandt launched a ferry at Orva in 2029.' });
const mill = articleOf({ id: 'mill', headline: 'Mill', body: 'In 2031 Petra Quill closed the ferry office at Tarn.' });
const shelf = makeShelf({ makeIndex: makeCompactIndex, read: makeReader() });
await shelf.fit([ferry, mill]);
const view = makeView([shelf], { source: null, from: null, to: null });
const question = 'Who launched a ferry at Orva in 2029?';
const marked = { question, answers: ['Ilya Brandt'], answerable: true, evidence: [{ articleId: 'ferry' }] };

test('the parts of a question that another of their kind could stand for', () => {
  const parts = partsOf(question, new Map([['orva', 'place']]));
  expect(parts.map(({ kind, text }) => [kind, text])).toEqual([
    ['place', 'Orva'],
    ['year', '2029'],
    ['verb', 'launched'],
  ]);
  const [place] = parts;
  const other = { kind: 'place' as const, text: 'Tarn', start: 0, end: 4 };
  expect(place && isOther(place, other, question)).toBe(true);
  expect(place && withOther(question, place, 'Tarn')).toBe('Who launched a ferry at Tarn in 2029?');
});

test('a view without some articles neither finds nor counts them', () => {
  const without = thinned(view, new Set([ferry]));
  const hits = without.search([{ term: 'ferry', weight: 1 }], 5);
  expect(hits.map(({ article }) => article.id)).toEqual(['mill']);
  expect([view.frequency('ferry'), without.frequency('ferry'), without.frequency('launch')]).toEqual([2, 1, 0]);
});

test('a question that is answered becomes near misses, the same ones each time', () => {
  const made = () => nearMisses([{ marked, isStrange: false, view, evidence: [ferry] }]);
  expect(made().map(({ making }) => making)).toEqual(expect.arrayContaining(['plain', 'gone', 'number-near']));
  expect(made().find(({ making }) => making === 'gone')?.gone).toEqual(new Set([ferry]));
  expect(made().find(({ making }) => making === 'number-near')?.question).toBe(question.replace('2029', '2031'));
  expect(made()).toEqual(made());
});

test('the regression parts what can be parted', () => {
  const random = chance('a seed');
  const samples = Array.from({ length: 80 }, (_, at) => {
    const answerable = at % 2 === 0;
    return { lines: [[random(), (answerable ? 0.7 : 0.2) + 0.2 * random()]], answerable, counts: 1, fold: 0 };
  });
  const model = regressed(samples);
  expect(Math.abs(model.weights[0] ?? 9)).toBeLessThan(model.weights[1] ?? 0);
  expect(samples.every((one) => bestOf(model, one) > 0 === one.answerable)).toBe(true);
});
