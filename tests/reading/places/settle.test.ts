import { expect, test } from 'vitest';
import type { PersonMention } from '../../../src/news/reading.ts';
import { settle } from '../../../src/reading/places/settle.ts';

const body = 'Orva Mayor Ana Lenz and Lenz. She left Lenz.';
const at = (words: string, from = 0) => ({
  start: body.indexOf(words, from),
  end: body.indexOf(words, from) + words.length,
});
const person = (words: string, from = 0): PersonMention => ({
  ...at(words, from),
  name: words,
  gender: null,
  basis: 'stated',
  from: null,
});

test('a place takes the words before a name off a person, and a whole name away, with the pronouns that went by it', () => {
  const lost = person('Lenz', 30);
  const she: PersonMention = { ...person('She'), from: { start: lost.start, end: lost.end } };
  const draft = { body, people: [person('Orva Mayor Ana Lenz'), person('Lenz', 20), lost], references: [she] };
  const { people, references } = settle(draft, [at('Orva'), at('Lenz', 30)]);
  expect(people.map(({ start, end }) => body.slice(start, end))).toEqual(['Mayor Ana Lenz', 'Lenz']);
  expect(references).toEqual([]);
});

test('without places all people stay', () => {
  const draft = { body, people: [person('Ana Lenz')], references: [] };
  expect(settle(draft, [])).toEqual({ people: draft.people, references: [] });
});
