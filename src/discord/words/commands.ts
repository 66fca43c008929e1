/** A command's or an option's name and description in one language. */
export interface CommandWords {
  readonly name: string;
  readonly description: string;
}

/** By locale. */
export type Localized = Readonly<Record<string, CommandWords>>;

export const commandWords = (_command: string, _option?: string): Localized => ({});

export const namesOf = (words: Localized) =>
  Object.fromEntries(Object.entries(words).map(([locale, { name }]) => [locale, name]));

export const descriptionsOf = (words: Localized) =>
  Object.fromEntries(Object.entries(words).map(([locale, { description }]) => [locale, description]));
