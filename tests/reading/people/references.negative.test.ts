import { expect, test } from 'vitest';
import type { Draft } from '../../../src/reading/draft.ts';
import { makeReader } from '../../../src/reading/read.ts';

const read = makeReader();

test.each([
  ['nobody is named', 'A baker came. He sat down.'],
  ['another gender', 'Ana Quill came. He sat down.'],
  ['somebody unnamed', 'Tom Varga was away. A spokesman said it was late. He said no more.'],
  ['two bear the role', 'Senator Ana Quill met Senator Tom Varga. The senator smiled.'],
  ['nobody bears the role', 'Ana Quill met Tom Varga. The chancellor smiled.'],
  ['the role of another place', 'Ana Quill, the mayor of Orva, left. The mayor of Wend smiled.'],
  ['a former role', 'Ana Quill, the former mayor of Orva, left. The mayor of Orva smiled.'],
  [
    'two bear the role of one place',
    'Ana Quill, chief of Orva, and Tom Varga, chief of Orva, left. Orva’s chief smiled.',
  ],
  ['they', 'Ana Quill met Tom Varga. They smiled.'],
])('open: %s', (_, body) => {
  const { references } = read({ headline: '', body, published: null }) as Draft;
  expect(references).toEqual([]);
});
