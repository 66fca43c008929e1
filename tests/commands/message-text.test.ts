import { expect, test } from 'vitest';
import { quotationsIn, searchable, wordsOf } from '../../commands/message-text.ts';

test.each([
  ['She said “we waited nine years for this” today', ['we waited nine years for this']],
  ['"short one it is" and "a much longer one is here"', ['a much longer one is here', 'short one it is']],
  ['> we waited\n> nine years\nwow', ['we waited nine years']],
  ['> we waited\n\nand\n> nine years they waited', ['nine years they waited', 'we waited']],
  ['„Wir haben lange gewartet“, sagte sie', ['Wir haben lange gewartet']],
  ['»Wir haben lange gewartet«, sagte sie', ['Wir haben lange gewartet']],
  ['Elle a dit « nous avons attendu » puis « neuf ans de trop » hier', ['nous avons attendu', 'neuf ans de trop']],
  ['市长说「我们等了九年」', ['我们等了九年']],
  ['‘We don’t know who paid,’ he said', ['We don’t know who paid,']],
  ['“he said "no way" to all of us”', ['he said "no way" to all of us']],
  ['“we waited nine years" he said', ['we waited nine years']],
  ['“we \\*waited\\* nine **years**”', ['we waited nine years']],
  ['**we waited** nine years', []],
  ['he said "no"', []],
  ['“', []],
])('%j quotes %j', (message, quotations) => {
  expect(quotationsIn(message)).toEqual(quotations);
});

test.each([
  ['"exact" -without source:Herald', 'exact without source Herald'],
  ['the 3-2 vote -- at last', 'the 3-2 vote at last'],
])('%j is searched as %j', (message, words) => {
  expect(searchable(message)).toBe(words);
});

test('links, mentions and markup are no words', () => {
  expect(wordsOf('||hid|| `code` <#5> <t:17:R> https://a.example')).toBe('hid code');
});

test('what is quoted is looked for in linear time', () => {
  for (const mark of ['“', '"', '‘', '«', '> ', '>\n', '\\'])
    expect(quotationsIn(mark.repeat(4000)).length).toBeLessThan(2);
});
