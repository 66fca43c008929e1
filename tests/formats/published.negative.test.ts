import { expect, test } from 'vitest';
import { isoDate } from '../../src/formats/published.ts';

test.each([
  '',
  'yesterday',
  'May',
  'May 8',
  '08:41',
  '5/8/2018',
  '2018-13-01',
  '2018-02-30',
  '2018-00-10',
  '29 February 2018',
  'May 32, 2018',
  '0018-05-08',
  '2018-05-08T25:00',
  '2018-05-08T09:61',
  'May 8, 2018 13:30 pm',
  '2018-05-08 09:30 +9900',
  'May 8, 2018 and May 9, 2018',
  'from May 8, 2018 on',
  '1525772400',
  `${' '.repeat(10)}${'May '.repeat(40)}8, 2018`,
])('%s is no publication date', (written) => {
  expect(isoDate(written)).toBeNull();
});

test('a long text is refused at once', () => {
  expect(isoDate('9'.repeat(1_000_000))).toBeNull();
});
