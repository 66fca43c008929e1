import type { Span } from './span.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';

/** A word of a text in the form that search compares, and where it stands. */
export interface Term extends Span {
  readonly term: string;
}

/** Initialisms; numbers; runs of Chinese, Japanese and Korean letters; words with inner apostrophes. */
const pattern =
  /(?:\p{L}\.){2,}|\d+(?:[.,]\d+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}\p{M}]+)*/uy;
const cjk = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const numberWords =
  'zero . two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const tens = 'thirty forty fifty sixty seventy eighty ninety';
const months = 'january february march april may june july august september october november december';

/** Words that are written in several ways: number words, short months, letters that no mark can be taken off. */
const sameAs: ReadonlyMap<string, string> = new Map([
  ...numberWords.split(' ').map((word, n): [string, string] => [word, String(n)]),
  ...tens.split(' ').map((word, n): [string, string] => [word, String(10 * n + 30)]),
  ...months.split(' ').flatMap((month): [string, string][] => (month.length > 4 ? [[month.slice(0, 3), month]] : [])),
  ['sept', 'september'],
]);

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Lower case; accents, width and apostrophes away: `José` -> `jose`, `U.S.` -> `us`, `12,000` -> `12000`, `Xi's` -> `xi`. */
export function foldLetters(raw: string): string {
  if (/^[A-Za-z]+$/.test(raw)) return raw.toLowerCase();
  if (/^\d/.test(raw)) return raw.replaceAll(',', '');
  const plain = /^[ -~]*$/.test(raw)
    ? raw.toLowerCase()
    : raw
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .replace(/[ßøłđðþæœı]/g, (letter) => letters[letter] ?? letter);
  return plain.replace(/['’ʼ]s$/, '').replace(/['’ʼ.]/g, '');
}

/** The search form of one word of a text; `''` for a stop word. Capitals tell names from stop words: `US`, `WHO`, `IT`. */
function termOf(raw: string): string {
  const folded = foldLetters(raw);
  const acronym = raw.length > 1 && /^[\p{Lu}.]+$/u.test(raw);
  if (acronym) return folded;
  if (stopWords.has(folded)) return '';
  return sameAs.get(folded) ?? stem(folded);
}

/** A word as comparisons of wording see it: as `foldLetters`, and number words as numbers; nothing is stemmed or left out. */
export function foldWord(raw: string): string {
  const folded = foldLetters(raw);
  return sameAs.get(folded) ?? folded;
}

const known = new Map<string, string>();
const mostKnown = 400_000;

function remembered(raw: string): string {
  const before = known.get(raw);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const term = termOf(raw);
  known.set(raw, term);
  return term;
}

function* bigrams(run: string, at: number): Iterable<Term> {
  if (run.length === 1) yield { term: run, start: at, end: at + 1 };
  for (let i = 0; i + 1 < run.length; i++) yield { term: run.slice(i, i + 2), start: at + i, end: at + i + 2 };
}

const [digit, letter] = [1, 2];
/** Of each character up to DEL whether it is a digit, a letter, or neither. */
const plain = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /\d/.test(character) ? digit : /[a-z]/i.test(character) ? letter : 0;
});

/** Where the word of plain letters and digits ends that begins here; -1 where there is none, or what follows may belong to it: `don't`, `U.S.`, `José`. */
function plainWordEnd(text: string, at: number): number {
  if (plain[text.charCodeAt(at)] !== letter) return -1;
  let end = at + 1;
  let next = text.charCodeAt(end);
  while ((plain[next] ?? 0) > 0) next = text.charCodeAt(++end);
  return next > 127 || next === 0x27 || (next === 0x2e && end === at + 1) ? -1 : end;
}

/** The end of the word that begins here; -1 where none does. The pattern is asked only for words that are not plain: it takes three times as long. */
function wordEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (plain[code] === 0) return -1;
  const end = plainWordEnd(text, at);
  if (end > 0) return end;
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** The terms of a text in order, stop words left out. Pure, linear; CJK runs become overlapping pairs of letters. */
export function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  for (let start = 0; start < text.length; ) {
    const end = wordEnd(text, start);
    if (end < 0) {
      start += (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
      continue;
    }
    const raw = text.slice(start, end);
    if (text.charCodeAt(start) > 127 && cjk.test(raw)) terms.push(...bigrams(raw, start));
    else {
      const term = remembered(raw);
      if (term !== '') terms.push({ term, start, end });
    }
    start = end;
  }
  return terms;
}
