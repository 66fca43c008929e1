import { expect, test } from 'vitest';
import { said } from './said.ts';

test.each([
  'She won 271 pledged delegates.',
  'Three states voted on Tuesday.',
  'The reports that came late were long.',
  'They shut it instead of denying the flood.',
  'The Latest: bridge over the Weir in Orva town',
  'Talking about rain, Orr left.',
  'The “smart” bridge of Orva is shut.',
  'He would not say.',
  'They called a taxi and praised the driver.',
  'The United States shut it.',
  'It was a much talked-of bridge.',
  'They saw “The Weir,” which started in May.',
  '“The Long Weir,” Pell supported.',
])('nobody says anything: %s', (body) => {
  expect(said(body)).toEqual([]);
});
