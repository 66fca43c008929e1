import type { Span } from '../news/span.ts';
import { otherAbbreviations, sentenceOpeners, smallAbbreviations, titleAbbreviations } from './data/abbreviations.ts';
import type { Step, Token } from './draft.ts';
import { cueWord } from './statements/cue-lexicon.ts';

const terminators = new Set(['.', '!', '?', '…', '。', '！', '？', '؟', '।']);
const closers = new Set([')', ']', '}', '"', "'", '”', '’', '»']);
const openers = new Set(['(', '[', '{', '"', "'", '“', '‘', '«', '„', '`']);

const lowerCase = /^\p{Ll}/u;
const initial = /^\p{Lu}$/u;
const dotted = /^(?:\p{L}\.)+\p{L}?$/u;

const textAt = (tokens: readonly Token[], at: number) => tokens[at]?.text ?? '';

/** True where the full stop after `word` belongs to the word and not to the sentence that it stands in. */
function isAbbreviated(word: Token, next: Token): boolean {
  const opens = sentenceOpeners.has(next.lower);
  // `then-Sen. Orr`
  const own = word.text.slice(word.text.lastIndexOf('-') + 1);
  const capital = !lowerCase.test(own);
  if (smallAbbreviations.has(word.lower)) return true;
  if (word.lower === 'no' || word.lower === 'nos') return next.kind === 'number';
  if (capital && titleAbbreviations.has(own.toLowerCase())) return !opens;
  if (initial.test(word.text)) return word.text !== 'I' && !opens;
  return (dotted.test(word.text) || (capital && otherAbbreviations.has(word.lower))) && !opens;
}

/** A closing mark touches what it closes; a straight one touches nothing that follows. */
function isClosing(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || !closers.has(token.text) || token.start !== tokens[at - 1]?.end) return false;
  return next === undefined || next.start > token.end || next.kind === 'mark' || !openers.has(token.text);
}

/** The index after the final marks that stand at `at` and what closes after them. */
function afterMarks(tokens: readonly Token[], at: number): number {
  let after = at + 1;
  while (terminators.has(textAt(tokens, after))) after += 1;
  while (isClosing(tokens, after)) after += 1;
  return after;
}

/** How many tokens a name has at most between a quotation and its cue. */
const longestName = 8;

/** True after a closing quotation mark where a short name and its cue come next: `“Why?” Mayor Orr asked.` */
function cueFollows(tokens: readonly Token[], from: number): boolean {
  if (!closers.has(textAt(tokens, from - 1))) return false;
  for (let at = from; at < from + longestName; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'mark' && token.text !== '.')) return false;
    const word = at > from ? cueWord(token.lower) : undefined;
    if (word && (word.form === 'past' || word.form === 'present')) return !introducers.has(tokens[at + 1]?.lower ?? '');
  }
  return false;
}

/** After these the cue brings what is said itself. */
const introducers = new Set(['that', 'the', 'he', 'she', 'they', 'it', 'his', 'her']);

/** The index after the sentence that ends at `at`, or -1 where none does. */
function endAt(tokens: readonly Token[], at: number): number {
  const mark = tokens[at];
  if (mark === undefined) return -1;
  const stopped = mark.kind === 'word' && mark.text.endsWith('.');
  if (mark.kind !== 'mark' && !stopped) return -1;
  if (!stopped && (!terminators.has(mark.text) || terminators.has(textAt(tokens, at - 1)))) return -1;
  const after = afterMarks(tokens, at);
  let first = after;
  while (first < after + 3 && openers.has(textAt(tokens, first))) first += 1;
  const next = tokens[first];
  if (next === undefined) return after;
  const goesOn = first === after && next.kind === 'mark' && !'—–-•*'.includes(next.text);
  if (goesOn || lowerCase.test(next.text)) return -1;
  const word = stopped ? mark : tokens[at - 1];
  if (mark.text !== '.' && after > at + 1 && cueFollows(tokens, after)) return -1;
  const lone = after === at + 1 && (stopped || mark.text === '.');
  return lone && word?.kind === 'word' && isAbbreviated(word, next) ? -1 : after;
}

function addSentences(tokens: readonly Token[], sentences: Span[]): void {
  let first = 0;
  const add = (after: number) => {
    const [start, last] = [tokens[first], tokens[after - 1]];
    if (start && last) sentences.push({ start: start.start, end: last.end });
    first = after;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const after = endAt(tokens, at);
    if (after < 0) continue;
    add(after);
    at = after - 1;
  }
  if (first < tokens.length) add(tokens.length);
}

/** Sentences tile each paragraph: they end at final marks with what closes after them, save for those of abbreviations and initials. */
export const readSentences: Step = ({ tokens, paragraphs }) => {
  const sentences: Span[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    const from = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < paragraph.end) at += 1;
    addSentences(tokens.slice(from, at), sentences);
  }
  return { sentences };
};
