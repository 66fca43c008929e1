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

function spellingOf(line: readonly Token[]): Spelling {
  let upper = 0;
  let capital = 0;
  let long = 0;
  for (const token of line) {
    if (token.kind !== 'word' || token.text.length < 4) continue;
    long++;
    if (isAllUpper(token.text)) upper++;
    if (isCapital(token)) capital++;
  }
  if (long >= 2 && upper >= 0.7 * long) return 'capitals';
  const sentence = line.at(-1)?.text === '.' && line.length > 20;
  return long >= 4 && line.length <= 40 && capital >= 0.75 * long && !sentence ? 'headline' : 'sentence';
}

const opening = new Set(['"', '“', '‘', "'", '``', '(', '[', ':', '•', '*', '-', '–', '—', '--', '”', '’']);

function opensAfter(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (!before) return true;
  if (before.text === '?' || before.text === '!' || before.text === '…' || opening.has(before.text)) return true;
  if (before.text !== '.') return false;
  const word = tokens[index - 2];
  return !(word && word.end === before.start && (word.text.length === 1 || abbreviations.has(word.lower)));
}

/** Looks at the body once, line by line. Linear. */
export function layoutOf(body: string, tokens: readonly Token[]): Layout {
  const lineStart: boolean[] = [];
  const opens: boolean[] = [];
  const spelling: Spelling[] = [];
  let from = 0;
  const close = (to: number) => {
    const style = spellingOf(tokens.slice(from, to));
    for (let index = from; index < to; index++) spelling.push(style);
    from = to;
  };
  let newline = body.indexOf('\n');
  for (const [index, token] of tokens.entries()) {
    const breaks = newline >= 0 && newline < token.start;
    if (breaks) {
      close(index);
      newline = body.indexOf('\n', token.start);
    }
    lineStart.push(index === 0 || breaks);
    opens.push(index === 0 || breaks || opensAfter(tokens, index));
  }
  close(tokens.length);
  return { lineStart, opens, spelling };
}
