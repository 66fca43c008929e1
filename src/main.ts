import { messageCommands } from '../commands/index.ts';
import type { Config } from './config.ts';
import { discordFault } from './discord-fault.ts';
import type { Scope } from './news/article.ts';
import { settingsFolder } from './store/settings-folder.ts';
import type { House } from './terminal/house.ts';
import type { ExitStatus } from './terminal/perform.ts';
import { openPrompt } from './terminal/prompt.ts';
import { inEnglish } from './terminal/remarks.ts';

interface Token {
  readonly token: string;
}

/** Resolves when the process is told to end. Told again it ends no sooner: under npm, Ctrl-C comes twice. */
const toldToEnd = () =>
  new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => resolve());
  });

/** Ends the process, whatever still hangs on a line. */
async function leave(house: House, status: ExitStatus): Promise<never> {
  await house.newsroom.close();
  process.exit(status);
}

/** Answers in Discord until the process is told to end, or Discord is. What happens is logged on standard error. */
async function openDiscord(house: House, config: Config & Token): Promise<ExitStatus> {
  const { token, apiUrl, logLevel, allowedGuildIds, guildId } = config;
  const told = toldToEnd();
  let isIn = false;
  // Until the bot is in, there is nothing to bring to an end.
  void told.then(() => isIn || process.exit(0));
  const { pino } = await import('pino');
  const { told: err } = await import('./discord/told.ts');
  const log = pino({ level: logLevel, serializers: { err } }, pino.destination(2));
  // One packet that discord.js cannot read must not end the answers for everybody.
  const goOn = (cause: unknown) => log.error({ err: cause }, 'something went wrong outside of any question');
  for (const event of ['uncaughtException', 'unhandledRejection']) process.on(event, goOn);
  const { articles, refusals } = await house.open();
  for (const { name, why } of refusals) log.warn({ name, why: inEnglish(why) }, 'not read');
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
    isIn = true;
    const fault = await Promise.race([told, bot.gone]);
    await bot.stop();
    if (fault) throw fault;
    return await leave(house, 0);
  } catch (cause) {
    process.stderr.write(`${discordFault(cause)}\n`);
    return leave(house, 2);
  }
}

/** Opens the house's door: Discord where there is a token, else the prompt. */
export async function main(house: House, config: Config, scope: Scope): Promise<ExitStatus> {
  const { token } = config;
  return token === null ? openPrompt(house, scope, process) : openDiscord(house, { ...config, token });
}
