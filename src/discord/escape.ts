/**
 * Signs that begin markup anywhere in a line: emphasis, strike, spoiler, code, masked links, mentions and timestamps.
 * Discord takes a backslash before any of them off again when it shows the text, and what is copied has none.
 */
const anywhere = /[\\*_~`|[\]<@]/g;
/** Headings, small print, lists, block quotes: at the start of a line only. */
const atLineStart = /^([ \t]*)([#>+-])/gm;
const numberedList = /^([ \t]*\d+)([.)])/gm;
/** A bare address would become a link, and a word between colons a picture (`at 1:100:1`). */
const colon = /:(?=\/\/|[^\s:]+:)/g;

/** Text that Discord shows letter for letter: nothing in it is markup, pings or hides. `readBack` is its inverse. */
export function literal(text: string): string {
  return text
    .replace(anywhere, '\\$&')
    .replace(colon, '\\:')
    .replace(atLineStart, '$1\\$2')
    .replace(numberedList, '$1\\$2');
}

/** What a reader sees of escaped text. */
export function readBack(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** Controls, bidi overrides and isolates, zero-width signs (joiners stay: emoji and Persian need them), tags, fillers. */
const unseen =
  /[\p{Cc}\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0]|[\u{e0000}-\u{e0fff}]/gu;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** How many characters of a text cannot be seen and can change how it is read; line breaks and tabs do not count. */
export function unseenIn(text: string): number {
  return (text.match(unseen) ?? []).filter((sign) => !/[\n\r\t]/.test(sign)).length;
}

/** At most `most` UTF-16 units, never half a character; what is cut is shown as an ellipsis. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** A name on one line, as people typed or printed it but with nothing unseen: for plain places such as a button or an option. */
export function plainName(text: string, most = 100): string {
  return shorten(text.replace(unseen, ' ').replace(/\s+/g, ' ').trim(), most);
}

/** What could pass for the number of a citation, whatever its brackets and digits look like. */
const number = /[[［〔【⟦❲⁅]\s*(\p{N}{1,3})\s*[\]］〕】⟧❳⁆]/gu;

/** A name inside a line of markup: no markup of its own, no line break, no number of a citation, and its direction stays inside it. */
export function name(text: string, most = 150): string {
  const escaped = literal(plainName(text, most).replace(number, '($1)'));
  return rightToLeft.test(escaped) ? `\u2068${escaped}\u2069` : escaped;
}

/** Text as a block quote; each line is marked, so that no line of it can pass for ours. */
export function blockQuote(text: string): string {
  return literal(text)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

const paired = /^[^[\]]*(?:\[[^[\]]*\][^[\]]*)*$/;

/** A name as the text of a link: brackets without a partner would end it too early. */
export function linked(text: string, most?: number): string {
  const shown = name(text, most);
  return paired.test(shown) ? shown : shown.replaceAll('\\[', '(').replaceAll('\\]', ')');
}
