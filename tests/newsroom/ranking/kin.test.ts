import { expect, test } from 'vitest';
import { stem } from '../../../src/news/stem.ts';
import { isKin, kinOf, rootsOf } from '../../../src/newsroom/ranking/kin.ts';

test.each([
  ['invade', 'invasive'],
  ['settle', 'settler'],
  ['immune', 'immunity'],
  ['enrol', 'enrolment'],
  ['orvia', 'orvian'],
  ['govern', 'governance'],
  ['administer', 'administration'],
])('%s and %s are of one root', (a, b) => {
  expect(isKin(stem(a), stem(b))).toBe(true);
  expect(isKin(stem(b), stem(a))).toBe(true);
});

test.each([
  ['invader', ['invad']],
  ['miller', ['mill']],
  ['invad', []],
  ['19601', []],
])('%s is kin of %j among the asked words', (word, kin) => {
  expect(kinOf(word, rootsOf(['invad', 'mill', '1960']))).toEqual(kin);
});
