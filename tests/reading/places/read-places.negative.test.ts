import { expect, test } from 'vitest';
import { placesOf } from './read.ts';

test.each([
  ['Paris Hilton sang.'],
  ['Bill Clinton and George Washington are names.'],
  ['George Orva Washington crossed the river. Washington said nothing.'],
  ['Jordan said he would run again. Michael Jordan was there.'],
  ['He was reading in the bath on a mobile phone.'],
  ['May said in March that he may march.'],
  ['Most of the council was at home. Many went north on Sunday.'],
  ['us and them, in and or, me and la'],
  ['Ms. Lenz thanked Mr. Orva.'],
  ['He was kind to Mr. Jordan, and Mrs. Lima sang.'],
  ['Mr. Jordan sang. Jordan was late.'],
  ['Sen. Washington met Gov. Georgia.'],
  ['“I,” he said, “am here.”'],
  ["The Port Workers' Union met."],
  ['The mayor left at 3 p.m. EST, and again at 14:30 EST.'],
  ['TRELL (AP) - Rain fell.'],
  [''],
])('no place: %s', (body) => {
  expect(placesOf(body)).toEqual([]);
});
