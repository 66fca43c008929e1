import { expect, test } from 'vitest';
import { placesOf } from './read.ts';

test.each([
  ['ORVAX, Neb., May 7 (Reuters) - Rain fell.', ['ORVAX = Orvax, Nebraska, US', 'Neb. = Nebraska, US']],
  ['TARNOVA, Kenya (AP) - Rain fell.', ['TARNOVA = Tarnova, KE', 'Kenya = Kenya, KE']],
  ['OMAHA, Neb. (AP) - Rain fell.', ['OMAHA = Omaha, Nebraska, US', 'Neb. = Nebraska, US']],
  ['Orvax, he said, lies in Kenya.', ['Kenya = Kenya, KE']],
])('%s', (body, expected) => {
  expect(placesOf(body)).toEqual(expected);
});
