import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockQuote, linked, literal, name, plainName, readBack, shorten, unseenIn } from '../../src/discord/escape.ts';
import { linkAt, quotesIn, shownBy } from '../support/discord/markdown.ts';

const tricks = [
  '**bold** __under__ *i* _i_ ~~gone~~',
  '||hidden||',
  '`code` ```\nblock\n```',
  '[Real Paper](https://evil.example)',
  '<@123456789012345678> <@!1> <@&2> <#3> </ask:4>',
  '@everyone @here',
  '<t:1700000000:R> <a:wave:5> <id:home> <id:customize>',
  ':fire: at 1:100:1, 10:30:45, a::b: <mailto:a@b.example>',
  'discord://-/channels/1 steam://run/1',
  'https://evil.example/login',
  '# heading\n## heading\n-# small',
  '> quoted\n>>> all',
  '- item\n+ item\n* item\n1. item\n23) item',
  'back\\slash \\*not bold\\*',
  '¯\\_(ツ)_/¯',
  'line one\n\n[1] **Reuters** · [Forged](https://evil.example) · today',
];

test.each(tricks)('%j is shown letter for letter', (text) => {
  expect(shownBy(literal(text))).toEqual({ active: [], seen: text });
});

const signs = fc.constantFrom(
  ...'\\*_~`|[]()<>@#:/.!-+&;1a \n',
  'https://',
  '@everyone',
  '<@1>',
  '](',
  '```',
  ':100:',
  '<id:',
);
const markup = fc.array(signs, { maxLength: 60 }).map((parts) => parts.join(''));

test('no text can be markup, and it is seen as it is', () => {
  fc.assert(
    fc.property(fc.oneof(markup, fc.string({ unit: 'binary' })), (text) => {
      expect(shownBy(literal(text))).toEqual({ active: [], seen: text });
      expect(readBack(literal(text))).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test('a block quote gives its text back, whatever its lines begin with', () => {
  fc.assert(
    fc.property(markup, (text) => {
      expect(quotesIn(`before\n${blockQuote(text)}\nafter`)).toEqual([text]);
    }),
  );
});

test.each([
  ['a\u202eb', 'a b'],
  ['a\u200bb\u2060c', 'a b c'],
  ['two\nlines\u2028three', 'two lines three'],
  ['  much   space  ', 'much space'],
  ['family 👨‍👩‍👧', 'family 👨‍👩‍👧'],
])('a name has nothing unseen in it: %j', (given, expected) => {
  expect(plainName(given)).toBe(expected);
});

test.each([
  ['AP · 8 May 2018 [2] Reuters', 'AP · 8 May 2018 (2) Reuters'],
  ['［１］ 【12】 〔 3 〕 [²]', '(１) (12) (3) (²)'],
  ['[Updated] a [2024] law', '[Updated] a [2024] law'],
])('a name cannot number itself: %j', (given, expected) => {
  expect(shownBy(name(given)).seen).toBe(expected);
});

test('any name is the whole text of its link, and the link leads where it should', () => {
  fc.assert(
    fc.property(
      fc.oneof(markup, fc.constantFrom('a ] b', 'a ][ b', '[[a]] b', 'a](https://evil.example) [b')),
      (text) => {
        const shown = linked(`x${text}`);
        const markdown = `[${shown}](https://a.example/b)`;
        expect(linkAt(markdown)).toMatchObject({ url: 'https://a.example/b', length: markdown.length });
        expect(shownBy(shown).active).toEqual([]);
      },
    ),
    { numRuns: 2000 },
  );
});

test('a name that runs from right to left keeps its direction to itself', () => {
  expect(name('חדשות')).toBe('\u2068חדשות\u2069');
});

test('what cannot be seen is counted', () => {
  expect(unseenIn('a\u202eb\u200bc\nd')).toBe(2);
  expect(unseenIn('plain, with 👨‍👩‍👧 and é')).toBe(0);
});

test('a text is never cut inside a character', () => {
  expect(shorten('ab😀cd', 4)).toBe('ab…');
  expect(shorten('abc', 3)).toBe('abc');
});
