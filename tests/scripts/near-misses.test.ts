import { expect, test } from 'vitest';
import { bestOf, regressed } from '../../scripts/near-misses/fit.ts';
import { chance, nearMisses } from '../../scripts/near-misses/near-misses.ts';
import { report } from '../../scripts/near-misses/report.ts';
import { isOther, partsOf, withOther } from '../../scripts/near-misses/swaps.ts';
import { thinned } from '../../scripts/near-misses/thinned-view.ts';
import { makeShelf } from '../../src/newsroom/shelves/shelf.ts';
import { makeView } from '../../src/newsroom/shelves/view.ts';
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
    ['word', 'ferry'],
  ]);
  const counts = partsOf('How many dockers left on Monday?', new Map());
  expect(counts.map(({ kind, text }) => [kind, text])).toEqual([
    ['verb', 'left'],
    ['counted', 'dockers'],
    ['word', 'dockers'],
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
  expect(made().map(({ making }) => making)).toEqual(expect.arrayContaining(['plain', 'gone', 'year-near']));
  expect(made().find(({ making }) => making === 'gone')?.gone).toEqual(new Set([ferry]));
  expect(made().find(({ making }) => making === 'year-near')?.question).toBe(question.replace('2029', '2031'));
  expect(made()).toEqual(made());
});

test('nothing is made of a question whose evidence is not given', () => {
  const made = nearMisses([{ marked: { ...marked, evidence: [] }, isStrange: false, view, evidence: [] }]);
  expect(made.map(({ making }) => making)).toEqual(['plain']);
});

test('the news of the weeks around the evidence is taken away too', async () => {
  const dated = (id: string, published: string) => articleOf({ id, headline: id, published, body: `${id} left Orva.` });
  const all = [dated('Swan', '2031-03-04'), dated('Crane', '2031-03-20'), dated('Heron', '2031-06-01')];
  const few = makeShelf({ makeIndex: makeCompactIndex, read: makeReader() });
  await few.fit(all);
  const asked = { marked, isStrange: false, view: makeView([few], { source: null, from: null, to: null }) };
  const away = nearMisses([{ ...asked, evidence: all.slice(0, 1) }]).find(({ making }) => making === 'away');
  expect([...(away?.gone ?? [])].map(({ id }) => id).sort()).toEqual(['Crane', 'Swan']);
});

test('the report has a line for each making', () => {
  const scored = (making: 'plain' | 'gone', score: number) => ({ set: 'ours', making, score });
  const told = report([scored('plain', 0.9), scored('plain', 0.4), scored('gone', 0.3), scored('gone', 0.6)]);
  expect(told).toMatch(/^ {2}gone +75\.0 +50 /m);
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
