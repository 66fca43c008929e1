import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Loopback, startLoopback } from '../support/discord/loopback.ts';
import { joinAs } from '../support/discord/member.ts';

let discord: Loopback;
let data = '';
beforeEach(async () => {
  discord = await startLoopback();
  data = mkdtempSync(join(tmpdir(), 'process-'));
});
afterEach(async () => {
  await discord.close();
  rmSync(data, { recursive: true, force: true });
});

/** `npm start` with a token, or what stands behind it, as a process of its own. */
function start(
  token: string,
  argv: readonly [string, ...string[]] = [process.execPath, 'bin/dateline.js'],
): ChildProcess & { readonly said: () => string } {
  const env = {
    ...process.env,
    DISCORD_TOKEN: token,
    DISCORD_API_URL: discord.url,
    DATA_DIR: data,
    CORPUS_DIR: 'corpus',
  };
  const [command, ...rest] = argv;
  const child = spawn(command, rest, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(String(chunk)));
  return Object.assign(child, { said: () => said.join('') });
}

test('a token opens Discord; SIGTERM ends it well', async () => {
  const bot = start(discord.token);
  await expect.poll(bot.said, { timeout: 30_000, interval: 100 }).toContain('logged in to Discord');
  const seen = await joinAs(discord).slash('where', { event: 'Xi met Kim' });
  expect(seen.text).toContain('## Dalian, Liaoning Province, China');
  expect(bot.said()).toContain('scope=bot+applications.commands&permissions=274877959168');
  expect(bot.said()).not.toContain(discord.token);
  discord.gateway.dispatch('INTERACTION_CREATE', { id: '1', type: 2, token: 'unread' });
  await expect.poll(bot.said, { timeout: 5000 }).toContain('outside of any question');
  expect((await joinAs(discord).slash('help')).text).toContain('who said what');
  expect(bot.said()).not.toContain('unread');
  const exit = once(bot, 'exit');
  bot.kill('SIGTERM');
  expect((await exit)[0]).toBe(0);
}, 60_000);

test('a wrong token ends it with status 2 and one clear line', async () => {
  const wrong = `${'n'.repeat(24)}.wrong.${'y'.repeat(27)}`;
  const bot = start(wrong);
  const [status] = await once(bot, 'exit');
  expect(status).toBe(2);
  const lines = bot.said().trim().split('\n');
  expect(lines.at(-1)).toMatch(/^Discord refuses the token: set DISCORD_TOKEN/);
  expect(bot.said()).not.toContain(wrong);
}, 60_000);

const isIn = (bot: ReturnType<typeof start>) =>
  expect.poll(bot.said, { timeout: 30_000, interval: 100 }).toContain('logged in to Discord');

test('npm start: told to end, and told again, it finishes what runs', async () => {
  const bot = start(discord.token, ['npm', 'start', '--silent']);
  await isIn(bot);
  discord.faults.next(/callback$/, { type: 'slow', ms: 700 });
  const running = joinAs(discord).send('help');
  await pause(150);
  const exit = once(bot, 'exit');
  bot.kill('SIGTERM');
  await pause(100);
  bot.kill('SIGTERM');
  expect(await exit).toEqual([0, null]);
  expect(JSON.stringify(running.original)).toContain('who said what');
}, 60_000);

test('a line that Discord closes for good ends it with status 2 and one clear line', async () => {
  const bot = start(discord.token);
  await isIn(bot);
  const exit = once(bot, 'exit');
  discord.gateway.closeWith(4014);
  expect((await exit)[0]).toBe(2);
  expect(bot.said().trim().split('\n').at(-1)).toMatch(/^Discord closed the line for good \(4014\)/);
}, 60_000);

test('a Discord that is not there any more does not hold it', async () => {
  const bot = start(discord.token);
  await isIn(bot);
  await discord.close();
  await expect.poll(bot.said, { timeout: 10_000 }).toContain('reconnecting');
  await pause(1200);
  expect(bot.said().match(/reconnecting/g)).toHaveLength(1);
  const exit = once(bot, 'exit');
  bot.kill('SIGTERM');
  expect((await exit)[0]).toBe(0);
}, 60_000);
