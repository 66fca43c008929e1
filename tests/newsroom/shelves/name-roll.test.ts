import { expect, test } from 'vitest';
import { makeNameRoll, type NameRoll } from '../../../src/newsroom/shelves/name-roll.ts';
import { makeReader } from '../../../src/reading/read.ts';
import { articleOf } from '../house.ts';

const read = makeReader();
const said = (name: string) => read(articleOf({ id: name, body: `“It will rain on Velm,” ${name} said on Monday.` }));

const counts = ({ speaker }: NameRoll) =>
  Object.fromEntries([...speaker.starting('')].map(({ name, count }) => [name, count]));

test('names are entered and struck, each with the number of articles that hold it', () => {
  const names = makeNameRoll();
  for (const name of ['Mara Arden', 'Mara Arden', 'Pell Orsan']) names.enter(said(name));
  expect(counts(names)).toEqual({ 'Mara Arden': 2, 'Pell Orsan': 1 });
  names.strike(said('Mara Arden'));
  names.strike(said('Pell Orsan'));
  expect(counts(names)).toEqual({ 'Mara Arden': 1 });
});
