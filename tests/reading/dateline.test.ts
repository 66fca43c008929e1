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
  'Rain fell (AP) today.',
  '',
])('no dateline: %s', (body) => {
  expect(found(body)).toBeNull();
});
