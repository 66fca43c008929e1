import { abbreviations } from '../data/names-titles.ts';
import type { Token } from '../draft.ts';

/** How a line spells: sentences; CAPITALS throughout; A Headline With Capitals. */
export type Spelling = 'sentence' | 'capitals' | 'headline';

/** What the page tells of each token, by its index. */
export interface Layout {
  /** It is the first of its line. */
  readonly lineStart: readonly boolean[];
  /** It is the first of a sentence, a quotation or a clause after a colon, so that a capital letter tells nothing. */
  readonly opens: readonly boolean[];
  readonly spelling: readonly Spelling[];
}

const lower = /^\p{Ll}/u;
const allUpper = /^\p{Lu}[\p{Lu}.'’\-&]*$/u;

export function isCapital(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const code = token.text.charCodeAt(0);
  if (code < 128) return (code >= 65 && code <= 90) || (hasEarlyMark(token.text) && arabicArticle(token.text));
  return !lower.test(token.text) && token.text[0] !== token.lower[0];
}

/** A hyphen or an apostrophe among the first four letters. */
function hasEarlyMark(text: string): boolean {
  for (let index = 1; index < 4; index++) {
    const code = text.charCodeAt(index);
    if (code === 45 || code === 39 || code === 0x2019) return true;
  }
  return false;
}

/** `al-Sadr`, `el-Masri`, `d'Estaing`: a small beginning, a capital after it. */
function arabicArticle(text: string): boolean {
  return /^(?:al|el|ul|ur|as|ad|an|ash|bin|d|de|l|o|t)[-'’]\p{Lu}/u.test(text);
}

export function isAllUpper(text: string): boolean {
  return allUpper.test(text);
}

/** How the line of the tokens from `from` to `to`, half open, spells. */
function spellingOf(tokens: readonly Token[], from: number, to: number): Spelling {
  let upper = 0;
  let capital = 0;
  let long = 0;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.text.length < 4) continue;
    long++;
    if (!isCapital(token)) continue;
    capital++;
    if (isAllUpper(token.text)) upper++;
  }
  if (long >= 2 && upper >= 0.7 * long) return 'capitals';
  const length = to - from;
  const sentence = tokens[to - 1]?.text === '.' && length > 20;
  return long >= 4 && length <= 40 && capital >= 0.75 * long && !sentence ? 'headline' : 'sentence';
}

const opening = new Set(['"', '“', '‘', "'", '``', '(', '[', ':', '•', '*', '-', '–', '—', '--', '”', '’']);

function opensAfter(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (!before) return true;
  if (before.kind !== 'mark') return false;
  if (before.text === '?' || before.text === '!' || before.text === '…' || opening.has(before.text)) return true;
  if (before.text !== '.') return false;
  const word = tokens[index - 2];
  return !(word && word.end === before.start && (word.text.length === 1 || abbreviations.has(word.lower)));
}

/** The index behind the last token of the line from `index` on, which ends at `newline`. */
function lineEnd(tokens: readonly Token[], index: number, newline: number): number {
  let end = index;
  while (end < tokens.length && (newline < 0 || (tokens[end]?.start ?? 0) < newline)) end++;
  return end;
}

/** Looks at the body once, line by line. Linear. */
export function layoutOf(body: string, tokens: readonly Token[]): Layout {
  const lineStart: boolean[] = [];
  const opens: boolean[] = [];
  const spelling: Spelling[] = [];
  let newline = -1;
  let style: Spelling = 'sentence';
  for (let index = 0; index < tokens.length; index++) {
    const { start } = tokens[index] ?? { start: 0 };
    const begins = index === 0 || (newline >= 0 && newline < start);
    if (begins) {
      newline = body.indexOf('\n', start);
      style = spellingOf(tokens, index, lineEnd(tokens, index, newline));
    }
    lineStart.push(begins);
    opens.push(begins || opensAfter(tokens, index));
    spelling.push(style);
  }
  return { lineStart, opens, spelling };
}
