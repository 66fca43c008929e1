/** A name and a description. */
export type NameAndDescription = readonly [name: string, description: string];

/** The names and descriptions of commands, menus and options in one language. */
export interface CommandTable {
  readonly commands: Readonly<Record<string, NameAndDescription>>;
  /** By an option's name: options of one name mean the same in every command. */
  readonly options: Readonly<Record<string, NameAndDescription>>;
  /** What an option's choices are called, by their values. */
  readonly choices: Readonly<Record<string, string>>;
}
