import { Client, Events, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { Logger } from 'pino';
import { sendNoting } from './troubles.ts';

/** Where Discord's API is, as discord.js takes it: without a version and a slash at its end. */
export function restAt(apiUrl: string | undefined): { readonly api?: string } {
  return apiUrl ? { api: apiUrl.replace(/\/+$/, '').replace(/\/v\d+$/, '') } : {};
}

interface ClientSetting {
  readonly apiUrl: string | undefined;
  readonly log: Logger;
}

/** Nothing that grows with the number of questions is kept: the members and users of the last few are enough. */
const caches = Options.cacheWithLimits({
  ...Options.DefaultMakeCacheSettings,
  MessageManager: 0,
  UserManager: { maxSize: 200, keepOverLimit: (user) => user.id === user.client.user.id },
  GuildMemberManager: { maxSize: 50, keepOverLimit: (member) => member.id === member.client.user.id },
  PresenceManager: 0,
  ReactionManager: 0,
  VoiceStateManager: 0,
  GuildEmojiManager: 0,
  GuildStickerManager: 0,
  ThreadMemberManager: 0,
});

/** Of an interaction, as it comes: what discord.js takes for granted and throws over where it is missing. */
interface Arrival {
  readonly t: string | null;
  readonly d: {
    entitlements?: unknown;
    authorizing_integration_owners?: unknown;
    data?: { resolved?: unknown };
  } | null;
}

function fillIn({ t, d }: Arrival): void {
  if (t !== 'INTERACTION_CREATE' || !d) return;
  d.entitlements ??= [];
  d.authorizing_integration_owners ??= {};
  if (d.data) d.data.resolved ??= {};
}

/** One line when the line breaks and one when it is back, however many attempts lie between them. */
function tellOfLine(client: Client, log: Logger): void {
  let isUp = true;
  const back = () => {
    if (!isUp) log.info('the line to Discord is back');
    isUp = true;
  };
  client.on(Events.ShardError, (err) => log.debug({ err }, 'the line to Discord broke'));
  client.on(Events.ShardReconnecting, () => {
    if (isUp) log.warn('the line to Discord broke: reconnecting');
    isUp = false;
  });
  client.on(Events.ShardResume, back);
  client.on(Events.ShardReady, back);
  client.on(Events.ShardDisconnect, ({ code }) => log.error({ code }, 'Discord closed the line for good'));
}

/** A client that hears of servers and interactions only, and never pings anybody. */
export function makeClient({ apiUrl, log }: ClientSetting): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    // A private thread is known by its interactions alone; so is the channel that it belongs to.
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    makeCache: caches,
    rest: { timeout: 10_000, makeRequest: sendNoting, ...restAt(apiUrl) },
  });
  client.on(Events.Raw, fillIn);
  client.on(Events.Error, (err) => log.error({ err }, 'Discord client'));
  tellOfLine(client, log);
  return client;
}
