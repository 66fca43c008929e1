import { expect, test } from 'vitest';
import { parseTyped } from '../../src/terminal/typed.ts';
import { commands } from './fakes.ts';

const all = '/ask, /when, /who-said-what, /settings and /help';

test.each([
  ['/wen event: x', `There is no command /wen. Did you mean /when? There are ${all}.`],
  ['/who event: x', `There is no command /who. Did you mean /who-said-what? There are ${all}.`],
  ['/zzz', `There is no command /zzz. There are ${all}.`],
  ['/', `There is no command /. There are ${all}.`],
  ['/when evnt: x', '/when has no option evnt. Did you mean event? It has event, source, from and private.'],
  ['/when event: x event: y', '/when got "event" twice. Give it once.'],
  ['/help me', '/help takes no words.'],
])('%s', (line, wrong) => {
  expect(parseTyped(line, commands)).toEqual({ wrong });
});
