import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holidays } from '../../../src/reading/data/times-holidays.ts';
import { referencePhrases } from '../../../src/reading/data/times-words.ts';
import { atomize } from '../../../src/reading/times/atoms.ts';
import { beginningAt, recognizers } from '../../../src/reading/times/recognizers.ts';
import { timeWords } from '../../../src/reading/times/words.ts';
import { tokenize } from '../../../src/reading/tokens.ts';

const numbers = [
  '7',
  '12',
  '9/11',
  '1996',
  '1990s',
  '20th',
  '2018-05-07',
  '05/07/18',
  '10:30',
  '1430',
  '4Q',
  '2.5',
  '96',
];
const glue = [
  'of',
  'in',
  'at',
  'on',
  'to',
  'past',
  'and',
  'ago',
  '-',
  ',',
  '.',
  "'",
  'times',
  'quarter',
  "o'clock",
  'BC',
  'AD',
];
const phrases = [...Object.keys(holidays), ...referencePhrases.map(([phrase]) => phrase)];
const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
const word = fc.oneof(
  fc.constantFrom(...timeWords.keys()),
  fc.constantFrom(...timeWords.keys()).map(capital),
  fc.constantFrom(...numbers, ...glue),
  fc.constantFrom(...phrases, ...phrases.map(capital)),
  fc.constantFrom(
    'the',
    'a',
    'an',
    'every',
    'once',
    'half',
    'fiscal',
    'Q3',
    "'90s",
    '‘96',
    'final',
    'the latest',
    'the year',
  ),
);

test('a recognizer that is not asked would have found nothing', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
      const atoms = atomize(tokenize(words.join(' ')));
      for (const [at, atom] of atoms.entries()) {
        const asked = beginningAt(atom);
        const missed = recognizers.filter(([recognize]) => !asked.includes(recognize) && recognize(atoms, at));
        expect(missed.map(([{ name }]) => `${name} at ${atom.text}`)).toEqual([]);
      }
    }),
    { numRuns: 500 },
  );
});

test('nothing is asked at words without a role', () => {
  const atoms = atomize(tokenize('Orva council members built not more than one bridge'));
  const asked = atoms.filter((atom) => beginningAt(atom).length > 0);
  expect(asked.map(({ text }) => text)).toEqual(['one']);
});
