/**
 * What Discord's markdown would make of a text, as far as it matters here: everything that is not plain text, by name,
 * and what a reader sees (and copies). Written apart from `src/discord/escape.ts`, after the rules of Discord's client:
 * a backslash before a sign that is no letter, digit or space makes the sign plain.
 */
export interface Shown {
  readonly active: readonly string[];
  readonly seen: string;
}

type Rule = readonly [name: string, pattern: RegExp];

const atLineStart: readonly Rule[] = [
  ['heading', /^#{1,3} \S/],
  ['small print', /^-# \S/],
  ['block quote', /^>(>>)? /],
  ['list', /^[ \t]*[*+-] /],
  ['numbered list', /^[ \t]*\d+\. /],
];

const anywhere: readonly Rule[] = [
  ['code block', /^```[\s\S]*?```/],
  ['code', /^`[^`]+`/],
  ['bold', /^\*\*(?=\S)[\s\S]+?\*\*/],
  ['italics', /^\*(?=\S)[^*]+\*/],
  ['underline', /^__[\s\S]+?__/],
  ['italics', /^_(?=\S)[^_]+_/],
  ['strike', /^~~[\s\S]+?~~/],
  ['spoiler', /^\|\|[\s\S]+?\|\|/],
  ['masked link', /^\[[^\]]+\]\(\s*<?https?:\/\/[^)]*\)/],
  ['mention', /^<(@[!&]?|#)\d+>/],
  ['time', /^<t:-?\d+(:[a-zA-Z])?>/],
  ['command', /^<\/[^>]+:\d+>/],
  ['emoji', /^<a?:\w+:\d+>/],
  ['emoji', /^:[\w+-]+:/],
  ['guide', /^<id:\w+>/],
  ['address', /^<?(?:https?|steam|discord):\/\/\S+/],
  ['address', /^<(?:mailto|tel|sms):\S+>/],
  ['mention', /^@(everyone|here)/],
];

/** Reads a text as Discord would. */
export function shownBy(text: string): Shown {
  const active: string[] = [];
  let seen = '';
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at);
    const isLineStart = at === 0 || text[at - 1] === '\n';
    const escaped = /^\\([^0-9A-Za-z\s])/.exec(rest);
    const rules = isLineStart ? [...atLineStart, ...anywhere] : anywhere;
    const rule = escaped ? undefined : rules.find(([, pattern]) => pattern.test(rest));
    if (rule) active.push(rule[0]);
    seen += escaped?.[1] ?? rest.charAt(0);
    at += escaped?.[0].length ?? 1;
  }
  return { active, seen };
}

/** The block quotes of a message, as a reader copies them. */
export function quotesIn(text: string): readonly string[] {
  const quotes: string[] = [];
  let open: string[] | null = null;
  for (const line of [...text.split('\n'), '']) {
    if (line.startsWith('> ')) {
      open ??= [];
      open.push(shownBy(line.slice(2)).seen);
    } else if (open) {
      quotes.push(open.join('\n'));
      open = null;
    }
  }
  return quotes;
}

/** A masked link as Discord's parser (simple-markdown) takes it: brackets in its text come in pairs. */
const maskedLink = /^\[((?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*)\]\(\s*<?((?:\([^)]*\)|[^\s\\]|\\.)*?)>?\s*\)/;

/** The masked link that a text begins with; `null` where it begins with none. */
export function linkAt(text: string): { readonly title: string; readonly url: string; readonly length: number } | null {
  const [all = '', title = '', url = ''] = maskedLink.exec(text) ?? [];
  return all === '' ? null : { title: shownBy(title).seen, url, length: all.length };
}
