import { expect, test } from 'vitest';
import type { Draft } from '../../../src/reading/draft.ts';
import { makeReader } from '../../../src/reading/read.ts';

const read = makeReader();

function referencesIn(body: string) {
  const { references } = read({ headline: '', body, published: null }) as Draft;
  return references.map(({ start, end, name }) => `${body.slice(start, end)}: ${name}`);
}

test.each([
  ['Ana Quill met Tom Varga. She smiled.', ['She: Ana Quill']],
  ['Mayor Ana Quill spoke. “It is late,” she said. “Go home.”', ['she: Ana Quill']],
  ['Tom Varga told Peter Lund that he was late.', ['he: Tom Varga']],
  ['Tom Varga saw Peter Lund and thanked him.', ['him: Peter Lund']],
  ['Peter Lund, a baker, said it was late. Rain fell on the house of Tom Varga. He went home.', ['He: Peter Lund']],
  ['“Tom Varga lied,” Peter Lund said. “It is late,” he said.', ['he: Peter Lund']],
  ['Peter Lund was there. For his part, Tom Varga said nothing.', ['his: Tom Varga']],
  ['Ana Quill, the mayor of Orva, met Tom Varga. The mayor smiled.', ['The mayor: Ana Quill']],
  ['President Li Weimin met Tom Varga. “Thank you,” said the president.', ['the president: Li Weimin']],
  ['The mayor of Orva smiled. Orva’s mayor, Ana Quill, left.', ['The mayor: Ana Quill']],
  ['Ana Quill, the mayor of Orva, met Tom Varga, the mayor of Wend. The mayor of Wend left.', ['The mayor: Tom Varga']],
  ['Orva Mayor Ana Quill met Wend Mayor Tom Varga. Wend’s mayor left.', ['Wend’s mayor: Tom Varga']],
  ['Mrs. Quill sat down. Tom Varga spoke. She left.', ['She: Quill']],
  ['Judge Ashley Quill — no relation of Tom Varga — said it was late. He left.', ['He: Ashley Quill']],
])('%s', (body, expected) => {
  expect(referencesIn(body)).toEqual(expected);
});

test('a reference tells the mention that it was inferred from', () => {
  const body = 'Ana Quill came. Quill sat. She spoke.';
  const { references } = read({ headline: '', body, published: null }) as Draft;
  expect(references[0]).toMatchObject({ basis: 'inferred', gender: 'female', from: { start: 16, end: 21 } });
});
