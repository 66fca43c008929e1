import { expect, test } from 'vitest';
import type { AnnotatedDocument } from '../../scripts/evaluate/document.ts';
import { score } from '../../scripts/evaluate/figures.ts';
import { type Scorer, timeScorer } from '../../scripts/evaluate/mentions.ts';
import { pairUp, spanOverlap } from '../../scripts/evaluate/pairing.ts';
import { endAlike, isSamePerson, nameWords } from '../../scripts/evaluate/speakers.ts';
import { statementScorer } from '../../scripts/evaluate/statements.ts';
import { makeReader } from '../../src/reading/read.ts';

const read = makeReader();
const text = '“The bridge is safe,” said Ana Lenz on Tuesday.';
const blank = { id: '1', title: null, publishedAt: '2019-03-15', text, statements: [], times: [], places: [] };

function figures(
  scorer: Scorer,
  document: AnnotatedDocument,
): Readonly<Record<string, Readonly<Record<string, number>>>> {
  scorer.add(document, read({ headline: '', body: document.text, published: document.publishedAt }));
  return Object.fromEntries(scorer.lines().map((line) => [line.what, line.figures]));
}

test('precision, recall and F1 are percentages; of nothing they are 0', () => {
  expect(score({ right: 3, found: 4, marked: 6 })).toEqual({ precision: 75, recall: 50, f1: 60 });
  expect(score({ right: 0, found: 0, marked: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 });
});

test('those that share most are matched first, each once', () => {
  const [long, short] = [
    { start: 0, end: 10 },
    { start: 0, end: 4 },
  ];
  const pairs = pairUp([long, short], [{ start: 0, end: 5 }], spanOverlap);
  expect(pairs).toEqual([{ found: short, marked: { start: 0, end: 5 }, shared: 0.8 }]);
});

test('times: the value counts apart from the span', () => {
  const start = text.indexOf('Tuesday');
  const marked = { start: start - 3, end: start + 7, text: 'on Tuesday', type: 'DATE', value: '2019-03-12' };
  const found = figures(timeScorer(), { ...blank, tasks: ['times'], times: [marked] });
  expect(found['times, strict']?.f1).toBe(0);
  expect(found['times, relaxed']?.f1).toBe(100);
  expect(found['times, value']?.f1).toBe(100);
});

test('statements: letters count, marks do not; a belief is neither wanted nor wrong', () => {
  const marked = { start: 1, end: 19, kind: 'direct' as const, speaker: { start: 27, end: 35, text: 'Ana Lenz' } };
  const found = figures(statementScorer(), { ...blank, tasks: ['statements'], statements: [marked] });
  expect(found['statements at overlap 1']?.f1).toBe(100);
  expect(found['statement and speaker right at overlap 1']?.f1).toBe(100);
  const belief = figures(statementScorer(), {
    ...blank,
    tasks: ['statements'],
    statements: [{ ...marked, speech: false }],
  });
  expect(belief['letters inside statements']?.precision).toBe(0);
});

test.each([
  ['the former Mayor Ana Lenz of Tarn', ['ana', 'lenz']],
  ['Dr. Ana Lenz, who won', ['ana', 'lenz']],
  ['Rolf Lenz Jr.', ['rolf', 'lenz']],
])('the words of a name: %s', (name, words) => {
  expect(nameWords(name)).toEqual(words);
});

test.each([
  ['Ana Lenz', 'Lenz', true],
  ['Ana Lenz', 'A. Lenz', true],
  ['Ana Lenz', 'Rolf Lenz', false],
  ['Ana Lenz|Ana Orva', 'Ana Orva', true],
  ['Ana Lenz', '', false],
])('%s and %s are one person: %s', (accepted, name, same) => {
  expect(isSamePerson(accepted, name)).toBe(same);
});

test('names that end alike', () => {
  expect(endAlike("Lenz's", 'Ana Lenz')).toBe(true);
  expect(endAlike('', '')).toBe(false);
});
