import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftOf } from '../../../src/news/article.ts';
import { termsOf } from '../../../src/news/folding.ts';
import { bestThing, thingsIn } from '../../../src/newsroom/answers/things.ts';
import { understand } from '../../../src/newsroom/asking/understand.ts';
import { type Line, soughtBy } from '../../../src/newsroom/ranking/lines.ts';
import { makeView } from '../../../src/newsroom/shelves/view.ts';
import { cut } from '../../../src/reading/cut.ts';
import { makeReader } from '../../../src/reading/read.ts';

const view = makeView([], { source: null, from: null, to: null });
const read = makeReader();
const soughtFor = (question: string) => soughtBy(understand(question), '2024-01-01', view);

/** A passage that is all of its article, and its first sentence as the best. */
function lineOf(body: string) {
  const article = { ...draftOf({ headline: '', body, publisher: 'Velm Post' }), id: 'a', home: 'shared' as const };
  const whole = { start: 0, end: body.length };
  const { sentences } = cut(body);
  const line = { article, passage: whole, sentence: sentences[0] ?? whole, terms: termsOf(body), score: 1 };
  return { line: line as unknown as Line, around: { sentences, mentions: () => read(article) } };
}

function thing(question: string, body: string): string | null {
  const { line, around } = lineOf(body);
  return bestThing(line, around, soughtFor(question))?.text ?? null;
}

test.each([
  ['Which national park was closed?', 'The gates of Lenz National Park were closed on Monday.', 'Lenz National Park'],
  ['Which planet was seen?', 'They saw the planet Orva from the tower.', 'Orva'],
  ['Which film won?', 'The jury chose “The Salt Road” over others.', 'The Salt Road'],
  ['Which ship sank?', 'The crew left Tamsin Belle, a ship of nine, before it sank.', 'Tamsin Belle'],
  ['What is the name of the otter?', 'The otter, named Enhydra, is old.', 'Enhydra'],
  ['What did the port buy?', 'The port bought two cranes in May.', 'two cranes'],
  ['Which illness did the miller have?', 'The miller had an illness called grain fever.', 'grain fever'],
  ['Which river was it found at?', 'Police closed the bank of the Welm river, where it was found.', 'the Welm river'],
  ['In which harbour did the ferry sink?', 'Anna Holt said the ferry sank in Dulk harbour on Friday.', 'Dulk harbour'],
  ['Which company owns the yard?', 'The yard belongs to Baltm Steel, a company from Orva.', 'Baltm Steel'],
  ['What was the turnout in Orva?', 'Turnout in Orva was 43 percent.', '43 percent'],
])('%s %s', (question, body, text) => {
  expect(thing(question, body)).toBe(text);
});

test.each([
  ['Which tool was used?', 'A knife was used, the Velm Post wrote on Monday.', 'Velm Post'],
  ['Which tool was used?', 'The knife was used by Anna Holt.', 'Anna Holt'],
  ['What is the name of the panda?', 'A red panda fled. The panda is called Biscuit.', 'A'],
  ['Which serogroup caused the outbreak?', 'The U.S. outbreak was caused by serogroup C.', 'U.S'],
])('%s not with %s', (question, body, text) => {
  expect(thing(question, body)).not.toBe(text);
});

test('a phrase of the question itself is no answer to it', () => {
  expect(thing('What did the Orva crane hit?', 'Orva crane.')).toBeNull();
});

test('every phrase lies within one sentence of the passage', () => {
  const word = fc.constantFrom(
    'the',
    'crane',
    'of',
    'Orva',
    'fell',
    'and',
    '“',
    '”',
    ',',
    '.',
    'A',
    'named',
    '3',
    'U.S.',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const { line, around } = lineOf(words.join(' '));
      const found = thingsIn(line, around, soughtFor('Which crane fell in Orva?'));
      const isWithin = (inner: { start: number; end: number }) =>
        around.sentences.some(({ start, end }) => inner.start >= start && inner.end <= end);
      return found.every(({ span }) => span.start < span.end && isWithin(span));
    }),
  );
});

test('a passage of many phrases is gone through in linear time', () => {
  const body = `${'The crane of Orva, named Tall Ada, fell and hit “the mill” near Dulk harbour. '.repeat(40)}`;
  const begin = performance.now();
  thing('Which crane fell?', body);
  expect(performance.now() - begin).toBeLessThan(3000);
});
