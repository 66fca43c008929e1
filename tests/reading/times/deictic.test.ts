import { expect, test } from 'vitest';
import { found, type Row } from './found.ts';

test.each<Row>([
  ['Prices rose last week, last month and last year.', 'last week = 2019-W10; last month = 2019-02; last year = 2018'],
  [
    'Prices will rise next week, next month and next year.',
    'next week = 2019-W12; next month = 2019-04; next year = 2020',
  ],
  [
    'It closed the day before yesterday and opens the day after tomorrow.',
    'the day before yesterday = 2019-03-13; the day after tomorrow = 2019-03-17',
  ],
  ['It rained over the weekend.', 'the weekend = 2019-W10-WE'],
  ['The bridge was opened to traffic on Tuesday.', 'Tuesday = 2019-03-12'],
  ['The bridge is to open on Tuesday.', 'Tuesday = 2019-03-19'],
  ['In the week of March 5 it rained.', 'the week of March 5 = 2019-W10'],
  ['By the end of the year it will be closed.', 'the end of the year = 2019'],
  ['Sales fell in the third quarter of last year.', 'the third quarter of last year = 2018-Q3'],
  ['In Q2 2018 and the first half of 2018 sales fell.', 'Q2 2018 = 2018-Q2; the first half of 2018 = 2018-H1'],
  ["In fiscal 1989's second quarter it lost.", "fiscal 1989's second quarter = 1989-Q2"],
  ["It opens in next year's first quarter.", "next year's first quarter = 2020-Q1"],
  ['Third-quarter profit rose, from a loss a year earlier.', 'Third-quarter = 2018-Q3; a year earlier = 2017-Q3'],
  [
    'He came in May 1990. The following month he left; that year he died.',
    'May 1990 = 1990-05; The following month = 1990-06; that year = 1990',
  ],
  [
    'Earlier that day, 3 June 1914, it rained. The next day it did not.',
    'Earlier that day = 2019-03-15; 3 June 1914 = 1914-06-03; The next day = 1914-06-04',
  ],
  ['March and April 1918 were cold.', 'March = 1918-03; April 1918 = 1918-04'],
  ['It ran from November to January 1990.', 'November = 1989-11; January 1990 = 1990-01'],
  [
    'It meets twice a week, every other Tuesday, and every six months.',
    'twice a week = P1W; every other Tuesday = XXXX-WXX-2; every six months = P6M',
  ],
  ['Each Thursday and on Mondays it is closed.', 'Each Thursday = XXXX-WXX-4; Mondays = XXXX-WXX-1'],
])('%s', (body, expected) => {
  expect(found(body).join('; ')).toBe(expected);
});
