import { type Client, OAuth2Scopes } from 'discord.js';
import type { House } from './house.ts';
import { neededPermissions, watchPermissions } from './permissions.ts';
import { changesBetween, registeredAt, routeOf, type Where } from './registered.ts';
import { registrationOf } from './registration.ts';

export function inviteLink(applicationId: string): string {
  const scope = [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join('+');
  const query = `client_id=${applicationId}&scope=${scope}&permissions=${neededPermissions.bitfield}`;
  return `https://discord.com/oauth2/authorize?${query}`;
}

/** The commands that are not registered there as they are now, by name. */
async function unregistered(client: Client<true>, { commands, messageCommands }: House, where: Where) {
  const wanted = registrationOf([...commands.values()], [...messageCommands.values()]);
  const registered = await registeredAt(client.rest, routeOf(client.application.id, where));
  return changesBetween(registered, wanted, where).map(({ name }) => name);
}

/** Says who is logged in, how to add the bot, what is missing where, and whether the commands are registered where `register` puts them. */
export async function reportReady(client: Client<true>, house: House, registeredFor: Where): Promise<void> {
  const { log } = house;
  const guilds = client.guilds.cache.size;
  log.info(
    { guilds, user: client.user.username },
    `logged in to Discord; add me to a server: ${inviteLink(client.application.id)}`,
  );
  watchPermissions(client, house);
  try {
    const names = await unregistered(client, house, registeredFor);
    if (names.length > 0)
      log.warn(`the slash commands are not registered as they are now (${names.join(', ')}): npx dateline register`);
  } catch (err) {
    log.warn({ err }, 'could not see which slash commands are registered');
  }
}
