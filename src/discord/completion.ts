import type { AutocompleteInteraction } from 'discord.js';
import type { Options } from '../command.ts';
import { plainName } from './escape.ts';
import { closedTo } from './gate.ts';
import type { House } from './house.ts';
import { limits } from './limits.ts';
import { calledIn } from './options.ts';
import { speak } from './words/speak.ts';

const isKey = (value: string) => value.length >= 1 && value.length <= limits.choice;

/** The option that is being typed; a client that names none gets nothing. */
function focusedIn({ options }: AutocompleteInteraction): { readonly name: string; readonly value: string } | null {
  const all = options.data.flatMap((one) => [one, ...(one.options ?? [])]);
  const found = all.find(({ focused }) => focused);
  return found ? { name: found.name, value: String(found.value ?? '') } : null;
}

/** What completes the word that is being typed: from memory, of this server only, never more than Discord takes. */
export function completionsFor(interaction: AutocompleteInteraction, house: House) {
  if (closedTo(interaction, house, speak('en')) !== null) return [];
  const focused = focusedIn(interaction);
  if (!focused) return [];
  const { name, value } = focused;
  const option = (house.commands.get(calledIn(interaction))?.options as Options | undefined)?.[name];
  if (option?.type !== 'text' || option.completes === undefined) return [];
  const scope = { guild: interaction.guildId };
  const suggestions = house.newsroom.suggest(option.completes, value.slice(0, limits.choice), scope);
  return suggestions
    .filter((one) => isKey(one.value) && plainName(one.name) !== '')
    .slice(0, limits.choices)
    .map((one) => ({ name: plainName(one.name, limits.choice), value: one.value }));
}
