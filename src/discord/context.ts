import type { BaseInteraction } from 'discord.js';
import type { Context } from '../command.ts';
import type { Holder } from './custom-id.ts';
import { type House, mostFindings } from './house.ts';
import type { Reader } from './render/citation.ts';
import type { Voice } from './words/speak.ts';

/** Who asks, from which server: the scope is always that of the interaction, never of a button's state. */
export function contextOf(interaction: BaseInteraction, house: House): Context {
  const { newsroom, settings, now } = house;
  const scope = { guild: interaction.guildId };
  return { newsroom, scope, settings, now: now().toISOString(), limit: mostFindings };
}

/** For whom the buttons of an answer work. */
export const holderOf = (interaction: BaseInteraction, isPrivate: boolean): Holder => ({
  guild: interaction.guildId ?? '',
  user: isPrivate ? interaction.user.id : null,
});

export const readerOf = (interaction: BaseInteraction, voice: Voice, isPrivate: boolean): Reader => ({
  voice,
  holder: holderOf(interaction, isPrivate),
});

/**
 * The one place where it is settled who sees an answer: what the asker says goes before what the server has set.
 */
export function isPrivateFor(interaction: BaseInteraction, house: House, asked: boolean | undefined): boolean {
  return asked ?? house.settings.of(interaction.guildId ?? '').answers === 'private';
}
