import { expect, test } from 'vitest';
import { makeReader } from '../../../src/reading/read.ts';

const read = makeReader();

test.each([
  ['Officials who ran the mill for years said it was old.', 'Officials who ran the mill for years'],
  ['People briefed on the plan said it was old.', 'People briefed on the plan'],
  ['The mill closed after Ana Quill said it was old.', 'Ana Quill'],
  ['Noting that it was old, Ana Quill closed the mill.', 'Ana Quill'],
  ['The sale of the mill was announced by Ana Quill.', 'Ana Quill'],
  ['“It is old,” said Quill ally Tom Varga.', 'Quill ally Tom Varga'],
  ['Ana Quill later closed the mill, saying it was old.', 'Ana Quill'],
  ['The mayor was likely to say that it was old.', 'The mayor'],
  [
    'Ana Quill, facing a long winter in Orva, a mill town, said it was old.',
    'Ana Quill, facing a long winter in Orva, a mill town',
  ],
  ['Ana Quill of Orva, Ostland said it was old.', 'Ana Quill of Orva, Ostland'],
])('%s', (body, expected) => {
  const [statement] = read({ headline: '', body, published: null }).statements;
  expect(statement?.speaker && body.slice(statement.speaker.start, statement.speaker.end)).toBe(expected);
});
