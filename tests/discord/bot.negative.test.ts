import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBot, WrongToken } from '../../src/discord/bot.ts';
import { keepLog } from '../support/bot.ts';
import { type Loopback, startLoopback } from '../support/discord/loopback.ts';
import { fakeNewsroom } from '../support/newsroom.ts';

let discord: Loopback;
beforeAll(async () => {
  discord = await startLoopback();
});
afterAll(() => discord.close());

const wrong = `${'n'.repeat(24)}.wrong.${'y'.repeat(27)}`;

test.each([
  ['another token', wrong],
  ['no token at all', 'hello'],
  ['nothing', ''],
])('%s is refused in one line that says what to do', async (_, token) => {
  const { log, lines } = keepLog();
  const start = startBot({ token, apiUrl: discord.url, commands: [], newsroom: fakeNewsroom(), log });
  const error = await start.then(
    () => null,
    (cause) => cause,
  );
  expect(error).toBeInstanceOf(WrongToken);
  expect(error.message).toMatch(/^Discord refuses the token: set DISCORD_TOKEN [^\n]+$/);
  if (token) expect(JSON.stringify([lines, error.message])).not.toContain(token);
});
