import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings, type ServerSettings, type SettingsDesk } from '../../src/news/settings.ts';
import { botInLoopback } from '../support/bot.ts';
import { joinAs } from '../support/discord/member.ts';
import { fakeNewsroom, findingIn, found, makeArticle } from '../support/newsroom.ts';

const findings = [findingIn(makeArticle(), 'Rain fell.')];
const newsroom = fakeNewsroom({ ask: async ({ kind }) => found(kind, findings) });

/** Settings in memory. */
function desk(): SettingsDesk {
  const all = new Map<string, ServerSettings>();
  const of = (guild: string) => all.get(guild) ?? defaultSettings;
  return {
    of,
    async change(guild, part) {
      all.set(guild, { ...of(guild), ...part });
      return of(guild);
    },
  };
}

const manageServer = String(1 << 5);
let house: Awaited<ReturnType<typeof botInLoopback>>;
let settings: SettingsDesk;
beforeEach(async () => {
  settings = desk();
  house = await botInLoopback({
    newsroom,
    settings,
    budgets: { user: { burst: 5, everyMs: 4000 }, guild: { burst: 8, everyMs: 1000 } },
  });
});
afterEach(() => house.leave());

const guildOf = (at: number) => house.discord.guilds[at] ?? null;
const channel = (name: string) => guildOf(0)?.channels.find((one) => one.name === name)?.id ?? '';

test('where the settings of a server are broken nobody is answered, and the log says what to mend', async () => {
  await settings.change(guildOf(0)?.id ?? '', { broken: 'the file is broken: mend it' });
  const seen = await joinAs(house.discord).slash('search', { words: 'rain' });
  expect(seen.private).toBe(true);
  expect(seen.text).not.toContain('Rain fell.');
  await vi.waitFor(() => expect(JSON.stringify(house.lines)).toContain('mend it'));
});

test('a direct message is told that answers are given in servers', async () => {
  const seen = await joinAs(house.discord, { guild: null }).slash('search', { words: 'rain' });
  expect(seen.text).toContain('in servers only');
});

test('a server that is not allowed is refused: commands, buttons, completions', async () => {
  const before = await joinAs(house.discord, { guild: guildOf(1) }).slash('search', { words: 'rain' });
  await house.restart({ allowedGuilds: [guildOf(0)?.id ?? ''] });
  const stranger = joinAs(house.discord, { guild: guildOf(1) });
  const asked = newsroom.asked.length;
  const seen = await stranger.slash('search', { words: 'rain' });
  expect(seen.private).toBe(true);
  expect(seen.text).toContain('not set up for this server');
  expect((await stranger.press(before, 'Context')).text).toContain('not set up for this server');
  expect(await stranger.typing('who-said-what', 'speaker', 'o')).toEqual([]);
  expect(newsroom.asked.length).toBe(asked);
  expect((await joinAs(house.discord).slash('search', { words: 'rain' })).private).toBe(false);
});

test('settings are for those who manage the server', async () => {
  const refused = await joinAs(house.discord).slash('settings', { answers: 'private' });
  expect(refused.private).toBe(true);
  expect(refused.text).toContain('Manage Server');
  const admin = joinAs(house.discord, { permissions: manageServer });
  const set = await admin.slash('settings', { answers: 'private' });
  expect(set.private).toBe(true);
  expect(set.text).toContain('private');
  const ana = joinAs(house.discord);
  expect((await ana.slash('search', { words: 'rain' })).private).toBe(true);
  expect((await ana.slash('search', { words: 'rain', private: false })).private).toBe(false);
  expect((await joinAs(house.discord, { guild: guildOf(1) }).slash('search', { words: 'rain' })).private).toBe(false);
});

test('a server is set up from any of its channels, also one in which no questions are taken', async () => {
  const admin = joinAs(house.discord, { permissions: manageServer, channel: 'offtopic' });
  expect((await admin.slash('settings', { channels: `<#${channel('news')}>` })).text).toContain(channel('news'));
  expect((await admin.slash('search', { words: 'rain' })).text).toContain('do not answer in this channel');
  expect((await admin.slash('settings', { channels: 'all' })).text).toContain('channels: all');
  expect((await admin.slash('search', { words: 'rain' })).text).not.toContain('do not answer');
});

test('questions are taken in the channels that are set, and in their threads', async () => {
  const admin = joinAs(house.discord, { permissions: manageServer });
  const before = await joinAs(house.discord, { channel: 'offtopic' }).slash('search', { words: 'rain' });
  await admin.slash('settings', { channels: `<#${channel('news')}>` });
  const pressed = await joinAs(house.discord, { channel: 'offtopic' }).press(before, 'Context');
  expect(pressed.text).toContain('do not answer in this channel');
  const ask = (where: string) => joinAs(house.discord, { channel: where }).slash('search', { words: 'rain' });
  expect((await ask('news')).private).toBe(false);
  expect((await ask('thread')).private).toBe(false);
  expect((await ask('hidden')).private).toBe(false);
  const refused = await ask('offtopic');
  expect(refused.private).toBe(true);
  expect(refused.text).toContain(`<#${channel('news')}>`);
  const menu = await joinAs(house.discord, { channel: 'offtopic' }).menu('Find sources', 'rain fell');
  expect(menu.text).toContain('do not answer in this channel');
  await admin.slash('settings', { channels: 'all' });
  expect((await ask('offtopic')).private).toBe(false);
});

test('one member who asks too fast is told when to come back; others are not', async () => {
  const ana = joinAs(house.discord);
  for (let asked = 0; asked < 5; asked += 1) expect((await ana.slash('search', { words: 'rain' })).private).toBe(false);
  const refused = await ana.slash('search', { words: 'rain' });
  expect(refused.private).toBe(true);
  expect(refused.text).toMatch(/Try again in [1-4] s/);
  expect((await joinAs(house.discord).slash('search', { words: 'rain' })).private).toBe(false);
});

test('a server that asks too fast is told so; another is not', async () => {
  for (let asked = 0; asked < 8; asked += 1) await joinAs(house.discord).slash('search', { words: 'rain' });
  expect((await joinAs(house.discord).slash('search', { words: 'rain' })).text).toContain('This server asks a lot');
  expect((await joinAs(house.discord, { guild: guildOf(1) }).slash('search', { words: 'rain' })).private).toBe(false);
});
