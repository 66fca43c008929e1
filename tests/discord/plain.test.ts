import { expect, test } from 'vitest';
import { plainOf } from '../../src/discord/plain.ts';
import { quotesIn } from '../support/discord/markdown.ts';

const more = '… the rest is left out.';
const quoted = (quote: string, number: number) => `**Orva**\n> ${quote}\n\\[${number}\\] **Lenz Courier** · 4 May 2026`;

test('what fits is said as it is', () => {
  expect(plainOf(['## Title', quoted('Rain fell.', 1)], more)).toBe(`## Title\n${quoted('Rain fell.', 1)}`);
});

test.each([
  ['words', 'Rain fell on the town. '.repeat(40).trim()],
  ['escaped signs', '\\*\\_\\\\'.repeat(150)],
  ['one long word', 'x'.repeat(900)],
  ['lines', 'Rain fell.\n> '.repeat(70).concat('It dried.')],
  ['emoji', '🌉'.repeat(450)],
])('long quotations of %s are cut, which is said, and no citation is dropped', (_, quote) => {
  const plain = plainOf(
    ['## Title', ...[1, 2, 3].map((number) => quoted(quote, number)), '-# /when event: rain'],
    more,
  );
  expect(plain.length).toBeLessThanOrEqual(2000);
  expect([...plain.matchAll(/^\\\[(\d)\\\]/gm)].map(([, number]) => number)).toEqual(['1', '2', '3']);
  expect(plain.split(`-# ${more}`).length).toBe(4);
  expect(plain).toMatch(/-# \/when event: rain$/);
  const [whole = ''] = quotesIn(`> ${quote}`);
  for (const shown of quotesIn(plain)) expect(whole.startsWith(shown)).toBe(true);
});

test('where even that is too much, it says that there is more', () => {
  const plain = plainOf(
    ['## Title', ...Array.from({ length: 60 }, (_, at) => quoted('Rain fell. '.repeat(40), at))],
    more,
  );
  expect(plain.length).toBeLessThanOrEqual(2000);
  expect(plain.endsWith(more)).toBe(true);
});
