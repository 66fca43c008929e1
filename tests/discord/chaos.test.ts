import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { botInLoopback } from '../support/bot.ts';
import type { Exchange } from '../support/discord/exchanges.ts';
import type { Fault } from '../support/discord/faults.ts';
import { joinAs } from '../support/discord/member.ts';
import { controlsOf, flags } from '../support/discord/shapes.ts';
import { fakeNewsroom, findingIn, found, makeArticle, nothing } from '../support/newsroom.ts';

/** Each server has an article of its own; a word of the other one must never be seen. */
const articles = ['Alphaville', 'Betaburg'].map((town, at) =>
  makeArticle({
    id: town,
    publisher: `${town} Post`,
    body: Array.from({ length: 9 }, (_, n) => `In ${town} sentence ${n} was printed.`).join('\n\n'),
    home: { guild: String(at) },
  }),
);
const articleOf = (guild: string | null) => articles[house.discord.guilds.findIndex(({ id }) => id === guild)];

const newsroom = fakeNewsroom({
  ask: async (question, { guild }) => {
    const article = articleOf(guild);
    const asked = JSON.stringify(question);
    if (asked.includes('broken')) throw new Error('broken on purpose');
    if (!article || asked.includes('nothing')) return nothing(question.kind);
    return found(
      question.kind,
      Array.from({ length: 9 }, (_, n) => findingIn(article, `In ${article.id} sentence ${n} was printed.`)),
    );
  },
  article: (id, { guild }) => (articleOf(guild)?.id === id ? (articleOf(guild) ?? null) : null),
  suggest: (_, __, { guild }) => [{ name: `${articleOf(guild)?.id} speaker`, value: 'key' }],
});

let house: Awaited<ReturnType<typeof botInLoopback>>;
beforeAll(async () => {
  const plenty = { burst: 100_000, everyMs: 1 };
  house = await botInLoopback({ newsroom, budgets: { user: plenty, guild: plenty } });
});
afterAll(() => house.leave());

/** Numbers that look like chance and are the same each time (a linear congruence). */
function dice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

const faults: readonly Fault[] = [
  { type: 'lost' },
  { type: 'unsent' },
  { type: 'status', status: 500 },
  { type: 'status', status: 429, retryAfter: 0.02 },
  { type: 'slow', ms: 30 },
];

const town = (text: string) => ({ alpha: /Alphaville/.test(text), beta: /Betaburg/.test(text) });
const messagesOf = ({ original, followUps }: Exchange) => [...(original ? [original] : []), ...followUps.values()];

test('hundreds of interactions with faults: each is answered once, by its own server, and the bot goes on', async () => {
  const roll = dice(7);
  const sent: { readonly at: number; readonly exchange: Exchange }[] = [];
  const open = () => sent.filter(({ exchange }) => !exchange.first).length;
  for (let turn = 0; turn < 300; turn += 1) {
    const at = roll(2);
    const member = joinAs(house.discord, { guild: house.discord.guilds[at] ?? null });
    const fault = faults[roll(12)];
    if (fault) house.discord.faults.next(/\/callback$/, fault);
    const earlier = sent[roll(sent.length)];
    const message = earlier && messagesOf(earlier.exchange)[0];
    const control = message && controlsOf(message)[roll(6)];
    const words = ['found', 'found', 'nothing', 'broken'][roll(4)] ?? '';
    const exchange =
      message && control?.custom_id
        ? member.forge({ message }, control.custom_id)
        : member.send(['search', 'when', 'gone'][roll(3)] ?? '', { words, event: words, private: roll(3) === 0 });
    sent.push({ at, exchange });
    if (turn % 10 === 9) await expect.poll(open, { timeout: 10_000 }).toBe(0);
  }
  await pause(200);
  for (const { at, exchange } of sent) {
    expect(exchange.followUps.size).toBeLessThanOrEqual(exchange.first?.body.type === 4 ? 0 : 1);
    const said = town(JSON.stringify(messagesOf(exchange)));
    expect(at === 0 ? said.beta : said.alpha).toBe(false);
    const isPublic = messagesOf(exchange).some((message) => (message.flags & flags.ephemeral) === 0);
    const text = JSON.stringify(messagesOf(exchange));
    if (/Nothing found|went wrong|do not know/.test(text)) expect(isPublic).toBe(false);
  }
  expect((await joinAs(house.discord).slash('search', { words: 'found' })).text).toContain('Alphaville');
  const errors = house.lines.filter(({ level }) => Number(level) >= 50);
  expect(
    errors.every(
      ({ ref, err }) => /^[0-9A-F]{4}$/.test(String(ref)) && JSON.stringify(err).includes('broken on purpose'),
    ),
  ).toBe(true);
}, 60_000);
