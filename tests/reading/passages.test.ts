import { expect, test } from 'vitest';
import { makeReader } from '../../src/reading/read.ts';

const read = makeReader();
const passages = (body: string) =>
  read({ headline: '', body, published: null }).passages.map(({ start, end }) => body.slice(start, end));

const sentence = 'The council of Orva met in the old mill on the hill and talked about the bridge until noon.';
const repeat = (count: number) => Array(count).fill(sentence).join(' ');

test('short paragraphs are joined', () => {
  expect(passages(`${sentence}\n\n${sentence}\n\n${sentence}`)).toHaveLength(1);
});

test.each(['By Ana Quill', 'By ANA QUILL and Tom Orr, Orva Courier', '(Reporting by Ana Quill; Editing by Tom Orr)'])(
  'a line that tells who wrote stands by itself: %s',
  (credit) => {
    expect(passages(`${credit}\n\n${sentence}\n\n${sentence}`)).toEqual([credit, `${sentence}\n\n${sentence}`]);
  },
);

test.each(['By noon Ana Quill had left. Tom Orr stayed.', 'By the river', 'Ana Quill'])('no such line: %s', (line) => {
  expect(passages(`${line}\n\n${sentence}`)).toHaveLength(1);
});

test('long paragraphs are split at sentences, evenly', () => {
  const found = passages(repeat(16));
  expect(found.every((passage) => passage.endsWith('noon.') && passage.length <= 720)).toBe(true);
  expect(found.length).toBe(3);
});

test('a sentence is never cut', () => {
  expect(passages('word '.repeat(1000))).toHaveLength(1);
});
