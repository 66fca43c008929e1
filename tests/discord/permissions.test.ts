import { setTimeout as pause } from 'node:timers/promises';
import { PermissionFlagsBits as may } from 'discord.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { botInLoopback } from '../support/bot.ts';
import { channelPayload, makeGuild } from '../support/discord/house.ts';
import { fakeNewsroom } from '../support/newsroom.ts';

const withDenied = (name: string, denied: readonly bigint[]) => {
  const guild = makeGuild(name);
  const [news, ...others] = guild.channels.filter(({ type }) => type === 0);
  const more = denied.map((bits, at) => ({
    ...others[0],
    id: `${guild.id}${at}`,
    name: `c${at}`,
    denied: String(bits),
  }));
  return { ...guild, channels: [news, ...more] as typeof guild.channels };
};
const embeds = withDenied('Embeds', [may.EmbedLinks]);
const hidden = withDenied('Hidden', [may.ViewChannel]);
const named = withDenied('Named', [may.ViewChannel, may.EmbedLinks]);
const many = withDenied(
  'Many',
  Array.from({ length: 8 }, () => may.AttachFiles),
);

const settings = {
  of: (guild: string) => ({ answers: 'public' as const, channels: guild === named.id ? [`${guild}0`] : [] }),
  change: async () => ({ answers: 'public' as const, channels: [] }),
};

let house: Awaited<ReturnType<typeof botInLoopback>>;
beforeAll(async () => {
  house = await botInLoopback({ newsroom: fakeNewsroom(), settings }, { guilds: [embeds, hidden, named, many] });
});
afterAll(() => house.leave());

const said = () => house.lines.map(({ msg }) => String(msg)).filter((line) => /permission/.test(line));

test('what is missing in a channel is said; a channel that is hidden from the bot is meant to be, unless questions are taken there', () => {
  const about = (id: string) => said().filter((line) => line.includes(id));
  expect(about(embeds.id)).toEqual([
    `permissions are missing in #c0 (${embeds.id}0) of server ${embeds.id}: EmbedLinks`,
  ]);
  expect(about(hidden.id)).toEqual([]);
  expect(about(named.id)).toEqual([`permissions are missing in #c0 (${named.id}0) of server ${named.id}: ViewChannel`]);
  expect(about(many.id)).toHaveLength(6);
  expect(about(many.id).at(-1)).toBe(`permissions are missing in 3 more channels of server ${many.id}`);
});

test('permissions that change later are told once, and that they are complete again', async () => {
  const before = said().length;
  const [news] = hidden.channels;
  if (!news) throw new Error('no channel');
  for (const denied of [may.EmbedLinks, may.EmbedLinks | may.AttachFiles])
    house.discord.gateway.dispatch('CHANNEL_UPDATE', channelPayload(hidden, { ...news, denied: String(denied) }));
  await pause(700);
  house.discord.gateway.dispatch('CHANNEL_UPDATE', channelPayload(hidden, news));
  await pause(700);
  expect(said().slice(before)).toEqual([
    `permissions are missing in #news (${news.id}) of server ${hidden.id}: EmbedLinks, AttachFiles`,
    `no permission is missing any more in server ${hidden.id}`,
  ]);
});
