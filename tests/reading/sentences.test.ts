import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeReader } from '../../src/reading/read.ts';

const read = makeReader();
const reading = (body: string) => read({ headline: '', body, published: null });
const sentences = (body: string) => reading(body).sentences.map(({ start, end }) => body.slice(start, end));
const paragraphs = (body: string) => reading(body).paragraphs.map(({ start, end }) => body.slice(start, end));

test.each([
  ['One came. Two left.', ['One came.', 'Two left.']],
  ['“We won.” He left.', ['“We won.”', 'He left.']],
  ['"Did we?" he asked. Nobody knew!', ['"Did we?" he asked.', 'Nobody knew!']],
  ['It grew 3.5 percent. It was 2018.', ['It grew 3.5 percent.', 'It was 2018.']],
  ['He lives in the U.S. He likes it.', ['He lives in the U.S.', 'He likes it.']],
  ["``It fell,'' she said. ``All of it.'' Then rain.", ["``It fell,'' she said.", "``All of it.''", 'Then rain.']],
  ['He met then-Sen. Orr. It rained.', ['He met then-Sen. Orr.', 'It rained.']],
  ['Govs. Orr and Lee met. It rained.', ['Govs. Orr and Lee met.', 'It rained.']],
  ['Wait... what? Yes.', ['Wait... what?', 'Yes.']],
  ['The end (of it all.) Then more.', ['The end (of it all.)', 'Then more.']],
  ['She said no. Then she left.', ['She said no.', 'Then she left.']],
  ['一号。二号。', ['一号。', '二号。']],
])('%s', (body, expected) => {
  expect(sentences(body)).toEqual(expected);
});

test.each([
  ['Blank lines part.\n\nYes.', ['Blank lines part.', 'Yes.']],
  ['A line each.\nSo it is here.', ['A line each.', 'So it is here.']],
  ['It goes\n            “on” here\nand here.', ['It goes\n            “on” here\nand here.']],
  [
    'A text of a fixed width goes on in the next line because the\ncolumn was full, and so it is one paragraph.\n\nTwo.',
    [
      'A text of a fixed width goes on in the next line because the\ncolumn was full, and so it is one paragraph.',
      'Two.',
    ],
  ],
])('%s', (body, expected) => {
  expect(paragraphs(body)).toEqual(expected);
});

const text = fc.array(
  fc.constantFrom('Ana', 'said', 'U.S.', 'Mr', '.', '?', '"', '“', '”', "'", '’', ')', ' ', '\n', '\n\n', '5', '한'),
);

test('sentences and passages tile the body', () => {
  fc.assert(
    fc.property(
      text.map((parts) => parts.join('')),
      (body) => {
        for (const spans of [reading(body).paragraphs, reading(body).sentences, reading(body).passages]) {
          let at = 0;
          for (const span of spans) {
            expect(span.end).toBeGreaterThan(span.start);
            expect(body.slice(at, span.start).trim()).toBe('');
            at = span.end;
          }
          expect(body.slice(at).trim()).toBe('');
        }
      },
    ),
  );
});
