import type { CommandTable, NameAndDescription } from './command-table.ts';
import { deCommands } from './de-commands.ts';
import { esCommands } from './es-commands.ts';
import { frCommands } from './fr-commands.ts';
import { ptCommands } from './pt-commands.ts';

/** Discord's locales and their tables; English stands in the commands themselves. */
export const commandTables: Readonly<Record<string, CommandTable>> = {
  de: deCommands,
  'es-419': esCommands,
  'es-ES': esCommands,
  fr: frCommands,
  'pt-BR': ptCommands,
};

/** Names and descriptions by locale. */
export type Localized = Readonly<Record<string, NameAndDescription>>;

function inEach<T>(pick: (table: CommandTable) => T | undefined): Readonly<Record<string, T>> {
  const all = Object.entries(commandTables).map(([locale, table]) => [locale, pick(table)] as const);
  return Object.fromEntries(all.flatMap(([locale, words]) => (words === undefined ? [] : [[locale, words]])));
}

export const commandWords = (command: string): Localized => inEach(({ commands }) => commands[command]);

export const optionWords = (option: string): Localized => inEach(({ options }) => options[option]);

export const choiceWords = (value: string) => inEach(({ choices }) => choices[value]);

const partOf = (words: Localized, part: 0 | 1) =>
  Object.fromEntries(Object.entries(words).map(([locale, both]) => [locale, both[part]]));

export const namesOf = (words: Localized) => partOf(words, 0);

export const descriptionsOf = (words: Localized) => partOf(words, 1);
