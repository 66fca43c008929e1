import { expect, test } from 'vitest';
import { found, type Row } from './found.ts';

test.each<Row>([
  ['After 9/11 and the Sept. 11 attacks.', '9/11 = 2001-09-11; Sept. 11 = 2001-09-11'],
  ['In 1996 he came, in ’98 he left.', '1996 = 1996; ’98 = 1998'],
  ['In nineteen seventy-nine it fell.', 'nineteen seventy-nine = 1979'],
  ['The war of 1914-18 was long.', '1914-18 = 1914/1918'],
  ['The school year 2018/19 was short.', '2018/19 = 2018/2019'],
  [
    'In the early 1990s, the late ’70s and the nineties.',
    'the early 1990s = 199; the late ’70s = 197; the nineties = 199',
  ],
  ['In the 19th century and the 1700s.', 'the 19th century = 18; the 1700s = 17'],
  [
    'In 480 BC, from 499 to 493 BC, in the 5th century BC.',
    '480 BC = BC0480; 499 = BC0499; 493 BC = BC0493; the 5th century BC = BC04',
  ],
  ['In the spring of 1957 and the winter of 1958.', 'the spring of 1957 = 1957-SP; the winter of 1958 = 1958-WI'],
  ['In the year 2000 it ended.', 'the year 2000 = 2000'],
  ['In fiscal 2020 and fiscal year 2019.', 'fiscal 2020 = 2020; fiscal year 2019 = 2019'],
  ['On Christmas Day 2017 and Election Day 2020.', 'Christmas Day 2017 = 2017-12-25; Election Day 2020 = 2020-11-03'],
  ['On Easter 2019 and Memorial Day 2019.', 'Easter 2019 = 2019-04-21; Memorial Day 2019 = 2019-05-27'],
])('%s', (body, expected) => {
  expect(found(body).join('; ')).toBe(expected);
});
