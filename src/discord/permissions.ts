import { type Client, Events, type Guild, PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import type { House } from './house.ts';

/** What the bot needs in a channel, and no more: 274877959168. */
export const neededPermissions = new PermissionsBitField([
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.EmbedLinks,
  PermissionFlagsBits.AttachFiles,
]).freeze();

const mostChannels = 5;

/**
 * What the bot lacks in a server, a sentence each: in all of it, then in single channels. A channel that the bot cannot see is hidden from it on
 * purpose, unless it is one of `answered`: the channels in which the server wants to be answered.
 */
export function lacksIn(guild: Guild, answered: readonly string[]): readonly string[] {
  const { me } = guild.members;
  if (!me) return [];
  const everywhere = me.permissions.missing(neededPermissions);
  const whole = everywhere.length > 0 ? [`in server ${guild.id}: ${everywhere.join(', ')}`] : [];
  const channels = [...guild.channels.cache.values()].flatMap((channel) => {
    const isWanted = answered.includes(channel.id);
    if (channel.isThread() || !(channel.isTextBased() || channel.isThreadOnly())) return [];
    const missing = channel.permissionsFor(me).missing(neededPermissions);
    if (answered.length > 0 ? !isWanted : missing.includes('ViewChannel')) return [];
    const here = missing.filter((one) => !everywhere.includes(one));
    return here.length > 0 ? [`in #${channel.name} (${channel.id}) of server ${guild.id}: ${here.join(', ')}`] : [];
  });
  const more = channels.length - mostChannels;
  return [
    ...whole,
    ...channels.slice(0, mostChannels),
    ...(more > 0 ? [`in ${more} more channels of server ${guild.id}`] : []),
  ];
}

/** Changes come in bursts: one for each channel under a category. */
const calm = 300;

/** Says what the bot lacks where, now and whenever it has changed. */
export function watchPermissions(client: Client<true>, { log, settings }: House): void {
  const said = new Map<string, string>();
  const look = (guild: Guild) => {
    const lacks = lacksIn(guild, settings.of(guild.id).channels);
    const before = said.get(guild.id) ?? '';
    said.set(guild.id, lacks.join('\n'));
    if (before === lacks.join('\n')) return;
    if (lacks.length === 0) log.info({ guild: guild.id }, `no permission is missing any more in server ${guild.id}`);
    for (const lack of lacks) log.warn({ guild: guild.id }, `permissions are missing ${lack}`);
  };
  const changed = new Map<string, NodeJS.Timeout>();
  const later = (guild: Guild) => {
    if (changed.has(guild.id)) return;
    const wait = setTimeout(() => {
      changed.delete(guild.id);
      if (client.guilds.cache.has(guild.id)) look(guild);
    }, calm);
    changed.set(guild.id, wait.unref());
  };
  client.on(Events.GuildCreate, later);
  client.on(Events.GuildRoleUpdate, ({ guild }) => later(guild));
  client.on(Events.GuildRoleDelete, ({ guild }) => later(guild));
  client.on(Events.GuildMemberUpdate, (_, { id, guild }) => {
    if (id === client.user.id) later(guild);
  });
  client.on(Events.ChannelCreate, ({ guild }) => later(guild));
  client.on(Events.ChannelUpdate, (_, channel) => {
    if (!channel.isDMBased()) later(channel.guild);
  });
  client.on(Events.GuildDelete, ({ id }) => said.delete(id));
  for (const guild of client.guilds.cache.values()) look(guild);
}
