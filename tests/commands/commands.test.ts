import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { articleOf, houseOf } from '../newsroom/house.ts';

async function run(name: string, values: Record<string, string>) {
  const newsroom = houseOf([articleOf({ id: 'a', published: '2031-03-04', body: 'The ferry to Velm opened.' })]);
  await newsroom.reindex();
  return commands
    .find((command) => command.name === name)
    ?.run(values, { newsroom, scope: { guild: null }, now: '2031-04-10' });
}

test('all commands of the contract are listed', () => {
  const asked = ['who-said-what', 'when', 'where', 'ask', 'search', 'check-quote', 'help'];
  expect(commands.map(({ name }) => name)).toEqual(expect.arrayContaining(asked));
});

test.each([
  ['search', { words: 'ferry' }, 'found'],
  ['search', { words: 'ferry', from: 'last month', to: 'last month' }, 'found'],
  ['search', { words: 'ferry', from: '2031-04' }, 'nothing'],
  ['ask', { question: 'What opened at Velm?' }, 'found'],
  ['when', { event: 'the volcano' }, 'nothing'],
  ['where', { event: 'the volcano' }, 'nothing'],
  ['check-quote', { quote: 'the ferry to velm opened' }, 'found'],
  ['who-said-what', { speaker: 'Nobody' }, 'nothing'],
])('/%s %j answers: %s', async (name, values, status) => {
  expect(await run(name, values)).toMatchObject({ type: 'answer', answer: { status }, private: false });
});

test.each([
  ['search', { words: ' ?! ' }],
  ['ask', { question: '\u200b' }],
  ['who-said-what', {}],
  ['search', { words: 'ferry', from: 'soonish' }],
  ['search', { words: 'ferry', from: '2031', to: '2030' }],
])('/%s %j is refused with what to do', async (name, values) => {
  expect(await run(name, values)).toMatchObject({
    type: 'refusal',
    text: { key: expect.stringMatching(/^refusal\./) },
  });
});

test('/help is a card', async () => {
  expect(await run('help', {})).toMatchObject({ type: 'card' });
});
