import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadGazetteer } from '../../../src/gazetteer-file.ts';
import { makeReader } from '../../../src/reading/read.ts';

const read = makeReader({ gazetteer: loadGazetteer() });
const placesOf = (body: string) =>
  read({ headline: '', body, published: null }).places.map(({ start, end, place }) => {
    const { name, region, country } = place;
    return `${body.slice(start, end)} = ${[name, region, country].filter((part) => part !== null).join(', ')}`;
  });

test.each([
  [
    'They met in Dalian, northeast China’s Liaoning Province.',
    ['Dalian = Dalian, Liaoning, CN', 'China = China, CN', 'Liaoning = Liaoning, CN'],
  ],
  [
    'The DPRK wants talks on the Korean Peninsula.',
    ['DPRK = North Korea, KP', 'Korean Peninsula = Korean Peninsula, KP'],
  ],
  ['Trade on the China-DPRK border grew.', ['China = China, CN', 'DPRK = North Korea, KP']],
])('%s', (body, expected) => {
  expect(placesOf(body)).toEqual(expected);
});

test('any text is read, and each place is a slice of it, in order', () => {
  const words = fc.constantFrom(
    'Paris',
    'St.',
    'Louis',
    'of',
    'the',
    'U.S.',
    '-',
    ',',
    'Texas',
    'Washington',
    'D.C.',
    '’s',
    'é',
    '\n',
    'IN',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(words).map((parts) => parts.join(' ')),
      ),
      (body) => {
        let at = 0;
        for (const { start, end } of read({ headline: '', body, published: null }).places) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(body.length);
      },
    ),
  );
});
