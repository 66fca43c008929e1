import { ApplicationIntegrationType, type BaseInteraction, InteractionContextType } from 'discord.js';
import type { Permission } from '../command.ts';
import type { House } from './house.ts';
import { permissionBits } from './registration.ts';
import type { Voice } from './words/speak.ts';

/** The channel of an interaction and, in a thread, the channel that the thread belongs to. */
export function channelsOf(interaction: BaseInteraction): readonly string[] {
  const { channelId, channel } = interaction;
  const parent = channel?.isThread() ? channel.parentId : null;
  return [channelId, parent].filter((id) => id !== null);
}

/** True where a server has installed the bot, not only the member who asks; commands are registered for that alone. */
function isInServer({ guildId, context, authorizingIntegrationOwners: owners }: BaseInteraction): boolean {
  const isOther = context !== null && context !== InteractionContextType.Guild;
  const installed = owners.toJSON();
  const isOnlyTheirs = Object.keys(installed).length > 0 && !(ApplicationIntegrationType.GuildInstall in installed);
  return guildId !== null && !isOther && !isOnlyTheirs;
}

/** Why an interaction is not taken here at all; `null` where it is. */
export function closedTo(interaction: BaseInteraction, house: House, voice: Voice): string | null {
  const { guildId } = interaction;
  if (guildId === null || !isInServer(interaction)) return voice.say('error.guildOnly');
  if (house.allowedGuilds.length > 0 && !house.allowedGuilds.includes(guildId)) return voice.say('error.notAllowed');
  return null;
}

/** Why questions are not taken in this channel; `null` where they are. Throws where the server's settings are broken: then no channel is open. */
export function closedChannel(interaction: BaseInteraction, house: House, voice: Voice): string | null {
  const { channels, broken } = house.settings.of(interaction.guildId ?? '');
  if (broken !== undefined) throw new Error(broken);
  if (channels.length === 0 || channelsOf(interaction).some((id) => channels.includes(id))) return null;
  return voice.say('error.channel', {
    channels: channels
      .slice(0, 10)
      .map((id) => `<#${id}>`)
      .join(', '),
  });
}

export const mayUse = (interaction: BaseInteraction, permission: Permission = 'everybody') => {
  const bit = permissionBits[permission];
  return bit === null || (interaction.memberPermissions?.has(bit) ?? false);
};

/** Why a member may not do it; `null` where they may. Discord's own lock is only a default, and buttons have none. */
export function lacks(interaction: BaseInteraction, permission: Permission = 'everybody', voice: Voice): string | null {
  if (mayUse(interaction, permission) || permission === 'everybody') return null;
  return voice.say('error.permission', { name: voice.say(`permission.${permission}`) });
}

/** Why somebody may not use a command here and now; `null` where they may. Asked before a command, a button of it and its form. */
export function refusalFor(
  {
    interaction,
    house,
    voice,
  }: { readonly interaction: BaseInteraction; readonly house: House; readonly voice: Voice },
  permission: Permission = 'everybody',
): string | null {
  const isQuestion = permission === 'everybody';
  return (
    lacks(interaction, permission, voice) ??
    (isQuestion ? closedChannel(interaction, house, voice) : null) ??
    overBudget(interaction, house, voice)
  );
}

/** Why an interaction is too much just now; `null` where it is not. */
export function overBudget(interaction: BaseInteraction, house: House, voice: Voice): string | null {
  const spent = house.budgets.spend(interaction.user.id, interaction.guildId ?? '');
  if (spent.ok) return null;
  return voice.say(spent.of === 'user' ? 'error.budget' : 'error.budgetServer', { n: voice.number(spent.seconds) });
}
