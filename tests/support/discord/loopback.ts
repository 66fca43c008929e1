import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RegisteredCommand } from './commands-given-back.ts';
import { prepare } from './described.ts';
import type { Exchange, Payload } from './exchanges.ts';
import { makeFaults } from './faults.ts';
import { type GatewayHouse, openGateway } from './gateway.ts';
import { type Guild, guildPayload, makeGuild } from './house.ts';
import { type RestCall, serve } from './rest.ts';
import { type Message, snowflake } from './shapes.ts';

export interface LoopbackOptions {
  readonly guilds?: readonly Guild[];
  readonly token?: string;
  /** Milliseconds between the gateway's heartbeats. */
  readonly heartbeat?: number;
}

/**
 * A Discord of our own on this machine: a gateway and a REST API that the real discord.js client logs in to
 * (`rest: { api: url }`). It refuses what Discord refuses, keeps every request, and can be told to fail.
 */
export async function startLoopback({
  guilds = [makeGuild('Alpha'), makeGuild('Beta')],
  token,
  heartbeat = 41_250,
}: LoopbackOptions = {}) {
  prepare();
  const applicationId = snowflake();
  const key = token ?? `${Buffer.from(applicationId).toString('base64url')}.loop.${'x'.repeat(27)}`;
  const bot = {
    id: applicationId,
    username: 'Dateline',
    discriminator: '0',
    bot: true,
    avatar: null,
    global_name: null,
    public_flags: 0,
    flags: 0,
    primary_guild: null,
  };
  const faults = makeFaults();
  const exchanges = new Map<string, Exchange>();
  const messages = new Map<string, Message>();
  const commands = new Map<string, readonly RegisteredCommand[]>();
  const calls: RestCall[] = [];
  const violations: string[] = [];
  const server = createServer((incoming, response) => {
    serve(house, incoming, response).catch((error) => response.destroy(error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const gatewayUrl = () => `ws://127.0.0.1:${port}`;
  const house = {
    token: key,
    applicationId,
    bot,
    gatewayUrl,
    isMember: (guild: string) => guilds.some(({ id }) => id === guild),
    exchanges,
    messages,
    commands,
    calls,
    violations,
    takeFault: faults.take,
  };
  const ready: GatewayHouse['ready'] = () => ({
    v: 10,
    user: bot,
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    application: { id: applicationId, flags: 0 },
    shard: [0, 1],
  });
  const after = () => guilds.map((guild) => ({ t: 'GUILD_CREATE', d: guildPayload(guild, bot) }));
  const proveDescribed = () => {
    if (violations.length > 0) throw new Error(`not as Discord describes its API:\n${violations.join('\n')}`);
  };
  const gateway = openGateway(server, { token: key, url: gatewayUrl, ready, after, heartbeat });
  return {
    url: `http://127.0.0.1:${port}`,
    token: key,
    applicationId,
    guilds,
    gateway,
    faults,
    /** Every REST request, in order, with the status that it got. */
    calls,
    commands,
    messages,
    exchanges,
    proveDescribed,
    /** Sends an interaction through the gateway. */
    interact(payload: Payload): Exchange {
      const exchange: Exchange = {
        payload,
        sentAt: performance.now(),
        first: null,
        attempts: 0,
        original: null,
        followUps: new Map(),
        choices: null,
        originalDeleted: false,
      };
      exchanges.set(payload.token, exchange);
      gateway.dispatch('INTERACTION_CREATE', payload);
      return exchange;
    },
    /** Forgets all that went by, so that a long run needs no memory. */
    forget(): void {
      calls.length = 0;
      exchanges.clear();
      messages.clear();
      gateway.forget();
    },
    /** Ends it. Rejects where a request was not as Discord describes it. */
    async close(): Promise<void> {
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      proveDescribed();
    },
  };
}

export type Loopback = Awaited<ReturnType<typeof startLoopback>>;
