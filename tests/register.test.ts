import { afterAll, beforeAll, expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { type Loopback, startLoopback } from './support/discord/loopback.ts';
import { dateline } from './support/process.ts';

let discord: Loopback;
beforeAll(async () => {
  discord = await startLoopback();
});
afterAll(() => discord.close());

const environment = () => ({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url });

test('register registers every command, and says so', async () => {
  const { status, out, err } = await dateline(['register'], '', environment());
  expect([status, err]).toEqual([0, '']);
  for (const { name } of commands) expect(out).toContain(`+ /${name.split(' ')[0]}\n`);
});

test('register with a wrong token: one clear line without it, status 2', async () => {
  const token = `${'n'.repeat(24)}.wrong.${'y'.repeat(27)}`;
  const { status, out, err } = await dateline(['register'], '', {
    ...environment(),
    DISCORD_TOKEN: token,
    LOG_LEVEL: 'silent',
  });
  expect([status, out]).toEqual([2, '']);
  expect(err).toMatch(/^Discord refuses the token: set DISCORD_TOKEN [^\n]+\n$/);
  expect(err).not.toContain(token);
});

test('Discord out of reach: one clear line, status 2', async () => {
  const nowhere = { ...environment(), DISCORD_API_URL: 'http://127.0.0.1:1/api', LOG_LEVEL: 'silent' };
  const { status, err } = await dateline(['register'], '', nowhere);
  expect([status, err]).toEqual([2, expect.stringMatching(/^Discord cannot be reached \(ECONNREFUSED\)[^\n]+\n$/)]);
});

test('a server that the bot is not in: one clear line, status 2', async () => {
  const { status, out, err } = await dateline(['register', '--guild', '81384788765712384'], '', environment());
  expect([status, out]).toEqual([2, '']);
  expect(err).toMatch(/^Discord forbids it: add the bot to that server first[^\n]+\n$/);
});

test('no token: one clear line, status 2', async () => {
  const { status, out, err } = await dateline(['register'], '', { DISCORD_TOKEN: '' });
  expect([status, out]).toEqual([2, '']);
  expect(err).toMatch(/^DISCORD_TOKEN is not set[^\n]+\n$/);
});
