import pino from 'pino';
import { commands, messageCommands } from '../../commands/index.ts';
import { type Bot, type BotOptions, startBot } from '../../src/discord/bot.ts';
import { type LoopbackOptions, startLoopback } from './discord/loopback.ts';

/** Lines of the log, as objects. */
export function keepLog() {
  const lines: Record<string, unknown>[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  return { log, lines };
}

type Given = Partial<BotOptions> & Pick<BotOptions, 'newsroom'>;

/** The real bot, logged in to a loopback Discord; `leave` ends both. */
export async function botInLoopback(given: Given, options: LoopbackOptions = {}) {
  const discord = await startLoopback(options);
  const { log, lines } = keepLog();
  const start = (more: Partial<BotOptions> = {}): Promise<Bot> =>
    startBot({ token: discord.token, apiUrl: discord.url, commands, messageCommands, log, ...given, ...more });
  let bot = await start();
  return {
    discord,
    lines,
    get bot() {
      return bot;
    },
    /** Ends the bot and starts another that knows nothing of it. */
    async restart(more: Partial<BotOptions> = {}) {
      await bot.stop();
      bot = await start(more);
    },
    async leave() {
      await bot.stop();
      await discord.close();
    },
  };
}
