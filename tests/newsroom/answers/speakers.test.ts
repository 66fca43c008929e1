import { beforeAll, expect, test } from 'vitest';
import { remark } from '../../../src/news/remark.ts';
import type { Newsroom } from '../../../src/newsroom/newsroom.ts';
import { makeReader } from '../../../src/reading/read.ts';
import { articleOf, houseOf, questionOf } from '../house.ts';

const body = `The guild mayor said on Monday that the bridge would open in June. "We will not wait for the river," the mayor said.

Officials said the ferry had carried 12,000 people. Nobody knows why it stopped. "It was the ice," he said.

Ana Quill's campaign said the vote was fair. Ana Quill promised a new ferry by June.

Ana Quill never said that the tunnel was flooded.

The tip came in a letter from a miner, who wrote that the lamp was broken.`;

let house: Newsroom;

beforeAll(async () => {
  house = houseOf([articleOf({ id: 'a', published: '2031-03-04', publisher: 'Orva Courier', body })], makeReader());
  await house.reindex();
});

async function speakers(what: string | null, speaker: string | null) {
  const answer = await house.ask(questionOf({ kind: 'who-said-what', what, speaker }), { guild: null });
  if (answer.status === 'nothing') return [];
  return answer.findings.map(({ value, basis }) => [value?.type === 'speaker' ? value.name : value, basis]);
}

test.each([
  ['the bridge', null, [['The guild mayor', 'reported']]],
  ['the ferry', null, [['Officials', 'reported']]],
  ['wait for the river', 'the mayor', [['the mayor', 'direct']]],
  ['the lamp', null, [['a miner', 'reported']]],
  ['It was the ice', null, [[null, 'unattributed']]],
  ['the volcano', 'Officials', []],
  ['the vote', 'Ana Quill', []],
  ['the tunnel', 'Ana Quill', []],
])(
  '%s, %s: a speaker without a name is told by the words that describe him, a mere "he" is nobody',
  async (what, speaker, told) => {
    expect(await speakers(what, speaker)).toEqual(told);
  },
);

test('a question about what a role said is answered with statements', async () => {
  const asked = questionOf({ kind: 'ask', question: 'what did the mayor say' });
  expect(await house.ask(asked, { guild: null })).toMatchObject({ status: 'found' });
});

test('what no statement tells is looked for in passages', async () => {
  const asked = questionOf({ kind: 'ask', question: 'What did Ana Quill promise?' });
  expect(await house.ask(asked, { guild: null })).toMatchObject({
    status: 'found',
    findings: [{ citations: [{ quote: expect.stringContaining('promised a new ferry') }] }],
  });
});

test('filters that leave nothing are named', async () => {
  const asked = { ...questionOf({ kind: 'ask', question: 'when does the bridge open' }), from: '2040' };
  expect(await house.ask(asked, { guild: null })).toMatchObject({
    status: 'nothing',
    why: remark('nothing.filtered'),
  });
});
