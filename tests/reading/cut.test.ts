import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut } from '../../src/reading/cut.ts';
import { makeReader } from '../../src/reading/read.ts';

test('cuts as a whole reading does', () => {
  const read = makeReader();
  const sentence = fc.constantFrom('Mr. Arden left. ', '“Stay,” he said. ', 'It rained!\n\n', 'Why? ', 'on 4 May');
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 30 }), (sentences) => {
      const body = sentences.join('');
      const { sentences: whole, passages } = read({ headline: '', body, published: null });
      expect(cut(body)).toEqual({ sentences: whole, passages });
    }),
  );
});
