import { expect, test } from 'vitest';
import { found, type Row } from './found.ts';

test.each<Row>([
  ['It begins at 9 a.m. Tuesday.', '9 a.m. Tuesday = 2019-03-19T09:00'],
  ['It began at 10:57 p.m. on Tuesday.', '10:57 p.m. = 2019-03-12T22:57; Tuesday = 2019-03-12'],
  ['It landed at 14:30 GMT on Tuesday.', '14:30 GMT = 2019-03-12T14:30Z; Tuesday = 2019-03-12'],
  ['It sailed at 1430 GMT.', '1430 GMT = 2019-03-15T14:30Z'],
  ['It opened at 9:30am EDT Thursday.', '9:30am EDT Thursday = 2019-03-14T09:30-04:00'],
  ['It begins at 8 o’clock tonight.', '8 o’clock tonight = 2019-03-15T20:00'],
  ['The deadline is noon Friday, or midnight.', 'noon Friday = 2019-03-15T12:00; midnight = 2019-03-15T24:00'],
  ['It began at 12 noon on Tuesday.', '12 noon = 2019-03-12T12:00; Tuesday = 2019-03-12'],
  ['It rained last night and this morning.', 'last night = 2019-03-14TNI; this morning = 2019-03-15TMO'],
  ['It rained on Monday night and late Tuesday.', 'Monday night = 2019-03-11TNI; late Tuesday = 2019-03-12'],
  ['On the night of May 13, 1958, it rained.', 'the night of May 13, 1958 = 1958-05-13TNI'],
  ['It was held at dawn on Tuesday.', 'dawn = 2019-03-12TMO; Tuesday = 2019-03-12'],
  [
    'At noon on 3 June 1914 it fell; at 5 p.m. it burned.',
    'noon = 1914-06-03T12:00; 3 June 1914 = 1914-06-03; 5 p.m. = 1914-06-03T17:00',
  ],
])('%s', (body, expected) => {
  expect(found(body).join('; ')).toBe(expected);
});
