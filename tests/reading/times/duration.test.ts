import { expect, test } from 'vitest';
import { found, type Row } from './found.ts';

test.each<Row>([
  ['It took two weeks.', 'two weeks = P2W'],
  ['It took a minute and a half.', 'a minute and a half = PT1M30S'],
  ['It took 2 1/2 years.', '2 1/2 years = P2Y6M'],
  ['It took half an hour.', 'half an hour = PT30M'],
  ['It took twenty-five years.', 'twenty-five years = P25Y'],
  ['It took two decades.', 'two decades = P20Y'],
  ['A 10-hour flight, a five-month term and a month-long wait.', '10-hour = PT10H; five-month = P5M; month-long = P1M'],
  ['It took nearly four years.', 'nearly four years = P4Y'],
  ['It took no more than sixty days.', 'no more than sixty days = P60D'],
  ['It took two to three weeks.', 'two to three weeks = P2W'],
  ['It took a few days.', 'a few days = PXD'],
  ['It took weeks of talks, and weeks or months to heal.', 'weeks = PXW'],
  [
    'Rents rose over the past five years and in the first nine months of 2018.',
    'the past five years = P5Y; the first nine months = P9M; 2018 = 2018',
  ],
  ['Over the past couple of years it grew.', 'the past couple of years = P2Y'],
  ['It took 1.5 million years and two quarters.', '1.5 million years = P1500000Y; two quarters = P2Q'],
  ['It formed a million years ago.', 'a million years ago = PAST_REF'],
  ['It took another year.', 'another year = P1Y'],
  ['Over the next year or so it will grow.', 'the next year or so = P1Y'],
  ['He left a year ago and came back three days ago.', 'a year ago = 2018; three days ago = 2019-03-12'],
  ['He left 11 months ago.', '11 months ago = 2018-04'],
  ['He left several years ago; he died years ago.', 'several years ago = PAST_REF; years ago = PAST_REF'],
  ['It opened 30 years ago today.', '30 years ago today = 1989-03-15'],
  [
    'The siege began on 3 June 1914. Three days later it ended.',
    '3 June 1914 = 1914-06-03; Three days later = 1914-06-06',
  ],
  [
    'It rained in recent weeks, and will in the coming months.',
    'recent weeks = PAST_REF; the coming months = FUTURE_REF',
  ],
])('%s', (body, expected) => {
  expect(found(body).join('; ')).toBe(expected);
});
