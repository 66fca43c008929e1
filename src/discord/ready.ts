import { type Client, OAuth2Scopes, PermissionFlagsBits, PermissionsBitField, Routes } from 'discord.js';
import type { House } from './house.ts';
import { changesBetween, type Named } from './registered.ts';
import { registrationOf } from './registration.ts';

/** What the bot needs in a channel, and no more: 274877959168. */
export const neededPermissions = new PermissionsBitField([
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.EmbedLinks,
  PermissionFlagsBits.AttachFiles,
]).freeze();

export function inviteLink(applicationId: string): string {
  const scope = [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join('+');
  const query = `client_id=${applicationId}&scope=${scope}&permissions=${neededPermissions.bitfield}`;
  return `https://discord.com/oauth2/authorize?${query}`;
}

/** What the bot lacks in each server where it lacks something. */
export function missingPermissions(
  client: Client<true>,
): readonly { readonly guild: string; readonly missing: readonly string[] }[] {
  return [...client.guilds.cache.values()].flatMap((guild) => {
    const missing = guild.members.me?.permissions.missing(neededPermissions) ?? [];
    return missing.length > 0 ? [{ guild: guild.id, missing }] : [];
  });
}

/** True where no command of ours is registered as it should be, neither for all servers nor for one that is known. */
async function unregistered(client: Client<true>, { commands, messageCommands }: House): Promise<boolean> {
  const wanted = registrationOf([...commands.values()], [...messageCommands.values()]);
  const registered = (await client.rest.get(Routes.applicationCommands(client.application.id), {
    query: new URLSearchParams({ with_localizations: 'true' }),
  })) as readonly Named[];
  return changesBetween(registered, wanted).length > 0;
}

/** Says who is logged in, how to add the bot, and what is missing where. */
export async function reportReady(client: Client<true>, house: House): Promise<void> {
  const { log } = house;
  const guilds = client.guilds.cache.size;
  log.info(
    { guilds, user: client.user.username },
    `logged in to Discord; add me to a server: ${inviteLink(client.application.id)}`,
  );
  for (const { guild, missing } of missingPermissions(client)) {
    log.warn({ guild, missing }, `permissions are missing in server ${guild}: ${missing.join(', ')}`);
  }
  try {
    if (await unregistered(client, house))
      log.warn('the slash commands are not registered as they are now: npx dateline register');
  } catch (err) {
    log.warn({ err }, 'could not see which slash commands are registered');
  }
}
