import { expect, test } from 'vitest';
import { stem } from '../../../src/news/stem.ts';
import { isKin, rootsOf } from '../../../src/newsroom/ranking/kin.ts';

test.each([
  ['contract', 'contrast'],
  ['mine', 'minister'],
  ['commune', 'commute'],
  ['port', 'portray'],
  ['Lenz', 'Lena'],
])('%s and %s are not of one root', (a, b) => {
  expect(isKin(stem(a.toLowerCase()), stem(b.toLowerCase()))).toBe(false);
});

test('numbers and short words have no kin', () => {
  expect(rootsOf(['1960s', 'ice', '2nd'])).toEqual(new Map());
});
