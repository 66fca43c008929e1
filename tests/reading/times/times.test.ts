import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeReader } from '../../../src/reading/read.ts';
import { found } from './found.ts';

const read = makeReader();

test.each([
  ['The bridge opened on May 7, 2018.', ['May 7, 2018 = 2018-05-07']],
  ['They met on 7 May 2018.', ['7 May 2018 = 2018-05-07']],
  ['It closed in March 1996.', ['March 1996 = 1996-03']],
  ['The mayor spoke Tuesday.', ['Tuesday = 2019-03-12']],
  ['The mayor will speak Tuesday.', ['Tuesday = 2019-03-19']],
  ['The mayor said on Friday that it was over.', ['Friday = 2019-03-15']],
  ['It began last Friday.', ['last Friday = 2019-03-08']],
  ['She arrived yesterday.', ['yesterday = 2019-03-14']],
  ['The council votes Thursday, the mayor arrives Monday.', ['Thursday = 2019-03-21', 'Monday = 2019-03-18']],
  ['The vote is tomorrow.', ['tomorrow = 2019-03-16']],
  ['The fire broke out in January.', ['January = 2019-01']],
  ['The fire broke out in December.', ['December = 2018-12']],
  ['The tower is to open in May.', ['May = 2019-05']],
  ['It happened this March.', ['this March = 2019-03']],
  ['Prices rose last week.', ['last week = 2019-W10']],
  ['Prices rose last month.', ['last month = 2019-02']],
  ['Prices rose last year.', ['last year = 2018']],
  ['Sales fell in the third quarter of 1990.', ['the third quarter of 1990 = 1990-Q3']],
  ["They fell in fiscal 1989's second quarter.", ["fiscal 1989's second quarter = 1989-Q2"]],
  ['He left in the early 1990s.', ['the early 1990s = 199']],
  ['It was built in the 19th century.', ['the 19th century = 18']],
  ['They married in the summer of 1957.', ['the summer of 1957 = 1957-SU']],
  ['The talks lasted two weeks.', ['two weeks = P2W']],
  ['It took two and a half years.', ['two and a half years = P2Y6M']],
  ['Rents rose over the past five years.', ['the past five years = P5Y']],
  ['He left a year ago.', ['a year ago = 2018']],
  [
    'The siege began on 3 June 1914. Three days later it ended.',
    ['3 June 1914 = 1914-06-03', 'Three days later = 1914-06-06'],
  ],
  ['It meets every Monday.', ['every Monday = XXXX-WXX-1']],
  ['Trains run daily.', ['daily = P1D']],
  ['It begins at 9 a.m. Tuesday.', ['9 a.m. Tuesday = 2019-03-19T09:00']],
  ['It rained last night.', ['last night = 2019-03-14TNI']],
  ['It is now closed.', ['now = PRESENT_REF']],
  ['He said so recently.', ['recently = PAST_REF']],
  ['She spoke of the future.', ['the future = FUTURE_REF']],
  ['It will open on Christmas.', ['Christmas = 2019-12-25']],
])('%s', (body, expected) => {
  expect(found(body)).toEqual(expected);
});

test.each([
  ['They met on May 7-8, a report says.', ['May 7-8 = XXXX-05-07/XXXX-05-08']],
  ['They have met since March this year.', ['March this year = XXXX-03']],
  ['He arrived on Monday.', ['Monday = XXXX-WXX-1']],
  ['He arrived yesterday.', ['yesterday = XXXX-XX-XX']],
  ['He left last year.', ['last year = XXXX']],
])('without a publication date nothing is made up: %s', (body, expected) => {
  expect(found(body, null)).toEqual(expected);
});

test.each([
  ['2018', 'yesterday = 2018-XX-XX', 'last month = XXXX-XX', 'next year = 2019'],
  ['2018-05', 'yesterday = 2018-XX-XX', 'last month = 2018-04', 'next year = 2019'],
  ['2018-05-00', 'yesterday = 2018-XX-XX', 'last month = 2018-04', 'next year = 2019'],
  ['2018-13-40', 'yesterday = 2018-XX-XX', 'last month = XXXX-XX', 'next year = 2019'],
  ['0000-00-00', 'yesterday = XXXX-XX-XX', 'last month = XXXX-XX', 'next year = XXXX'],
  ['soon', 'yesterday = XXXX-XX-XX', 'last month = XXXX-XX', 'next year = XXXX'],
  ['2018-05-08', 'yesterday = 2018-05-07', 'last month = 2018-04', 'next year = 2019'],
  ['2018-05-08T09:30:00Z', 'yesterday = 2018-05-07', 'last month = 2018-04', 'next year = 2019'],
])('a publication date is as precise as it is: %s', (date, ...expected) => {
  expect(found('It closed yesterday, and last month; it opens next year.', date)).toEqual(expected);
});

test('a dateline with a date is what "yesterday" is counted from', () => {
  const body = 'LENZ, June 2, 2018 (Reuters) - Rain fell yesterday.';
  expect(found(body, null)).toEqual(['June 2, 2018 = 2018-06-02', 'yesterday = 2018-06-01']);
  expect(found(body.replace(', 2018', ''), '2018-06-03')).toEqual(['June 2 = 2018-06-02', 'yesterday = 2018-06-01']);
  expect(found(body, '2019-01-01')).toEqual(['June 2, 2018 = 2018-06-02', 'yesterday = 2018-12-31']);
});

test('the publication date gives the year, and the reading says so', () => {
  const body = 'They met on May 7-8, after talks in March this year.';
  expect(found(body, '2018-05-08')).toEqual(['May 7-8 = 2018-05-07/2018-05-08', 'March this year = 2018-03']);
  const [days] = read({ headline: '', body, published: '2018-05-08' }).times;
  expect(days).toMatchObject({ basis: 'inferred', from: 'published', type: 'DATE' });
});

test('any text is read: in order, without overlap, as slices', () => {
  const words = fc.constantFrom(
    'May',
    '7',
    '-',
    'the',
    'of',
    '1990s',
    'Monday',
    'last',
    'year',
    'ago',
    ',',
    '.',
    'three',
    'half',
    'a',
    "'",
    '9:30',
    'p.m.',
    '2018-05-07',
    'quarter',
    'early',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 40 }).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom(null, '2018', '2018-05', '2018-05-08'), (body, published) => {
      let at = 0;
      for (const time of read({ headline: '', body, published }).times) {
        expect(time.start).toBeGreaterThanOrEqual(at);
        expect(time.end).toBeGreaterThan(time.start);
        expect(time.end).toBeLessThanOrEqual(body.length);
        at = time.end;
      }
    }),
    { numRuns: 1000 },
  );
});
