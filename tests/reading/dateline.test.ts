import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeReader } from '../../src/reading/read.ts';

const read = makeReader();

function found(body: string): readonly (string | null)[] | null {
  const { dateline } = read({ headline: '', body, published: null });
  if (!dateline) return null;
  return [dateline, dateline.place, dateline.date, dateline.agency].map(
    (span) => span && body.slice(span.start, span.end),
  );
}

test.each([
  ['ORVA : The mayor met the council.', ['ORVA :', 'ORVA', null, null]],
  ['LENZ, June 2 (Reuters) - Rain fell.', ['LENZ, June 2 (Reuters) -', 'LENZ', 'June 2', 'Reuters']],
  ['TARN, Kenya (AP) _ Rain fell.', ['TARN, Kenya (AP) _', 'TARN, Kenya', null, 'AP']],
  ['ORVA --  Rain fell.', ['ORVA --', 'ORVA', null, null]],
  ['NEW TARN, N.Y. — Rain fell.', ['NEW TARN, N.Y. —', 'NEW TARN, N.Y.', null, null]],
  ['New Tarn (AFP) – Rain fell.', ['New Tarn (AFP) –', 'New Tarn', null, 'AFP']],
  ['Aug 27 (Reuters) - Rain fell.', ['Aug 27 (Reuters) -', null, 'Aug 27', 'Reuters']],
  ['ORVA/LENZ (Reuters) - Rain fell.', ['ORVA/LENZ (Reuters) -', 'ORVA/LENZ', null, 'Reuters']],
  ['A headline of ours . ORVA, Ohio (AP) - Rain fell.', ['ORVA, Ohio (AP) -', 'ORVA, Ohio', null, 'AP']],
  ['(CNN) -- Rain fell.', ['(CNN) --', null, null, 'CNN']],
  [
    'A headline of ours\n\nORVA, 3 May 2018 (Xinhua) -- Rain fell.',
    ['ORVA, 3 May 2018 (Xinhua) --', 'ORVA', '3 May 2018', 'Xinhua'],
  ],
])('%s', (body, expected) => {
  expect(found(body)).toEqual(expected);
});

test.each([
  'NOTE: this is no place.',
  'The mayor - who won - spoke.',
  'PREVIOUSLY: rain fell.',
  'SOCCER - ORVA HOLD LENZ',
  'TENNIS - Lenz wins.',
  'Saturday (times unless stated) : rain.',
  'Rain fell (AP) today.',
  '',
])('no dateline: %s', (body) => {
  expect(found(body)).toBeNull();
});

test('any text is read; what is found lies at its head, in order', () => {
  const words = fc.constantFrom(
    'ORVA',
    'Lenz',
    ',',
    'June',
    '2',
    '(',
    'AP',
    ')',
    '-',
    ':',
    '_',
    'N.Y.',
    '\n',
    '.',
    '/',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 30 }).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(texts, (body) => {
      const { dateline } = read({ headline: '', body, published: null });
      if (!dateline) return;
      for (const part of [dateline.place, dateline.date, dateline.agency]) {
        if (part) expect(dateline.start <= part.start && part.start < part.end && part.end <= dateline.end).toBe(true);
      }
      expect(dateline.end).toBeLessThanOrEqual(body.length);
    }),
    { numRuns: 1000 },
  );
});
