import { expect, test } from 'vitest';
import { completions } from '../../src/terminal/completion.ts';
import { commands } from './fakes.ts';

test.each([
  ['/w', ['/when ', '/who-said-what ']],
  ['/when ev', ['event: ']],
  ['/when event: x so', ['source: ']],
  ['/who-said-what speaker: In', ['speaker In ']],
  ['/who-said-what what: pier speaker: Ines Da', ['speaker Ines Da ']],
  ['/who-said-what speaker: ', ['speaker  ']],
  ['/when event: In', []],
  ['/wen ', []],
  ['where', []],
])('Tab after %s', (line, names) => {
  expect(completions(line, commands, (what, typed) => [`${what} ${typed}`])[0]).toEqual(names);
});
