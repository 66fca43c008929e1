import { expect, test } from 'vitest';
import { makeReader } from '../../../src/reading/read.ts';

const read = makeReader();
const last = (body: string) => read({ headline: '', body, published: '2019-03-15' }).times.at(-1)?.value;

test.each([
  ['It fell on Tuesday. It burned at 5 p.m.', '2019-03-12T17:00'],
  ['It fell on Christmas.\n\nThe mayor left at 5 p.m.', '2019-03-15T17:00'],
  ['It opened in spring 2017. A day later it fell.', 'XXXX-XX-XX'],
  ['It opened on 3 May 2017.\n\nA day later it fell.', '2017-05-04'],
])('%s', (body, expected) => {
  expect(last(body)).toBe(expected);
});
