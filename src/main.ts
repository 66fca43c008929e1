import { messageCommands } from '../commands/index.ts';
import type { Config } from './config.ts';
import { discordFault } from './discord-fault.ts';
import type { Scope } from './news/article.ts';
import { settingsFolder } from './store/settings-folder.ts';
import type { House } from './terminal/house.ts';
import type { ExitStatus } from './terminal/perform.ts';
import { openPrompt } from './terminal/prompt.ts';

interface Token {
  readonly token: string;
}

/** Answers in Discord until the process is told to end. What happens is logged on standard error. */
async function openDiscord(house: House, config: Config & Token): Promise<ExitStatus> {
  const { token, apiUrl, logLevel, allowedGuildIds, guildId } = config;
  // Until the bot is in, there is nothing to bring to an end.
  let end: () => void = () => process.exit(0);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => end());
  const { pino } = await import('pino');
  const log = pino({ level: logLevel }, pino.destination(2));
  // One packet that discord.js cannot read must not end the answers for everybody.
  const goOn = (err: unknown) => log.error({ err }, 'something went wrong outside of any question');
  for (const event of ['uncaughtException', 'unhandledRejection']) process.on(event, goOn);
  const { articles, refusals } = await house.open();
  for (const { name, why } of refusals) log.warn({ name, why }, 'not read');
  log.info({ articles }, 'the corpus is open');
  const { startBot } = await import('./discord/bot.ts');
  const { commands, newsroom } = house;
  const options = {
    token,
    commands,
    messageCommands,
    newsroom,
    settings: settingsFolder(config.corpusDir),
    log,
    apiUrl: apiUrl ?? undefined,
    allowedGuilds: allowedGuildIds,
    registeredFor: guildId,
  };
  try {
    const bot = await startBot(options);
    await new Promise<void>((resolve) => {
      end = resolve;
    });
    await bot.stop();
    return 0;
  } catch (cause) {
    process.stderr.write(`${discordFault(cause)}\n`);
    return 2;
  }
}

/** Opens the house's door: Discord where there is a token, else the prompt. */
export async function main(house: House, config: Config, scope: Scope): Promise<ExitStatus> {
  const { token } = config;
  return token === null ? openPrompt(house, scope, process) : openDiscord(house, { ...config, token });
}
