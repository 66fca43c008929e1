import type { RemarkKey } from './remarks.ts';

/**
 * What fills a blank: words as they stand, a number, an ISO 8601 date, a country's code, an option by its name, a command as it is typed,
 * a channel by its id, a remark, or several of them.
 */
export type Blank =
  | string
  | number
  | { readonly date: string }
  | { readonly country: string }
  | { readonly option: string }
  | { readonly command: string; readonly given: Readonly<Record<string, string>> }
  | { readonly channel: string }
  | { readonly list: readonly Blank[]; readonly by: ', ' | '; ' }
  | Remark;

/** A remark as a value: doors put it into words. */
export interface Remark {
  readonly key: RemarkKey;
  readonly blanks: Readonly<Record<string, Blank>>;
}

/** What is said to people: a remark, or words that are of no language of ours, such as a headline. */
export type Said = string | Remark;

export const remark = (key: RemarkKey, blanks: Remark['blanks'] = {}): Remark => ({ key, blanks });

/** How a door says things in one language. */
export interface Tongue {
  readonly words: Readonly<Record<RemarkKey, string>>;
  /** Words that somebody typed or printed, as this door shows them. */
  plain(words: string): string;
  number(n: number): string;
  date(iso: string): string;
  country(code: string): string;
  /** What a command or an option is called. */
  command(name: string): string;
  option(name: string): string;
  channel(id: string): string;
}

/** `/when event: the summit in Dalian`. */
function typed(command: string, given: Readonly<Record<string, string>>, tongue: Tongue): string {
  const options = Object.entries(given).map(([name, words]) => `${tongue.option(name)}: ${tongue.plain(words)}`);
  return [`/${tongue.command(command)}`, ...options].join(' ');
}

function filled(blank: Blank, tongue: Tongue): string {
  if (typeof blank === 'string') return tongue.plain(blank);
  if (typeof blank === 'number') return tongue.number(blank);
  if ('date' in blank) return tongue.date(blank.date);
  if ('country' in blank) return tongue.country(blank.country);
  if ('option' in blank) return tongue.option(blank.option);
  if ('command' in blank) return typed(blank.command, blank.given, tongue);
  if ('channel' in blank) return tongue.channel(blank.channel);
  if ('list' in blank) return blank.list.map((one) => filled(one, tongue)).join(blank.by);
  return inWords(blank, tongue);
}

/** A remark in the words of a language. */
export function inWords({ key, blanks }: Remark, tongue: Tongue): string {
  return tongue.words[key].replace(/\{(\w+)\}/g, (all, name: string) => {
    const blank = blanks[name];
    return blank === undefined ? all : filled(blank, tongue);
  });
}

/** A remark as a sentence of its own: a rule, which may also stand within one, begins with a capital letter and ends. */
export function inSentence(remark: Remark, tongue: Tongue): string {
  const words = inWords(remark, tongue);
  return remark.key.startsWith('rule.') ? `${words.charAt(0).toUpperCase()}${words.slice(1)}.` : words;
}
