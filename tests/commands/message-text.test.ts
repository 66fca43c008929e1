import { expect, test } from 'vitest';
import { quotedIn, searchable, wordsOf } from '../../commands/message-text.ts';

test.each([
  ['She said “we waited nine years for this” today', 'we waited nine years for this'],
  ['"short one" and "a much longer one is here"', 'a much longer one is here'],
  ['> we waited\n> nine years\nwow', 'we waited nine years'],
  ['**we waited** nine years', 'we waited nine years'],
  ['„Wir haben lange gewartet“, sagte sie', 'Wir haben lange gewartet'],
  ['he said "no"', 'he said "no"'],
  ['<@123> see https://a.example/x <:wave:4>', 'see'],
])('%j quotes %j', (message, quote) => {
  expect(quotedIn(message)).toBe(quote);
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
