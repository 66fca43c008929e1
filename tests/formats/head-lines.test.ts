import { expect, test } from 'vitest';
import { codec } from '../../src/formats/formats.ts';
import { headLinesOf } from '../../src/formats/head-lines.ts';

test.each([
  [['By Ana Lenz', '', 'The mill burnt.'], { byline: 'Ana Lenz', published: null, length: 1 }],
  [['BY ANA LENZ', 'May 8, 2018', '', 'The mill burnt.'], { byline: 'ANA LENZ', published: '2018-05-08', length: 2 }],
  [
    ['By Ana Lenz, Tor Vik and Ivo Marr-Olm'],
    { byline: 'Ana Lenz, Tor Vik and Ivo Marr-Olm', published: null, length: 1 },
  ],
  [['', ' Published: 8 May 2018, 9:30 am GMT', 'Text'], { byline: null, published: '2018-05-08T09:30Z', length: 2 }],
])('%j', (lines, expected) => {
  expect(headLinesOf(lines)).toEqual(expected);
});

test.each([
  'By Tuesday the mill was gone.',
  'By the river',
  'By Ana Lenz and her many friends in the village',
  '2018',
  'May 2018',
  'May 8',
  'On May 8, 2018 the mill burnt.',
  'Updated: May 9, 2018',
  'ORVA, May 8, 2018',
])('"%s" is the text', (line) => {
  expect(headLinesOf([line, 'The mill burnt.'])).toEqual({ byline: null, published: null, length: 0 });
});

test('the second date and the second byline are the text', () => {
  expect(headLinesOf(['May 8, 2018', 'May 9, 2018', 'Text']).length).toBe(1);
  expect(headLinesOf(['By Ana Lenz', 'By Tor Vik', 'Text']).length).toBe(1);
});

test('a text file with its byline and date below the headline', () => {
  const text = 'Mill burns in Orva\n\nBy Ana Lenz\nTuesday, May 8, 2018\n\nThe mill burnt.\n\nMay 7, 2018\n';
  expect(codec.parse({ name: 'a.txt', bytes: new TextEncoder().encode(text) }).drafts[0]?.draft).toMatchObject({
    headline: 'Mill burns in Orva',
    byline: 'Ana Lenz',
    published: '2018-05-08',
    body: 'The mill burnt.\n\nMay 7, 2018',
  });
});
