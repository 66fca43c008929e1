import { expect, test } from 'vitest';
import { makeReader } from '../../src/reading/read.ts';

const read = makeReader();
const quotations = (body: string) =>
  read({ headline: '', body, published: null }).quotations.map(({ inner }) => body.slice(inner.start, inner.end));

test.each([
  ['curly', '“It rained,” he said. “All day.”', ['It rained,', 'All day.']],
  ['straight', '"It rained," he said. "All day."', ['It rained,', 'All day.']],
  ['TeX', "``It rained,'' he said. ``All day.''", ['It rained,', 'All day.']],
  ['two apostrophes', "''It rained,'' he said. ''All day.''", ['It rained,', 'All day.']],
  ['single', "'It rained,' he said. 'I don't mind.'", ['It rained,', "I don't mind."]],
  ['single curly', '‘It rained,’ he said of the voters’ day.', ['It rained,']],
  ['guillemets', '«It rained», he said.', ['It rained']],
  ['nested', '“She told me ‘never again’ twice.”', ['She told me ‘never again’ twice.', 'never again']],
  ['a quotation that ends a nested one', '“He said ‘no.’”', ['He said ‘no.’', 'no.']],
  ['opened again in each paragraph', '“It rained.\n\n“It snowed.”', ['It rained.', 'It snowed.']],
  ['straight, opened again', '"It rained.\n\n"It snowed."', ['It rained.', 'It snowed.']],
  ['closed in the next paragraph', 'He said: “It rained.\n\nIt snowed.” Then he left.', ['It rained.', 'It snowed.']],
  ['closed with an opening mark', '“It rained,“ he said. “All day.“', ['It rained,', 'All day.']],
  ['in tokenised text', '" It rained , " he said .', [' It rained , ']],
  ['closed with an opening mark before a bracket', '“It rained all day.“[The Post.]', ['It rained all day.']],
  ['closed with a single mark', 'He wrote: “It rained.’ Then he left.', ['It rained.']],
  [
    'closed once for two',
    'He wrote, “She said “‘It rained.’ I agree.”',
    ['She said “‘It rained.’ I agree.', 'It rained.'],
  ],
  ['never closed behind a colon', 'He wrote: “It rained. It snowed.\n\nThen he left.', ['It rained. It snowed.']],
  ['after a dash', 'It was—"finally"—over.', ['finally']],
])('%s', (_, body, expected) => {
  expect(quotations(body)).toEqual(expected);
});
