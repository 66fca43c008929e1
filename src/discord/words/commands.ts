import type { CommandTable, NameAndDescription } from './command-table.ts';
import { languages } from './languages.ts';

function inEach<T>(pick: (table: CommandTable) => T | undefined): Readonly<Record<string, T>> {
  const all = Object.values(languages).flatMap(({ commands, locales }) => {
    const words = pick(commands);
    return words === undefined ? [] : locales.map((locale) => [locale, words] as const);
  });
  return Object.fromEntries(all);
}

/** Names and descriptions by Discord's locale. */
type Localized = Readonly<Record<string, NameAndDescription>>;

export const commandWords = (command: string): Localized => inEach(({ commands }) => commands[command]);

export const optionWords = (option: string): Localized => inEach(({ options }) => options[option]);

export const choiceWords = (value: string) => inEach(({ choices }) => choices[value]);

const keys = (part: 'commands' | 'options') =>
  new Map(
    Object.values(languages).flatMap(({ commands }) =>
      Object.entries(commands[part]).map(([key, [name]]) => [name, key]),
    ),
  );
const [commandKeys, optionKeys] = [keys('commands'), keys('options')];

/** The command and the option that are called so in some language; the name itself where it is English, or none. */
export const commandCalled = (name: string): string => commandKeys.get(name) ?? name;
export const optionCalled = (name: string): string => optionKeys.get(name) ?? name;

const partOf = (words: Localized, part: 0 | 1) =>
  Object.fromEntries(Object.entries(words).map(([locale, both]) => [locale, both[part]]));

export const namesOf = (words: Localized) => partOf(words, 0);

export const descriptionsOf = (words: Localized) => partOf(words, 1);
