import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate } from '../../src/formats/published.ts';

test.each([
  ['2018', '2018'],
  ['2018-05', '2018-05'],
  ['2018-05-08', '2018-05-08'],
  [' 2018-05-08 ', '2018-05-08'],
  ['2018-5-8', '2018-05-08'],
  ['2018/05/08', '2018-05-08'],
  ['2018.05.08', '2018-05-08'],
  ['20180508', '2018-05-08'],
  ['2018-05-08T09:30:00Z', '2018-05-08T09:30:00Z'],
  ['2018-05-08T09:30:00.125+02:00', '2018-05-08T09:30:00.125+02:00'],
  ['2018-05-08T09:30', '2018-05-08T09:30'],
  ['2009-03-24 08:41:54.262556-05', '2009-03-24T08:41:54.262556-05:00'],
  ['2018-05-08 09:30 +0530', '2018-05-08T09:30+05:30'],
  ['May 2018', '2018-05'],
  ['May 8, 2018', '2018-05-08'],
  ['May 8th, 2018', '2018-05-08'],
  ['MAY 8 2018', '2018-05-08'],
  ['8 May 2018', '2018-05-08'],
  ['8 May, 2018', '2018-05-08'],
  ['08-May-2018', '2018-05-08'],
  ['1st of June 2018', '2018-06-01'],
  ['Sept. 3, 2018', '2018-09-03'],
  ['29 February 2016', '2016-02-29'],
  ['Tuesday, May 8, 2018', '2018-05-08'],
  ['Tue, 08 May 2018 09:30:00 GMT', '2018-05-08T09:30:00Z'],
  ['Wed May 9, 2018 | 3:01pm EST', '2018-05-09T15:01-05:00'],
  ['May 8, 2018 at 12:05 a.m.', '2018-05-08T00:05'],
  ['May 8, 2018 12 pm', '2018-05-08T12:00'],
  ['4:58 PM ET, Wed May 9, 2018', '2018-05-09T16:58'],
  ['Published: 8 May 2018', '2018-05-08'],
  ['8 May 2018 GMT', '2018-05-08'],
])('%s -> %s', (written, iso) => {
  expect(isoDate(written)).toBe(iso);
});

test('an ISO date stays as it is', () => {
  const dates = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(dates, fc.constantFrom(4, 7, 10, 24), (date, length) => {
      const iso = date.toISOString().slice(0, length);
      expect(isoDate(iso)).toBe(iso);
    }),
  );
});

test('what it gives, it reads again as the same', () => {
  const parts = fc.constantFrom(
    'May',
    '8',
    ' ',
    ', ',
    '2018',
    '05',
    '-',
    '/',
    '9:30',
    'pm',
    ' EST',
    'Z',
    'T',
    ':',
    '+01',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 9 }), (written) => {
      const iso = isoDate(written.join(''));
      if (iso !== null) expect(isoDate(iso)).toBe(iso);
    }),
    { numRuns: 2000 },
  );
});
