import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilDate, dayNumber, daysInMonth, isDate, isoWeek, weekdayOf } from '../../../src/reading/times/calendar.ts';

const millisecondsOfDay = 86_400_000;

test('day numbers and dates are each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (days) => {
      const { year, month, day } = civilDate(days);
      expect(dayNumber(year, month, day)).toBe(days);
      expect(isDate({ year, month, day })).toBe(true);
    }),
  );
});

test('dates and weekdays are those of JavaScript', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 700_000 }), (days) => {
      const date = new Date(days * millisecondsOfDay);
      expect(civilDate(days)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      });
      expect(weekdayOf(days) % 7).toBe(date.getUTCDay());
    }),
  );
});

test.each([
  ['2018-12-31', { year: 2019, week: 1 }],
  ['2019-01-01', { year: 2019, week: 1 }],
  ['2016-01-03', { year: 2015, week: 53 }],
  ['2020-12-31', { year: 2020, week: 53 }],
])('the ISO week of %s', (date, week) => {
  expect(isoWeek(Date.parse(date) / millisecondsOfDay)).toEqual(week);
});

test('February', () => {
  expect([2019, 2020, 2000, 1900].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28]);
  expect(isDate({ year: 2019, month: 2, day: 29 })).toBe(false);
});
