import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columns, harmless, styleFor, widthOf, wrap } from '../../src/terminal/text.ts';

test.each([
  ['plain\nlines', 'plain\nlines'],
  ['\u001B[31mred\u001B[0m', '␛[31mred␛[0m'],
  ['bell\u0007 del\u007F c1\u009B2J', 'bell␇ del␡ c1\uFFFD2J'],
  ['a\r\nb\rc', 'a\nb\nc'],
  ['turned \u202Ewords', 'turned \uFFFDwords'],
  ['أين الرصيف', 'أين الرصيف'],
])('%j is shown as %j', (text, shown) => {
  expect(harmless(text)).toBe(shown);
});

test.each([
  ['', 0],
  ['pier', 4],
  ['大连', 4],
  ['e\u0301\u200B', 1],
])('%j is %i wide', (text, width) => {
  expect(widthOf(text)).toBe(width);
});

test('lines fit, and no letter is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const lines = wrap(text, '    ');
      expect(lines.filter((line) => widthOf(line) > columns && !/https?:/i.test(line))).toEqual([]);
      expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
    }),
  );
});

test.each([
  ['a line that just fits', `${'x'.repeat(39)} ${'y'.repeat(40)}`, 1],
  ['a line that is one letter too long', `${'x'.repeat(40)} ${'y'.repeat(40)}`, 2],
])('%s', (_, words, lines) => {
  expect(wrap(words)).toHaveLength(lines);
});

test('a link stays whole', () => {
  const link = `https://courier.example/${'long/'.repeat(30)}`;
  expect(wrap(`See ${link}`)).toEqual(['See', link]);
});

test.each([
  [true, {}, '\u001B[1mx\u001B[0m'],
  [true, { NO_COLOR: '1' }, 'x'],
  [true, { TERM: 'dumb' }, 'x'],
  [false, {}, 'x'],
])('terminal %s with %o', (isTerminal, environment, shown) => {
  expect(styleFor(isTerminal, environment).strong('x')).toBe(shown);
});
