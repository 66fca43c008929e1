import { expect, test } from 'vitest';
import { parseSearch, pointedOut } from '../../../src/newsroom/asking/search-syntax.ts';
import { inEnglish } from '../../../src/terminal/remarks.ts';

const plain = { phrases: [], without: [], speaker: null, place: null, source: null, from: null, to: null };

test.each([
  ['harbour storm', { words: 'harbour storm' }],
  ['“common concern” velm', { words: 'common concern velm', phrases: ['common concern'] }],
  ['storm -velm -"old harbour"', { words: 'storm', without: ['velm', 'old harbour'] }],
  ['speaker:Arden place:"New Velm" tax', { words: 'tax', speaker: 'Arden', place: 'New Velm' }],
  ['source:Courier from:2031 to:2031-05', { words: '', source: 'Courier', from: '2031', to: '2031-05' }],
  ['from:yesterday', { words: '', from: '2031-11-23' }],
  [
    '＂old harbour＂ «velm» source：Courier –tax',
    { words: 'old harbour velm', phrases: ['old harbour', 'velm'], without: ['tax'], source: 'Courier' },
  ],
  ['harbour --velm', { words: 'harbour', without: ['velm'] }],
  ['-velm source:Courier', { words: '', without: ['velm'], source: 'Courier' }],
  ['place:“New Velm” it’s a well–known tax', { words: 'it’s a well–known tax', place: 'New Velm' }],
  ['from:2031-05 to:2031', { words: '', from: '2031-05', to: '2031' }],
  ['what the council said of the harbour - and of velm', { words: 'what the council said of the harbour and of velm' }],
  [
    'which word did the harbour master take his crane from:',
    { words: 'which word did the harbour master take his crane from' },
  ],
  [
    'who called the “old harbour a ruin when the council met',
    { words: 'who called the old harbour a ruin when the council met' },
  ],
  ['speaker: Arden from:  2031 tax', { words: 'tax', speaker: 'Arden', from: '2031' }],
  ['place: "New Velm"', { words: '', place: 'New Velm' }],
  ['harbour AND velm OR "AND"', { words: 'harbour velm AND', phrases: ['AND'] }],
  ['OR nurses', { words: 'OR nurses' }],
  ['ratio 3:1 note:this well-known', { words: 'ratio 3:1 note:this well-known' }],
])('%s', (words, expected) => {
  expect(parseSearch(words, '2031-11-24')).toEqual({ ...plain, ...expected });
});

test.each([
  ['velm "common concern', 'At character 6, this quotation mark is never closed: velm ▸"common concern'],
  ['storm - velm', 'At character 7, a minus stands right before the word that must be missing: -word: storm ▸- velm'],
  ['speaker: -Arden', 'At character 1, "speaker:" needs a word right after it, no space between: ▸speaker: -Arden'],
  [
    'speaker: place:Velm',
    'At character 1, "speaker:" needs a word right after it, no space between: ▸speaker: place:Velm',
  ],
  [
    'tax from:soon',
    'At character 5, "soon" is no date: write from:2018, from:2018-05 or from:2018-05-07: tax ▸from:soon',
  ],
  ['tax SOURCE:', 'At character 5, "source:" needs a word right after it, no space between: tax ▸SOURCE:'],
  ['tax --', 'At character 5, a minus stands right before the word that must be missing: -word: tax ▸--'],
  ['-velm -tax', 'At character 1, only words that must be missing stand here: add one to look for: ▸-velm -tax'],
  ['tax from:2031 to:2030-05', 'At character 5, from:2031 lies behind to:2030-05: tax ▸from:2031 to:2030-05'],
  ['place:A place:B', 'At character 9, "place:" stands twice: place:A ▸place:B'],
  ['a ""', 'At character 3, there is nothing between these quotation marks: a ▸""'],
  ['-source:Courier', 'At character 1, "-" cannot stand before "source:": ▸-source:Courier'],
])('%s: %s', (words, told) => {
  const parsed = parseSearch(words, '2031-11-24');
  expect('fault' in parsed && inEnglish(pointedOut(words, parsed))).toBe(told);
});
