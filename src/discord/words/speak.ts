import { de } from './de.ts';
import { en, type Word, type Words } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';

/** A language by the first part of Discord's locale (`pt-BR` -> `pt`). */
export const languages: Readonly<Record<string, Words>> = { en, de, fr, es, pt };

type Blanks = Readonly<Record<string, string | number>>;

/** The bot's voice in one language. Blanks are filled as they are: whoever gives a name escapes it. */
export interface Voice {
  readonly locale: string;
  say(word: Word, blanks?: Blanks): string;
  /** The form of `word` for `n` things (`word.one`, `word.other`); `{n}` is the number as the language writes it. */
  count(word: Countable, n: number, blanks?: Blanks): string;
  number(n: number): string;
  /** A publication date as precise as it is given: `2018`, `2018-05`, `2018-05-08`, an instant (its day in UTC). */
  date(iso: string): string;
}

/** Words that have a form for one and for many. */
export type Countable = Word extends infer W ? (W extends `${infer Stem}.one` ? Stem : never) : never;

const fill = (text: string, blanks: Blanks) =>
  text.replace(/\{(\w+)\}/g, (all, key: string) => String(blanks[key] ?? all));

/** The locale that Intl formats with: British dates for plain English (8 May 2018), which nobody misreads. */
const formatLocale = (locale: string) => (/^en(-US)?$/.test(locale) ? 'en-GB' : locale);

function localDate(iso: string, locale: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso) ?? [];
  if (!year) return iso;
  if (!month) return year;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (Number.isNaN(at.getTime())) return iso;
  const options = {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day && ({ day: 'numeric' } as const)),
  } as const;
  return new Intl.DateTimeFormat(formatLocale(locale), options).format(at);
}

/** The voice for a reader's locale; English where we have no table. */
export function speak(locale: string): Voice {
  const language = locale.split('-')[0] ?? 'en';
  const words = languages[language] ?? en;
  const spoken = languages[language] ? locale : 'en';
  const number = (n: number) => new Intl.NumberFormat(formatLocale(spoken)).format(n);
  const rules = new Intl.PluralRules(spoken);
  return {
    locale: spoken,
    say: (word, blanks = {}) => fill(words[word], blanks),
    count: (word, n, blanks = {}) =>
      fill(words[`${word}.${rules.select(n) === 'one' ? 'one' : 'other'}`], { ...blanks, n: number(n) }),
    number,
    date: (iso) => localDate(iso, spoken),
  };
}
