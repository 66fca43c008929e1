import { expect, test } from 'vitest';
import { dateMentions, sourceMentions } from '../../../src/newsroom/asking/named-in-question.ts';

const papers = new Set([
  'The Orva Times',
  'Velm Times',
  'Harbour Post',
  'The Era',
  'Kbnc | World Business',
  'OBC News - Technology',
  'OBC News - Sport',
  'TideHunt',
  'Tideway.com',
  'Live Rivers: The Latest',
  'Revy Media',
  'Fortune',
]);

test.each<[string, readonly (readonly string[])[]]>([
  ['according to the Orva Times', [['The Orva Times']]],
  ['The Orva Times and the Harbour Post', [['The Orva Times'], ['Harbour Post']]],
  ['according to the Times', [['The Orva Times', 'Velm Times']]],
  ['what the OT wrote', [['The Orva Times']]],
  ["the 'TideHunt' article", [['TideHunt']]],
  ['the Tide Hunt article', [['TideHunt']]],
  ['a report by Tideway', [['Tideway.com']]],
  ['a report by tideway.com', [['Tideway.com']]],
  ['as KBNC wrote', [['Kbnc | World Business']]],
  ['an OBC report', [['OBC News - Technology', 'OBC News - Sport']]],
  ['an OBC News - Sport report', [['OBC News - Sport']]],
  ['in Live Rivers of May', [['Live Rivers: The Latest']]],
  ['what Revy wrote', [['Revy Media']]],
  ['Fortune reports that', [['Fortune']]],
  ['what the era says according to fortune', [['The Era'], ['Fortune']]],
])('%s', (about, named) => {
  expect(sourceMentions(about, papers).map(({ publishers }) => [...publishers])).toEqual(named);
});

test.each([
  'hard times in Orva',
  'a new era for the Velm',
  'Age and Era of the Velm',
  'who made a fortune',
  'Fortune favours the Velm',
  'the ot of Velm',
  'the post in Velm',
])('no publisher: %s', (about) => {
  expect(sourceMentions(about, papers)).toEqual([]);
});

test.each([
  ['on May 3, 2031', ['2031-05-03']],
  ['on 3 May 2031 and 2031-06-07', ['2031-05-03', '2031-06-07']],
  ['of the 3rd of May', ['XXXX-05-03']],
  ['Sept. 4, 2031', ['2031-09-04']],
  ['the 12 May storms', ['XXXX-05-12']],
  ['in May 2031', []],
  ['marching 3 miles', []],
])('%s: %j', (about, dates) => {
  expect(dateMentions(about).map(({ date }) => date)).toEqual(dates);
});
