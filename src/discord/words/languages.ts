import { type RemarkKey, remarks } from '../../news/remarks.ts';
import type { CommandTable } from './command-table.ts';
import { de } from './de.ts';
import { deCommands } from './de-commands.ts';
import { deRemarks } from './de-remarks.ts';
import { en, type Words } from './en.ts';
import { es } from './es.ts';
import { esCommands } from './es-commands.ts';
import { esRemarks } from './es-remarks.ts';
import { fr } from './fr.ts';
import { frCommands } from './fr-commands.ts';
import { frRemarks } from './fr-remarks.ts';
import { pt } from './pt.ts';
import { ptCommands } from './pt-commands.ts';
import { ptRemarks } from './pt-remarks.ts';

/** All that the bot says in one language. */
export interface Language {
  readonly words: Words;
  readonly remarks: Readonly<Record<RemarkKey, string>>;
  /** Names and descriptions of commands; English stands in the commands themselves. */
  readonly commands: CommandTable;
  /** Discord's locales that are served with it; it knows commands by these. */
  readonly locales: readonly string[];
}

type Table<K extends string = string> = Readonly<Record<K, string>>;

const each = <K extends string>(table: Table<K>, change: (text: string, key: string) => string) =>
  Object.fromEntries(Object.entries<string>(table).map(([key, text]) => [key, change(text, key)])) as Table<K>;

/** Quotation marks as Discord's readers are used to; in what is to be written into a file they stay as they are typed. */
const curled = (text: string, key: string) => (key.startsWith('file.') ? text : text.replace(/"([^"]+)"/g, '“$1”'));

/** French signs keep their distance, and stay on the line of their word: no-break spaces, narrow before `;`, `!` and `?`. */
export const spaced = (text: string) =>
  text
    .replace(/« /g, '«\u00a0')
    .replace(/ (?=[:»])/g, '\u00a0')
    .replace(/ (?=[;!?])/g, '\u202f');

const noTable: CommandTable = { commands: {}, options: {}, choices: {} };

/** By the first part of Discord's locale (`pt-BR` -> `pt`). They say du, tu, tú and você, as Discord itself does. */
export const languages: Readonly<Record<string, Language>> = {
  en: { words: en, remarks: each(remarks, curled), commands: noTable, locales: [] },
  de: { words: de, remarks: deRemarks, commands: deCommands, locales: ['de'] },
  fr: { words: each(fr, spaced), remarks: each(frRemarks, spaced), commands: frCommands, locales: ['fr'] },
  es: { words: es, remarks: esRemarks, commands: esCommands, locales: ['es-ES', 'es-419'] },
  pt: { words: pt, remarks: ptRemarks, commands: ptCommands, locales: ['pt-BR'] },
};

/** The language of a locale; `en` where we do not speak it. */
export const languageOf = (locale: string): Language =>
  languages[locale.split('-')[0] ?? ''] ?? (languages.en as Language);
