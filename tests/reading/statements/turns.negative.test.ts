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
  'Washington said nothing.',
  'One man, who asked not to be named, left.',
  'The minister has not said why.',
  'She declined to say.',
  'The study shows a link between fog and delay.',
  'The court did not rule that it was legal.',
  'They found that the bridge was gone.',
  'They pay $3, per person.',
  'Per Olsen, the mayor, left.',
])('nobody says anything: %s', (body) => {
  expect(said(body)).toEqual([]);
});
