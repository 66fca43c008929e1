import { expect, test } from 'vitest';
import { found, type Row } from './found.ts';

/** A Wednesday. */
const published = '2018-05-16';

/** One line a form of English, by its kind. */
const forms: Readonly<Record<string, readonly Row[]>> = {
  years: [
    ['The plan for fiscal year 2019-20 passed.', 'fiscal year 2019-20 = 2019/2020'],
    ['The FY2019 plan passed.', 'FY2019 = 2019'],
    ['The 2023 fiscal year was good.', 'The 2023 fiscal year = 2023'],
    ['The winter of 2010-11 was cold.', 'The winter of 2010-11 = 2010-WI'],
    ['It was built in A.D. 79, and again in 1066.', 'A.D. 79 = 0079; 1066 = 1066'],
    ['It opened around 1890.', 'around 1890 = 1890'],
    ['In the spring of ’68 it burned.', 'the spring of ’68 = 1968-SP'],
    ['The post-2008 crisis hurt.', '2008 = 2008'],
    ['Wen Lin (1277–1347) painted in the 1340s.', '1277 = 1277; 1347 = 1347; the 1340s = 134'],
    ['The strikes of 1973–74 hurt.', '1973–74 = 1973/1974'],
    ['The first half of this decade was dry.', 'The first half of this decade = 201'],
    ['In the 19th and 20th centuries it burned.', 'the 19th = 18; 20th centuries = 19'],
    ['Profit in 4Q fell; H1 2018 was worse.', '4Q = 2017-Q4; H1 2018 = 2018-H1'],
  ],
  days: [
    ['The hearing was set for June the 14th.', 'June the 14th = 2018-06-14'],
    ['He was buried on March 3; by the 14th he was forgotten.', 'March 3 = 2018-03-03; the 14th = 2018-03-14'],
    ['The vote will be on the 22nd.', 'the 22nd = 2018-05-22'],
    ['It fell on Monday the 7th.', 'Monday the 7th = 2018-05-07'],
    ['The log reads 2018-05-07T14:30:00Z.', '2018-05-07T14:30:00Z = 2018-05-07T14:30:00Z'],
    ['It fell on 23/4/2018 and on 5/7/2018.', '23/4/2018 = 2018-04-23; 5/7/2018 = 2018-07-05'],
    ['It fell on 5/7/2018.', '5/7/2018 = 2018-05-07'],
    ['In the last days of April it burned.', 'the last days of April = 2018-04'],
    ['May was cold.', 'May = 2018-05'],
    ['It’s the second day of the strike.', 'the second day = 2018-05-16'],
  ],
  holidays: [
    ['Sales on Black Friday were weak.', 'Black Friday = 2017-11-24'],
    ['It fell on Ash Wednesday and on Juneteenth.', 'Ash Wednesday = 2018-02-14; Juneteenth = 2018-06-19'],
    ['It reopened on Labor Day weekend.', 'Labor Day weekend = 2017-W35-WE'],
    ['It will open at year’s end.', 'year’s end = 2018-12-31'],
  ],
  weekdays: [
    ['He stays Monday to Friday.', 'Monday = 2018-05-14; Friday = 2018-05-18'],
    ['He will stay Tuesday and Wednesday.', 'Tuesday = 2018-05-22; Wednesday = 2018-05-23'],
    ['One Tuesday he left.', 'Tuesday = XXXX-WXX-2'],
    ['Tuesday of last week he left.', 'Tuesday of last week = 2018-05-08'],
    ['A week ago Tuesday he left.', 'A week ago Tuesday = 2018-05-08'],
    ['A week from Tuesday he leaves.', 'A week from Tuesday = 2018-05-29'],
    ['It will be shut for a week from Tuesday.', 'a week = P1W; Tuesday = 2018-05-22'],
    ['They sail every weekday.', 'every weekday = XXXX-WXX-WD'],
    ['He could not be reached Tuesday.', 'Tuesday = 2018-05-15'],
    ['They meet Tuesday in Orva.', 'Tuesday = 2018-05-22'],
  ],
  shifts: [
    ['A fortnight ago it burned.', 'A fortnight ago = 2018-W18'],
    ['He leaves a week from today.', 'a week from today = 2018-05-23'],
    ['He left the week before last.', 'the week before last = 2018-W18'],
    ['He came in June 2012. He had left the year before.', 'June 2012 = 2012-06; the year before = 2011'],
    ['He died on March 3. Two days before that, he fell.', 'March 3 = 2018-03-03; Two days before that = 2018-03-01'],
    ['He came in June 2012 and left that summer.', 'June 2012 = 2012-06; that summer = 2012-SU'],
    ['By mid-week it had fallen.', 'mid-week = 2018-W20'],
    ['In the years to come it falls.', 'the years to come = FUTURE_REF'],
  ],
  clocks: [
    ['It begins at 3 p.m. ET on Thursday.', '3 p.m. ET = 2018-05-17T15:00; Thursday = 2018-05-17'],
    ['It began at 9 a.m. local time.', '9 a.m. local time = 2018-05-16T09:00'],
    ['It rang at half past eight.', 'half past eight = 2018-05-16T08:30'],
    ['It rang at a quarter to nine on Tuesday.', 'a quarter to nine = 2018-05-15T08:45; Tuesday = 2018-05-15'],
    ['It rang at five in the morning.', 'five in the morning = 2018-05-16T05:00'],
    ['The gates opened at five.', 'five = 2018-05-16T05:00'],
    ['It runs from 11 to 2 p.m. on May 20.', '11 = 2018-05-20T11:00; 2 p.m. = 2018-05-20T14:00; May 20 = 2018-05-20'],
    ['It rained in the early hours of Monday.', 'the early hours of Monday = 2018-05-14TMO'],
    ['Snow is expected overnight.', 'overnight = 2018-05-16TNI'],
    ['Snow fell overnight Monday.', 'overnight Monday = 2018-05-14TNI'],
  ],
  lengths: [
    ['It took 2½ hours.', '2½ hours = PT2H30M'],
    ['It took 1 hour 20 minutes, or 10-15 days.', '1 hour 20 minutes = PT1H20M; 10-15 days = P10D'],
    ['It took three-quarters of an hour.', 'three-quarters of an hour = PT45M'],
    [
      'The past half-century and the next quarter century.',
      'The past half-century = P50Y; the next quarter century = P25Y',
    ],
    ['A weeklong strike in a decades-long dispute.', 'weeklong = P1W; decades-long = PXE'],
    ['It stood hundreds of years.', 'hundreds of years = PXY'],
    ['It can last two hours.', 'two hours = PT2H'],
  ],
  sets: [
    ['They meet three times a month.', 'three times a month = P1M'],
    ['They meet once every two years, or twice-weekly.', 'once every two years = P2Y; twice-weekly = P1W'],
    ['It sails six days a week.', 'six days a week = P6D'],
    ['It sails every Friday night and on weekends.', 'every Friday night = XXXX-WXX-5TNI; weekends = XXXX-WXX-WE'],
    ['It sails every second Tuesday.', 'every second Tuesday = XXXX-WXX-2'],
    ['It sails on the first Monday of every month.', 'the first Monday of every month = P1M'],
  ],
};

test.each(Object.values(forms).flat())('%s', (body, expected) => {
  expect(found(body, published).join('; ')).toBe(expected);
});

test('no expression reaches over the end of a paragraph', () => {
  expect(found('It closed on May 3\n\n7 p.m. was late.', published)).toEqual([
    'May 3 = 2018-05-03',
    '7 p.m. = 2018-05-03T19:00',
  ]);
});
