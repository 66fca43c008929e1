import fc from 'fast-check';
import { expect, test } from 'vitest';
import { putQuestion } from '../../../src/newsroom/asking/main-question.ts';
import { understand } from '../../../src/newsroom/asking/understand.ts';

/** Words that join a clause, or ask in the place of what is asked for: nothing is taken off. */
test.each([
  'The race was won by who',
  'The captain of which ferry was held',
  'Quill sang at which show',
  'Quill began what could be her last race by rowing in which regatta',
  'A large piece of what was found at Orva',
  'Where is the pier that the ferry struck when it sank',
  'What did the ferry carry when it sank',
  'the captain who said that the ferry would sail',
  'the ferry which sank off Orva',
  'Which firm, after the ferry sank, bought the dock',
  'new cranes for Orva',
  '',
])('%s', (question) => {
  expect(putQuestion(question)).toEqual({ asks: question, tells: '' });
});

test('nothing that is typed is too much for it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      expect(understand(typed).about).toBeTypeOf('string');
    }),
  );
  const words = fc.constantFrom(
    'who',
    'which',
    'orva',
    ',',
    ': ',
    ' - ',
    '. ',
    '? ',
    'what',
    'did',
    'how many',
    'of',
    'name of',
  );
  fc.assert(
    fc.property(fc.array(words), (typed) => {
      const { asks, tells } = putQuestion(typed.join(' '));
      expect(asks.length + tells.length).toBeLessThan(typed.join(' ').length + 'what is the '.length + 1);
    }),
  );
});

test('its cost grows with the length of the question', () => {
  const begun = performance.now();
  understand('orva, which ferry '.repeat(3000));
  expect(performance.now() - begun).toBeLessThan(3000);
});
