import { setTimeout as pause } from 'node:timers/promises';
import { type BaseInteraction, type Client, DiscordAPIError, DiscordjsError, Events } from 'discord.js';
import type { Logger } from 'pino';
import type { AnyCommand, Context, MessageCommand } from '../command.ts';
import { defaultSettings, type SettingsDesk } from '../news/settings.ts';
import { type BudgetLimits, makeBudgets } from './budget.ts';
import { makeClient } from './client.ts';
import { dispatch } from './dispatch.ts';
import type { House } from './house.ts';
import { makePatience } from './patience.ts';
import { inviteLink, reportReady } from './ready.ts';
import { told } from './told.ts';
import { makeTurns } from './turns.ts';

export interface BotOptions {
  readonly token: string;
  readonly commands: readonly AnyCommand[];
  readonly newsroom: Context['newsroom'];
  /** Never given the token. */
  readonly log: Logger;
  readonly messageCommands?: readonly MessageCommand[];
  /** Where Discord's API is; only tests need another. */
  readonly apiUrl?: string | undefined;
  /** The servers that are answered; none named: all. */
  readonly allowedGuilds?: readonly string[];
  /** The server for which commands are registered while developing; none: for all. */
  readonly registeredFor?: string | null;
  /** What the servers have set; without it the defaults hold. */
  readonly settings?: SettingsDesk;
  readonly budgets?: BudgetLimits;
}

export interface Bot {
  /** The address at which a server's admin adds the bot, with exactly the permissions that it needs. */
  readonly inviteUrl: string;
  /** Resolves with the reason when Discord has closed the line for good; never where it does not. */
  readonly gone: Promise<Error>;
  /** Takes nothing new, lets what runs come to its end, and leaves; all of it within 10 s. */
  stop(): Promise<void>;
}

/** Discord does not know the token. The message is one line that says what to do, and has no token in it. */
export class WrongToken extends Error {
  override readonly name = 'WrongToken';
  constructor() {
    super(
      'Discord refuses the token: set DISCORD_TOKEN to the one of your application (Developer Portal, Bot, Reset Token).',
    );
  }
}

/** Discord has closed the line and takes no other. */
export class LineClosed extends Error {
  override readonly name = 'LineClosed';
  constructor(code: number) {
    super(
      `Discord closed the line for good (${code}): https://docs.discord.com/developers/topics/opcodes-and-status-codes.`,
    );
  }
}

const wrongTokenCode = 4004;

/** Resolves when Discord closes the line for good. */
const goneFrom = (client: Client) =>
  new Promise<Error>((resolve) => {
    client.once(Events.ShardDisconnect, ({ code }) =>
      resolve(code === wrongTokenCode ? new WrongToken() : new LineClosed(code)),
    );
  });

const isWrongToken = (error: unknown) =>
  (error instanceof DiscordjsError && error.code === 'TokenInvalid') ||
  (error instanceof DiscordAPIError && error.status === 401) ||
  (error instanceof Error && /authentication failed|invalid token|token was provided/i.test(error.message));

/** No settings are kept: every server has the defaults. */
const noSettings: SettingsDesk = {
  of: () => defaultSettings,
  change: async () => defaultSettings,
};

function makeHouse(options: BotOptions, isOpen: () => boolean): House {
  const { commands, messageCommands = [], newsroom, log, settings = noSettings, allowedGuilds = [] } = options;
  return {
    commands: new Map(commands.map((command) => [command.name, command])),
    messageCommands: new Map(messageCommands.map((command) => [command.name, command])),
    newsroom,
    settings,
    budgets: makeBudgets(options.budgets),
    allowedGuilds,
    log,
    now: () => new Date(),
    isOpen,
    patience: makePatience(),
    turn: makeTurns(),
  };
}

/** Milliseconds for what runs, and for the line to be closed. */
const longestGoodbye = 9000;
const longestHangUp = 500;

/** It keeps no process alive. */
const aside = { ref: false };

const remembered = 1000;

/** True for an id that was not taken before, as far as it is remembered: a line that is taken up again may bring one twice. */
function makeFirstTimes(): (id: string) => boolean {
  const taken = new Set<string>();
  return (id) => {
    if (taken.has(id)) return false;
    taken.add(id);
    if (taken.size > remembered) taken.delete(taken.values().next().value ?? id);
    return true;
  };
}

/** Runs what comes in and knows what is still running. */
function makeReception(options: BotOptions) {
  const running = new Set<Promise<void>>();
  let isOpen = true;
  const house = makeHouse(options, () => isOpen);
  const isFirstTime = makeFirstTimes();
  return {
    house,
    take(interaction: BaseInteraction): void {
      if (!isFirstTime(interaction.id)) return;
      const one: Promise<void> = dispatch(interaction, house).finally(() => running.delete(one));
      running.add(one);
    },
    async close(): Promise<void> {
      isOpen = false;
      house.patience.stop();
      await Promise.race([Promise.allSettled(running), pause(longestGoodbye, undefined, aside)]);
    },
  };
}

async function logIn(client: Client, token: string): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  try {
    await client.login(token);
  } catch (error) {
    throw isWrongToken(error) ? new WrongToken() : error;
  }
  return ready;
}

/**
 * Logs in to Discord and answers until it is stopped. Resolves when the bot is ready.
 * Rejects with `WrongToken` where Discord does not know the token.
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { token, apiUrl, registeredFor = null } = options;
  const log = options.log.child({}, { serializers: { err: told } });
  const reception = makeReception({ ...options, log });
  const client = makeClient({ apiUrl, log });
  const gone = goneFrom(client);
  client.on(Events.InteractionCreate, (interaction) => reception.take(interaction));
  const ready = await logIn(client, token);
  void reportReady(ready, reception.house, registeredFor);
  return {
    inviteUrl: inviteLink(ready.application.id),
    gone,
    async stop() {
      await reception.close();
      client.removeAllListeners(Events.ShardReconnecting);
      await Promise.race([client.destroy(), pause(longestHangUp, undefined, aside)]);
    },
  };
}
