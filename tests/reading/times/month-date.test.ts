import { expect, test } from 'vitest';
import { found, type Row } from './found.ts';

test.each<Row>([
  ['It opened on May 7, 2018.', 'May 7, 2018 = 2018-05-07'],
  ['It opened on 7 May 2018.', '7 May 2018 = 2018-05-07'],
  ['It opened on the 7th of May, 2018.', 'the 7th of May, 2018 = 2018-05-07'],
  ['It opened on Sept. 30.', 'Sept. 30 = 2018-09-30'],
  ['It opened on Feb. 29.', 'Feb. 29 = 2016-02-29'],
  ['It opened on Feb 3rd.', 'Feb 3rd = 2019-02-03'],
  ['It opened in March 1996.', 'March 1996 = 1996-03'],
  ['It opened in June, 1982.', 'June, 1982 = 1982-06'],
  ['It closed in early 2018 and late March 2017.', 'early 2018 = 2018; late March 2017 = 2017-03'],
  ['It ran on May 7-8, 2018.', 'May 7-8, 2018 = 2018-05-07/2018-05-08'],
  ['It ran from May 30–June 2, 2018.', 'May 30–June 2, 2018 = 2018-05-30/2018-06-02'],
  ['It ran on 7-8 May 2018.', '7-8 May 2018 = 2018-05-07/2018-05-08'],
  ['It was on April 24 and 25, 2018.', 'April 24 = 2018-04-24; 25, 2018 = 2018-04-25'],
  ['It ran from 15 to 22 February.', '15 = 2019-02-15; 22 February = 2019-02-22'],
  ['It was payable Dec. 15, 2018, they said.', 'Dec. 15, 2018 = 2018-12-15'],
  ['On Tuesday, March 12, it closed.', 'Tuesday, March 12 = 2019-03-12'],
  [
    'It was on 02/13/98 and 2018-05-07 and 13.02.1998.',
    '02/13/98 = 1998-02-13; 2018-05-07 = 2018-05-07; 13.02.1998 = 1998-02-13',
  ],
  ['The vote is on the first Tuesday of November.', 'the first Tuesday of November = 2019-11-05'],
  ['It ended on the last day of June 2018.', 'the last day of June 2018 = 2018-06-30'],
  ['It was hot last October and will be this March.', 'last October = 2018-10; this March = 2019-03'],
  ['In June 1950 it began; the previous April he had fled.', 'June 1950 = 1950-06; the previous April = 1950-04'],
])('%s', (body, expected) => {
  expect(found(body).join('; ')).toBe(expected);
});
