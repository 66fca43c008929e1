import { afterAll, beforeAll, expect, test } from 'vitest';
import { botInLoopback } from '../support/bot.ts';
import { joinAs, type Seen } from '../support/discord/member.ts';
import { fakeNewsroom, findingIn, found, makeArticle } from '../support/newsroom.ts';

const article = makeArticle();
const findings = ['Rain fell.', 'It was full.', 'Nobody paid.', 'They went home late.'].map((words) =>
  findingIn(article, words),
);
const newsroom = fakeNewsroom({ ask: async ({ kind }) => found(kind, findings), article: () => article });

let house: Awaited<ReturnType<typeof botInLoopback>>;
let answer: Seen;
beforeAll(async () => {
  house = await botInLoopback({ newsroom });
  answer = await joinAs(house.discord).slash('search', { words: 'rain' });
});
afterAll(() => house.leave());

const swap = (id: string, at: number, sign: string) => id.slice(0, at) + sign + id.slice(at + 1);

test.each<[string, (id: string) => string]>([
  ['a foreign one', () => 'music:pause'],
  ['an empty one of ours', () => 'd1'],
  ['another version', (id) => `d2${id.slice(2)}`],
  ['another action', (id) => swap(id, 2, 'a')],
  ['another page', (id) => swap(id, 9, '7')],
  ['another question', (id) => `${id}s`],
  ['a longer one', (id) => `${id}${'x'.repeat(40)}`.slice(0, 100)],
  ['no check', (id) => id.slice(0, 4)],
])('%s does nothing', async (_, forge) => {
  const before = newsroom.asked.length;
  const exchange = joinAs(house.discord).forge(answer, forge(String(answer.control('Next').custom_id)));
  await expect.poll(() => exchange.first?.body.type).toBe(6);
  expect(exchange.original).toBeNull();
  expect(exchange.followUps.size).toBe(0);
  expect(newsroom.asked.length).toBe(before);
});

test('a button of another server does nothing', async () => {
  const before = newsroom.asked.length;
  const stranger = joinAs(house.discord, { guild: house.discord.guilds[1] ?? null });
  const exchange = stranger.forge(answer, String(answer.control('Next').custom_id));
  await expect.poll(() => exchange.first?.body.type).toBe(6);
  expect(newsroom.asked.length).toBe(before);
});
