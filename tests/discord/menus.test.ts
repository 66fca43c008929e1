import { afterAll, beforeAll, expect, test } from 'vitest';
import { houseOf } from '../newsroom/house.ts';
import { botInLoopback } from '../support/bot.ts';
import { joinAs } from '../support/discord/member.ts';
import { makeArticle } from '../support/newsroom.ts';

let house: Awaited<ReturnType<typeof botInLoopback>>;
beforeAll(async () => {
  const newsroom = houseOf([makeArticle()]);
  await newsroom.reindex();
  house = await botInLoopback({ newsroom });
});
afterAll(() => house.leave());

const exact = '## Exact: said by Ana Orva';
const preview = { title: 'Lenz bridge opens', description: 'Orva: “We waited nine years for this”', type: 'rich' };

test.each<[string, string, object, string]>([
  ['a quotation', 'wow, “we waited nine years for this”', {}, exact],
  ['German marks', '„We waited nine years for this“ (Orva)', {}, exact],
  ['French marks', '« We waited nine years for this »', {}, exact],
  ['Japanese marks', '「We waited nine years for this」', {}, exact],
  ['an altered one', '“We waited ten years for this”', {}, '## Altered'],
  ['a part of one', '> waited nine years', {}, '## Partly found: said by Ana Orva'],
  ['several, and says so', '“no way at all” and “we waited nine years for this”', {}, 'The message has 2 quotations'],
  ['none of ours', '“Bananas grow on every roof of the town”', {}, '## Not found'],
  ['no marks at all', 'We waited nine years for this', {}, exact],
  ['a preview alone', '', { embeds: [preview] }, exact],
  ['a link with its preview', 'https://courier.example/bridge', { embeds: [preview] }, exact],
  [
    'a file alone',
    '',
    { attachments: [{ id: '5', filename: 'a.png', size: 9, url: 'https://cdn.example/a', proxy_url: '' }] },
    'Tell me a message',
  ],
  ['nothing', '', {}, 'Tell me a message'],
  ['signs alone', '🌉 ?! …', {}, 'Tell me a message'],
  ['a link alone', 'https://courier.example/bridge', {}, 'Tell me a message'],
  ['4,000 characters', `“We waited nine years for this” ${'and so it goes on '.repeat(300)}`.slice(0, 4000), {}, exact],
  ['4,000 characters without an end', `“${'We waited nine years '.repeat(300)}`.slice(0, 4000), {}, '##'],
])('Check quote on %s', async (...[, content, part, shown]) => {
  const seen = await joinAs(house.discord).menu('Check quote', content, part);
  expect(seen.text).toContain(shown);
  expect(seen.private).toBe(true);
});

test.each<[string, string, object, string]>([
  ['what was told', 'they say the first bus crossed the Lenz bridge', {}, '> The first bus crossed at noon.'],
  ['a preview alone', '', { embeds: [preview] }, '“We waited nine years for this,”'],
  ['what nobody wrote', 'zebras juggle quinces', {}, '## Nothing'],
  ['a file alone', '', { attachments: [] }, 'Tell me a message'],
  [
    '4,000 characters',
    `the first bus crossed at noon ${'and then '.repeat(500)}`.slice(0, 4000),
    {},
    'The first bus crossed',
  ],
])('Find sources for %s', async (...[, content, part, shown]) => {
  const seen = await joinAs(house.discord).menu('Find sources', content, part);
  expect(seen.text).toContain(shown);
  expect(seen.private).toBe(true);
});

test('an answer of the bot itself can be checked', async () => {
  const ana = joinAs(house.discord);
  const answer = await ana.slash('who-said-what', { what: 'nine years' });
  const { components, flags } = answer.message;
  const seen = await ana.menu('Check quote', '', {
    components,
    flags,
    author: { id: house.discord.applicationId, username: 'Dateline' },
  });
  expect(seen.text).toContain(exact);
});
