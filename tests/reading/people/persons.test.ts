import { expect, test } from 'vitest';
import { makeReader } from '../../../src/reading/read.ts';

const read = makeReader();
const namesIn = (body: string) => read({ headline: '', body, published: null }).people.map(({ name }) => name);

test.each([
  ['Ohio Gov. Tom Varga spoke. Gov. Varga left.', ['Tom Varga', 'Tom Varga']],
  [
    'Tom Varga and Ana Varga came. Mrs. Varga spoke, then Mr. Varga.',
    ['Tom Varga', 'Ana Varga', 'Ana Varga', 'Tom Varga'],
  ],
  ['Tom and Ana Varga came. Mr. Varga spoke.', ['Tom Varga', 'Ana Varga', 'Tom Varga']],
  ['Tom “Red” Varga came. Varga spoke.', ['Tom “Red” Varga', 'Tom “Red” Varga']],
  ['Mayor Ana May came in May. May said no, and Tom told May so. May 3 was fine.', ['Ana May', 'Ana May', 'Ana May']],
  ['Thomas R. Varga came. Tom Varga spoke.', ['Thomas R. Varga', 'Thomas R. Varga']],
  ['First Lady Ana Varga came. President Varga spoke. Varga left.', ['Ana Varga', 'Varga', 'Varga']],
  ['His wife, Ana Varga, came. President Varga spoke.', ['Ana Varga', 'Varga']],
  ['Ana Varga, his sister, came. Gov. Varga spoke.', ['Ana Varga', 'Varga']],
  ['Ana Varga came. President Varga said he was late.', ['Ana Varga', 'Varga']],
  ['Ana Varga came. President Varga said she was late.', ['Ana Varga', 'Ana Varga']],
  ['His wife, Mayor Ana Varga, came. Mayor Varga spoke.', ['Ana Varga', 'Ana Varga']],
  ['His wife, Ana Varga, came. Mrs. Varga spoke.', ['Ana Varga', 'Ana Varga']],
  ['George H. Lund and George W. Lund came.', ['George H. Lund', 'George W. Lund']],
  ['Minister Park Ji-hoon came. Park told the council so.', ['Park Ji-hoon', 'Park Ji-hoon']],
  ['Kim Dae Ho met Tom Varga’s son. Kim said so.', ['Kim Dae Ho', 'Tom Varga', 'Kim Dae Ho']],
  ['Pieter van der Berg spoke. Van der Berg left.', ['Pieter van der Berg', 'Pieter van der Berg']],
  ['Abdul al-Hashimi said no. Al-Hashimi left.', ['Abdul al-Hashimi', 'Abdul al-Hashimi']],
  ['Ana Quill-Varga, 34, said no. Quill-Varga left.', ['Ana Quill-Varga', 'Ana Quill-Varga']],
  ['ANA QUILL SAYS NO TO BRIDGE\n\nMayor Ana Quill said no.', ['ANA QUILL', 'Ana Quill']],
])('%s', (body, expected) => {
  expect(namesIn(body).map((name) => name.toLowerCase())).toEqual(expected.map((name) => name.toLowerCase()));
});

test('a short name is inferred from the full one', () => {
  const [full, short] = read({ headline: '', body: 'Ana Quill came. Quill spoke.', published: null }).people;
  expect(full).toMatchObject({ basis: 'stated', from: null });
  expect(short).toMatchObject({ basis: 'inferred', from: { start: 0, end: 9 } });
});
