import { expect, test } from 'vitest';
import { dateRange } from '../../src/news/date-words.ts';

test.each([
  ['2018', '2018', '2018'],
  ['2018-05', '2018-05', '2018-05'],
  ['2018-05-07', '2018-05-07', '2018-05-07'],
  ['today', '2031-11-26', '2031-11-26'],
  ['yesterday', '2031-11-25', '2031-11-25'],
  ['this week', '2031-11-24', '2031-11-30'],
  ['last week', '2031-11-17', '2031-11-23'],
  ['Last Month', '2031-10', '2031-10'],
  ['last year', '2030', '2030'],
  ['past 10 days', '2031-11-16', '2031-11-26'],
])('%j, said on Wednesday 2031-11-26, is %s to %s', (words, from, to) => {
  expect(dateRange(words, '2031-11-26')).toEqual({ from, to });
});

test.each(['', 'soon', '2018-13', '2018-05-41', 'May', '18'])('%j is no date', (words) => {
  expect(dateRange(words, '2031-11-26')).toBeNull();
});
