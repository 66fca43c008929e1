import { performance } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { readTimes } from '../../../src/reading/times/times.ts';
import { unread } from '../../../src/reading/unread.ts';

function found(body: string): readonly string[] {
  const { times = [] } = readTimes(unread({ headline: '', body, published: '2019-03-15' }));
  return times.map(({ start, end }) => body.slice(start, end));
}

test.each([
  'The girl, a 6-year-old, and her brother, 12 years old, may march.',
  'It cost $2000, or 1500 dollars, on Flight 1990.',
  'The Sunday Herald gave it a second look and a quarter of the space.',
  'They sold 2012 tickets; 1800 people came.',
  'The wall may fall, and the spring in the clock may break.',
  'He won the second half of the match.',
  'It costs five crowns a week.',
  'The minutes of the meeting were read; hours were cut.',
  'June Lenz and April Orva met May Tarn.',
  'A hundred people sat in the sun.',
  'It was the third such case in as many weeks.',
  'The board is a body of 24 members in a ratio of 1:2.',
  'The 31st of nothing, the 45th of nothing.',
  'On 30 February.',
  'Nearly one-quarter of it, or three quarters of the town, runs version 1.1.16.',
  'A 150-mile-an-hour train, at 90 miles an hour.',
  'They ran 2 ad campaigns.',
  'He told USA Today and the Late Night show, in Video of the Year.',
  'Call 515-286-2088.',
  'In this time of need, on this point.',
  'Sales grew 8 percent annually, and cost $5 million annually.',
  'He read the daily Orva Echo, and the weekly paper.',
  'He won in 1:58:30 on the 14th floor.',
  'He lives at 1945 Main Street; Bill H.R. 1999 passed.',
  'The rate stood at five, a rise of three-quarters.',
  'Now for the weather.',
  '',
  ' \n\t ',
])('no time in: %s', (body) => {
  expect(found(body)).toEqual([]);
});

const unit = 30_000;

test.each([
  ['digits', '1'],
  ['years', '1990 '],
  ['ranges', '7-8-'],
  ['one token of hyphens', 'may-7-'],
  ['months', 'May 7, '],
  ['leads', 'the early late mid '],
  ['numerals', 'two hundred thousand and a half '],
  ['of', 'the end of the last of the '],
  ['letters without a space', 'monday'],
  ['full stops', 'Sept. . '],
  ['apostrophes', "'90s '"],
  ['capitals', 'MAY MONDAY 9 A.M. '],
  ['clocks', '9:30 p.m. on '],
  ['mixed scripts', '七月 7 мая 1990 '],
])('linear: %s', (_, text) => {
  const time = (length: number): number => {
    const draft = unread({ headline: '', body: text.repeat(Math.ceil(length / text.length)), published: '2019-03-15' });
    const begin = performance.now();
    readTimes(draft);
    return performance.now() - begin;
  };
  time(unit / 8);
  const short = time(unit);
  expect(time(unit * 4)).toBeLessThan(Math.max(3000, short * 16));
});
