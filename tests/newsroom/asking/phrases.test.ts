import { expect, test } from 'vitest';
import { phraseFrom, phraseUpTo, phraseWords } from '../../../src/newsroom/asking/phrases.ts';

test.each([
  ['bought', 'The port bought a new crane in May.', 'a new crane'],
  ['drives', 'It drives a turbine connected to a mill.', 'a turbine'],
  ['saw', 'They saw the roof of the chapel, which fell.', 'the roof of the chapel'],
  ['sold', 'She sold it.', null],
  ['came', 'He came to Orva.', null],
])('behind "%s": %s', (word, text, phrase) => {
  const words = phraseWords(text);
  const span = phraseFrom(words, words.findIndex((one) => one.word === word) + 1);
  expect(span && text.slice(span.start, span.end)).toBe(phrase);
});

test.each([
  ['broke', 'On Monday the storm broke the wall.', 'the storm'],
  ['present', 'Lead plugs may be present in the boiler.', 'Lead plugs'],
  ['closed', 'The owner of the mill quietly closed it.', 'The owner of the mill'],
  ['sank', 'Near Orva, sank the boat.', null],
  ['sold', 'Holt closed the mill and sold it.', null],
])('before "%s": %s', (word, text, phrase) => {
  const words = phraseWords(text);
  const span = phraseUpTo(
    words,
    words.findIndex((one) => one.word === word),
  );
  expect(span && text.slice(span.start, span.end)).toBe(phrase);
});
