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

test('long paragraphs are split at sentences, evenly', () => {
  const found = passages(repeat(16));
  expect(found.every((passage) => passage.endsWith('noon.') && passage.length <= 720)).toBe(true);
  expect(found.length).toBe(3);
});

test('a sentence is never cut', () => {
  expect(passages('word '.repeat(1000))).toHaveLength(1);
});
