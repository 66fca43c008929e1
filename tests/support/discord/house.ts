import { snowflake } from './shapes.ts';

export interface Channel {
  readonly id: string;
  readonly type: number;
  readonly name: string;
  readonly parent_id: string | null;
  /** What everybody, the bot too, is denied in it: a bit field. */
  readonly denied?: string;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly channels: readonly Channel[];
  /** The bot's permissions in this server, as a bit field. */
  readonly botPermissions: string;
}

/**
 * A server with channels `news` and `offtopic`, and under `news` a thread `thread` and a private thread `hidden` that the
 * gateway does not tell of.
 */
export function makeGuild(name: string, given: Partial<Guild> = {}): Guild {
  const news = { id: snowflake(), type: 0, name: 'news', parent_id: null };
  const channels = [
    news,
    { id: snowflake(), type: 0, name: 'offtopic', parent_id: null },
    { id: snowflake(), type: 11, name: 'thread', parent_id: news.id },
    { id: snowflake(), type: 12, name: 'hidden', parent_id: news.id },
  ];
  return { id: snowflake(), name, channels, botPermissions: '274877959168', ...given };
}

/** A channel as the gateway has it. */
export function channelPayload({ id }: Guild, { denied, ...channel }: Channel) {
  const overwrites = denied ? [{ id, type: 0, allow: '0', deny: denied }] : [];
  return { ...channel, guild_id: id, permission_overwrites: overwrites };
}

/** The server as the gateway's GUILD_CREATE has it. */
export function guildPayload(guild: Guild, bot: { readonly id: string; readonly username: string }) {
  const everyone = { id: guild.id, name: '@everyone', permissions: '0', position: 0, color: 0, hoist: false };
  const role = { ...everyone, id: snowflake(), name: 'Dateline', position: 1, permissions: guild.botPermissions };
  const plain = { managed: false, mentionable: false, flags: 0 };
  const member = {
    user: bot,
    roles: [role.id],
    joined_at: '2026-01-01T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: 0,
  };
  const channels = guild.channels.map((channel) => channelPayload(guild, channel));
  return {
    id: guild.id,
    name: guild.name,
    owner_id: snowflake(),
    unavailable: false,
    member_count: 2,
    roles: [everyone, role].map((one) => ({ ...one, ...plain })),
    members: [member],
    channels: channels.filter(({ type }) => type < 10),
    threads: channels
      .filter(({ type }) => type === 11)
      .map((one) => ({ ...one, thread_metadata: { archived: false } })),
    emojis: [],
    stickers: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    features: [],
    preferred_locale: 'en-US',
    joined_at: '2026-01-01T00:00:00.000Z',
  };
}
