import { expect, test } from 'vitest';
import { makeReader } from '../../../src/reading/read.ts';

const read = makeReader();

/** The statements, each as `name: part | part`. */
const told = (...paragraphs: string[]) => {
  const body = paragraphs.join('\n\n');
  return read({ headline: '', body, published: null }).statements.map(
    ({ speakerName, parts }) => `${speakerName}: ${parts.map(({ start, end }) => body.slice(start, end)).join(' | ')}`,
  );
};

test.each<[string, string[], string[]]>([
  [
    'names in capitals, the fuller form for the shorter one',
    ['Orva Radio, in full.', 'ANA ORR: Is it shut?', 'TOM PELL: It is. He said so.', 'ORR: Why?', 'PELL: It is old.'],
    ['Ana Orr: Is it shut?', 'Tom Pell: It is. He said so.', 'Ana Orr: Why?', 'Tom Pell: It is old.'],
  ],
  [
    'the name of the article for a title and a family name',
    ['Mayor Ana Orr met Tom Pell.', 'Pell: Is it shut?', 'Mayor Orr: It is.', 'Pell: Why is it?', 'Then they left.'],
    ['Tom Pell: Is it shut?', 'Ana Orr: It is.', 'Tom Pell: Why is it?'],
  ],
  [
    'a turn goes on over paragraphs, stage directions left out',
    ['ORR: Is it?', 'PELL: It is shut.', '(APPLAUSE)', 'It will stay shut for good.', 'ORR: Thank you.'],
    ['Orr: Is it?', 'Pell: It is shut. | It will stay shut for good.', 'Orr: Thank you.'],
  ],
  [
    'questions and answers',
    ['We met Ana Orr.', 'Q: Is it shut?', 'A: It is.', 'Q: Why?', 'A: It is old.'],
    ['null: Is it shut?', 'null: It is.', 'null: Why?', 'null: It is old.'],
  ],
  [
    'an introduction is read as ever',
    ['Tom Pell said it was old.', 'Q. Is it shut?', 'A. It is.', 'Q. Why?'],
    ['Tom Pell: it was old', 'null: Is it shut?', 'null: It is.', 'null: Why?'],
  ],
])('%s', (_, paragraphs, expected) => {
  expect(told(...paragraphs)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['a single label', ['Rain.', 'ORR: The bridge is shut for good.', 'It rained.', 'It rained again.']],
  ['everybody once', ['Orr: Hold on.', 'Pell: Stand fast.', 'Lund: Go home.']],
  ['headings', ['UPDATE: It rained.', 'WHAT NEXT: It will rain.', 'UPDATE: It rained again.', 'WHAT NEXT: Sun.']],
  ['one label again and again', ['NOTE: It rained.', 'NOTE: It rained.', 'NOTE: It rained.']],
  ['lists', ['Monday: Rain.', 'Tuesday: Sun.', 'Monday: Rain again.', 'Tuesday: Fog.']],
])('no conversation: %s', (_, paragraphs) => {
  expect(told(...paragraphs)).toEqual([]);
});
