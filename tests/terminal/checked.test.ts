import { expect, test } from 'vitest';
import { checkValues } from '../../src/terminal/checked.ts';
import { commands } from './fakes.ts';

const command = (name: string) => {
  const found = commands.find((command) => command.name === name);
  if (!found) throw new Error(name);
  return found;
};

test.each([
  ['ask', { question: 'Where?' }, { question: 'Where?' }],
  ['ask', { question: ' Where\u200B is\u202E it\tnow?\u0000 ' }, { question: 'Where is it now?' }],
  ['ask', { question: 'أين الرصيف' }, { question: 'أين الرصيف' }],
  ['ask', { question: 'x'.repeat(100) }, { question: 'x'.repeat(100) }],
  ['ask', { question: 'x', private: 'TRUE' }, { question: 'x', private: true }],
  ['ask', { question: 'x', private: 'no' }, { question: 'x', private: false }],
  ['who-said-what', {}, {}],
  ['settings', { answers: 'Public' }, { answers: 'public' }],
])('%s %o', (name, given, values) => {
  expect(checkValues(command(name), given)).toEqual({ values });
});

test.each([
  ['ask', {}, '"question" is empty. Give it some words: Your question.'],
  ['ask', { question: '\u200B\u200F \u2060' }, '"question" is empty. Give it some words: Your question.'],
  ['ask', { question: 'x'.repeat(6000) }, '"question" is 6,000 characters long; at most 100 are taken.'],
  ['ask', { question: 'x', private: 'perhaps' }, '"private" is true or false.'],
  ['who-said-what', { speaker: '' }, '"speaker" is empty. Leave it out, or give it words.'],
  ['settings', { answers: 'none' }, '"answers" is one of: public, private.'],
])('%s %.60o is refused', (name, given, wrong) => {
  expect(checkValues(command(name), given)).toEqual({ wrong });
});
