import { afterAll, beforeAll, expect, test } from 'vitest';
import { botInLoopback } from '../support/bot.ts';
import { makeGuild } from '../support/discord/house.ts';
import { joinAs } from '../support/discord/member.ts';
import { fakeNewsroom, findingIn, found, makeArticle, nothing } from '../support/newsroom.ts';

const article = makeArticle();
const newsroom = fakeNewsroom({
  ask: async (question) =>
    question.kind === 'when'
      ? found('when', [findingIn(article, 'The bridge over the Lenz was opened on Monday.', { text: 'Monday' })])
      : nothing(question.kind, { missing: ['zeppelin'] }),
  article: (id) => (id === article.id ? article : null),
  suggest: (what, typed) => [{ name: `${what} ${typed}`, value: `key-${typed}` }],
});

let house: Awaited<ReturnType<typeof botInLoopback>>;
beforeAll(async () => {
  const withoutFiles = makeGuild('Beta', { botPermissions: String(274877959168n & ~(1n << 15n)) });
  house = await botInLoopback({ newsroom }, { guilds: [makeGuild('Alpha'), withoutFiles] });
});
afterAll(() => house.leave());

test('a found answer is public, says it big, quotes, and cites', async () => {
  const seen = await joinAs(house.discord).slash('when', { event: 'the bridge opened' });
  expect(seen.private).toBe(false);
  expect(seen.text).toContain('## Monday');
  expect(seen.text).toContain('> The bridge over the Lenz was opened on Monday.');
  expect(seen.text).toContain('Lenz Courier');
  expect(seen.text).toContain('4 May 2026');
  expect(seen.text).toContain(
    '(https://courier.example/bridge#:~:text=The%20bridge%20over%20the%20Lenz%20was%20opened%20on%20Monday.)',
  );
  expect(seen.exchange.first?.body.type).toBe(4);
  expect(seen.labels).toEqual(['Context', 'Read article']);
});

test('nothing is private and says what is missing', async () => {
  const seen = await joinAs(house.discord).slash('where', { event: 'the zeppelin' });
  expect(seen.private).toBe(true);
  expect(seen.text).toContain('Nothing found');
  expect(seen.text).toContain('zeppelin');
});

test('context and the article are private', async () => {
  const ana = joinAs(house.discord);
  const answer = await ana.slash('when', { event: 'the bridge opened' });
  const context = await ana.press(answer, 'Context');
  expect(context.private).toBe(true);
  expect(context.text).toContain('> Mayor Ana Orva cut the ribbon.');
  const read = await ana.press(answer, 'Read article');
  expect(read.private).toBe(true);
  expect(read.text).toContain('> The first bus crossed at noon.');
});

test('names are completed', async () => {
  expect(await joinAs(house.discord).typing('who-said-what', 'speaker', 'or')).toEqual([
    { name: 'speaker or', value: 'key-or' },
  ]);
});

test('the log says how to invite the bot, what it lacks where, and that its commands are not registered', () => {
  const [alpha, beta] = house.discord.guilds;
  const said = house.lines.map(({ msg }) => String(msg));
  const invite = `client_id=${house.discord.applicationId}&scope=bot+applications.commands&permissions=274877959168`;
  expect(said.join('\n')).toContain(invite);
  expect(house.bot.inviteUrl).toContain(invite);
  expect(said).toContain(`permissions are missing in server ${beta?.id}: AttachFiles`);
  expect(said.join('\n')).not.toContain(`server ${alpha?.id}`);
  expect(said.join('\n')).toContain('npx dateline register');
});

test('only the Guilds intent is asked for', () => {
  expect(house.discord.gateway.arrivals).toContainEqual({ op: 'identify', intents: 1 });
});
