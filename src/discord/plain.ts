import { shorten } from './escape.ts';
import { limits } from './limits.ts';
import { stopBefore } from './snippet.ts';

/** How much of each quotation is shown: the first choice that leaves room for all else. */
const quoteRooms = [Number.POSITIVE_INFINITY, 400, 200, 80];

const isQuoted = (line: string) => line.startsWith('> ');

/** A text whose quotation has at most so many letters; where it is cut, `more` says so below it. */
function withQuote(text: string, most: number, more: string): string {
  const lines = text.split('\n');
  const quote = lines.filter(isQuoted).join('\n');
  if (quote.length <= most) return text;
  const shown = quote
    .slice(0, stopBefore(quote, most))
    .replace(/(^|[^\\])((?:\\\\)*)\\$/, '$1$2')
    .trimEnd();
  const at = lines.findIndex(isQuoted);
  const after = lines.slice(at).filter((line) => !isQuoted(line));
  return [...lines.slice(0, at), shown, `-# ${more}`, ...after].join('\n');
}

/** Letters of a plain message; some are kept for small print below it. */
const most = limits.content - 30;

/** The texts of a message as one plain message: less of each quotation where they are too long, then whole texts, as many as fit. */
export function plainOf(texts: readonly string[], more: string): string {
  const layouts = quoteRooms.map((room) => texts.map((text) => withQuote(text, room, more)));
  const fits = (all: readonly string[]) => all.join('\n').length <= most;
  const [first = more, ...rest] = layouts.find(fits) ?? layouts.at(-1) ?? [];
  let plain = shorten(first, most - more.length - 1);
  for (const [at, one] of rest.entries()) {
    const spare = at === rest.length - 1 ? 0 : more.length + 1;
    if (plain.length + one.length + spare + 1 > most) return `${plain}\n${more}`;
    plain = `${plain}\n${one}`;
  }
  return plain;
}
