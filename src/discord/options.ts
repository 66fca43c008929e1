import type { AutocompleteInteraction, ChatInputCommandInteraction } from 'discord.js';
import type { AnyCommand, Option, Options } from '../command.ts';
import { name } from './escape.ts';
import type { Voice } from './words/speak.ts';

/** The name of a command as we know it: `corpus reindex` where Discord has a command and a subcommand. */
export function calledIn({ commandName, options }: ChatInputCommandInteraction | AutocompleteInteraction): string {
  const subcommand = options.getSubcommand(false);
  return subcommand === null ? commandName : `${commandName} ${subcommand}`;
}

/** What somebody chose for a yes-or-no option; a value of another type is none. */
export function flagIn({ options }: ChatInputCommandInteraction, name: string): boolean | undefined {
  const given = options.get(name)?.value;
  return typeof given === 'boolean' ? given : undefined;
}

/** Checked values by option name, or what is wrong with one. */
export type Read =
  | { readonly values: Readonly<Record<string, string | boolean | undefined>> }
  | { readonly wrong: string };

const limitOf = (option: Option) => (option.type === 'text' ? (option.maxLength ?? 6000) : 0);

/** Reads what somebody chose and typed. Discord has checked it already; a foreign client may not have. */
export function readOptions(command: AnyCommand, interaction: ChatInputCommandInteraction, voice: Voice): Read {
  const values: Record<string, string | boolean | undefined> = {};
  for (const [key, option] of Object.entries(command.options as Options)) {
    const given = interaction.options.get(key)?.value;
    if (option.type === 'flag') values[key] = typeof given === 'boolean' ? given : undefined;
    else if (typeof given === 'string') {
      const most = limitOf(option);
      if (given.length > most) {
        const blanks = { option: name(voice.option(key)), n: voice.number(given.length), most: voice.number(most) };
        return { wrong: voice.say('error.tooLong', blanks) };
      }
      values[key] = given;
    } else values[key] = option.required ? '' : undefined;
  }
  return { values };
}
