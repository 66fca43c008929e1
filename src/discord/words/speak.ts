import { inSentence, type Remark, type Said, type Tongue } from '../../news/remark.ts';
import { literal, name, shorten } from '../escape.ts';
import type { Word } from './en.ts';
import { languageOf, languages } from './languages.ts';

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
  /** A country by its ISO 3166-1 code. */
  country(code: string): string;
  /** A remark of the newsroom or a command as a sentence of markup; what was typed or printed in it stays plain. */
  remark(remark: Remark): string;
  /** What a command says, as markup; words of no language of ours stay as they are, several lines of them too. */
  said(said: Said): string;
  /** What a command and an option are called in the reader's Discord. */
  command(name: string): string;
  option(name: string): string;
}

/** Words that have a form for one and for many. */
export type Countable = Word extends infer W ? (W extends `${infer Stem}.one` ? Stem : never) : never;

const fill = (text: string, blanks: Blanks) =>
  text.replace(/\{(\w+)\}/g, (all, key: string) => String(blanks[key] ?? all));

/** The locale that Intl formats with: British dates for plain English (8 May 2018), which nobody misreads. */
const formatLocale = (locale: string) => (/^en(-US)?$/.test(locale) ? 'en-GB' : locale);

const isDate = (iso: string) => /^\d{4}(?:-\d\d){0,2}(?=T|$)/.test(iso);

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

const longestWords = 120;
const longestRemark = 600;
const longestSaid = 1500;

/** Cut where no backslash loses its sign. */
const cut = (markup: string, most: number) => shorten(markup, most).replace(/\\(?=…$)/, '');

/** A language that we have words in, with its region; plain English where the locale is of another, or none at all. */
function spokenFor(locale: unknown): string {
  const [whole, language = ''] = /^([a-z]{2})(?:-(?:[A-Z]{2}|\d{3}))?$/.exec(String(locale)) ?? [];
  return whole !== undefined && Object.hasOwn(languages, language) ? whole : 'en';
}

/** How remarks are put into words for Discord. */
function tongueOf(spoken: string, known: Pick<Voice, 'number' | 'country' | 'command' | 'option'>): Tongue {
  return {
    ...known,
    words: languageOf(spoken).remarks,
    plain: (typed) => name(typed, longestWords),
    date: (iso) => (isDate(iso) ? localDate(iso, spoken) : name(iso, 60)),
    channel: (id) => `<#${id}>`,
  };
}

function voiceOf(spoken: string): Voice {
  const { words, commands } = languageOf(spoken);
  const number = (n: number) => new Intl.NumberFormat(formatLocale(spoken)).format(n);
  const rules = new Intl.PluralRules(spoken);
  const countries = new Intl.DisplayNames([spoken], { type: 'region', fallback: 'code' });
  const country = (code: string) => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code);
  const option = (key: string) => commands.options[key]?.[0] ?? key;
  const command = (key: string) => commands.commands[key]?.[0] ?? key;
  const tongue = tongueOf(spoken, { number, country, command, option });
  const inMarkup = (one: Remark, most: number) => cut(inSentence(one, tongue), most);
  return {
    locale: spoken,
    say: (word, blanks = {}) => fill(words[word], blanks),
    count: (word, n, blanks = {}) =>
      fill(words[`${word}.${rules.select(n) === 'one' ? 'one' : 'other'}`], { ...blanks, n: number(n) }),
    number,
    date: (iso) => localDate(iso, spoken),
    country,
    remark: (one) => inMarkup(one, longestRemark),
    said: (said) => (typeof said === 'string' ? literal(shorten(said, longestSaid)) : inMarkup(said, longestSaid)),
    command,
    option,
  };
}

const voices = new Map<string, Voice>();

/** The voice for a reader's locale, whatever Discord sends as one. */
export function speak(locale: unknown): Voice {
  const spoken = spokenFor(locale);
  const voice = voices.get(spoken) ?? voiceOf(spoken);
  voices.set(spoken, voice);
  return voice;
}
