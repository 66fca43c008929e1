import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Desk, perform } from '../../src/terminal/perform.ts';
import { render } from '../../src/terminal/render.ts';
import { columns, plainStyle, widthOf } from '../../src/terminal/text.ts';
import { parseTyped } from '../../src/terminal/typed.ts';
import { article, commands, house } from './fakes.ts';

const desk: Desk = {
  commands,
  context: () => ({ newsroom: house.newsroom, scope: { guild: null }, now: '2021-06-05' }),
  log: () => {},
};

const pieces = [
  '/when ',
  '/ask ',
  '/',
  'event: ',
  'from:',
  'private: ',
  'pier',
  '\u001B[2J',
  '\u202E',
  '\u200B',
  '大',
  ' ',
];
const typed = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })), { maxLength: 12 });

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
const steering = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

test('whatever is typed, what is said fits the terminal and cannot steer it', async () => {
  await fc.assert(
    fc.asyncProperty(typed, async (parts) => {
      const lines = render(await perform(parseTyped(parts.join(''), commands), desk), plainStyle);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) {
        expect(line).not.toMatch(steering);
        if (!line.includes(article.url ?? '')) expect(widthOf(line)).toBeLessThanOrEqual(columns);
      }
    }),
  );
});
