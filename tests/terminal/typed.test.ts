import { expect, test } from 'vitest';
import { parseTyped } from '../../src/terminal/typed.ts';
import { commands } from './fakes.ts';

test.each([
  ['/when event: the pier', 'when', { event: 'the pier' }],
  ['/when the pier', 'when', { event: 'the pier' }],
  ['/when the pier from: 2020', 'when', { event: 'the pier', from: '2020' }],
  ['/when from: 2020 event: the pier source: Post', 'when', { from: '2020', event: 'the pier', source: 'Post' }],
  ['/when event:the pier', 'when', { event: 'the pier' }],
  ['/When EVENT: the pier', 'when', { event: 'the pier' }],
  ['  / when   event: the pier  ', 'when', { event: 'the pier' }],
  ['/when event: the mayor said: it holds', 'when', { event: 'the mayor said: it holds' }],
  ['/when event: at 10:30 http://orla.example/?from:x', 'when', { event: 'at 10:30 http://orla.example/?from:x' }],
  ['/when event: ', 'when', { event: '' }],
  ['/when', 'when', {}],
  ['/who-said-what speaker: Ines Dahl what: pier', 'who-said-what', { speaker: 'Ines Dahl', what: 'pier' }],
  ['/who-said-what the pier speaker: Ines Dahl', 'who-said-what', { what: 'the pier', speaker: 'Ines Dahl' }],
  ['/ask Dahl: what did she say?', 'ask', { question: 'Dahl: what did she say?' }],
  ['Where is the pier?', 'ask', { question: 'Where is the pier?' }],
  ['source: who is it?', 'ask', { question: 'source: who is it?' }],
  ['help', 'help', {}],
  ['?', 'help', {}],
])('%s', (line, name, given) => {
  const typed = parseTyped(line, commands);
  expect('wrong' in typed ? typed.wrong : [typed.command.name, typed.given]).toEqual([name, given]);
});
