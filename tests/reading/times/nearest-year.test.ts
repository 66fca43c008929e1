import { expect, test } from 'vitest';
import { nearestYear } from '../../../src/reading/times/nearest-year.ts';
import { found, type Row } from './found.ts';

test.each<Row>([
  ['The fire broke out in January.', 'January = 2019-01'],
  ['The fire broke out in December.', 'December = 2018-12'],
  ['The tower will open in May.', 'May = 2019-05'],
  ['The fire is to be judged in March.', 'March = 2019-03'],
  ['The house has been empty since November.', 'November = 2018-11'],
  ['The dividend is payable April 15.', 'April 15 = 2019-04-15'],
  ['It began last summer and ends next spring.', 'last summer = 2018-SU; next spring = 2020-SP'],
])('%s', (body, expected) => {
  expect(found(body).join('; ')).toBe(expected);
});

const now = { year: 2018, month: 10, day: 20 };

test.each([
  { what: 'a day ahead in this year, though the tense is past', on: [12, 15], direction: 'past', year: 2018 },
  { what: 'a day just gone, though the tense is future', on: [10, 7], direction: 'future', year: 2018 },
  { what: 'next January', on: [1, 9], direction: 'future', year: 2019 },
  { what: 'the last May', on: [5, 7], direction: 'last', year: 2018 },
  { what: 'the next May', on: [5, 7], direction: 'next', year: 2019 },
  { what: 'this May', on: [5, 7], direction: 'this', year: 2018 },
  { what: 'no tense at all: the calendar year', on: [3, 1], direction: null, year: 2018 },
  { what: 'since a day in winter', on: [12, 31], direction: 'since', year: 2017 },
] as const)('$what', ({ on, direction, year }) => {
  expect(nearestYear({ first: on, last: on }, now, direction)).toBe(year);
});
