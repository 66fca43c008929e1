import { expect, test } from 'vitest';
import { makeReader } from '../../../src/reading/read.ts';

const read = makeReader();
const people = (body: string) =>
  read({ headline: '', body, published: null }).people.map(({ start, end }) => body.slice(start, end));

test.each([
  'The Orva Chamber of Commerce met on Monday.',
  'In New York it rained, and in Paris too.',
  'The Bank of England raised rates in March.',
  'Republicans and Democrats agreed on Friday.',
  'They walked along Victoria Street to St. Mark’s Church.',
  'Ferry operator Blue Line warned of rain.',
  'The Green Lenz group argues that it is late.',
  'However, The Orva Herald wrote about it.',
  'I think so. Yesterday was fine.',
])('nobody: %s', (body) => {
  expect(people(body)).toEqual([]);
});
