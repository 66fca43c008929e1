import { abbreviations, particles, suffixes, titles } from '../data/names-titles.ts';
import { calendar, wordNames } from '../data/names-words.ts';
import type { Token } from '../draft.ts';
import { isCapital, type Layout } from './layout.ts';
import { isFamilyName, isPlainWord, names } from './lexicon.ts';
import { isCompound, isFunctionWord } from './prefix.ts';

/** No name has more words; what goes on is another. */
const longest = 12;

const possessive = /['’][sS]$/;

const isInitial = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  (token.text.length === 1 || /^(?:\p{Lu}\.)+$/u.test(token.text)) &&
  isCapital(token);

const opensNickname = /^["“']$/;

/** `Ana "Red" Quill`: the name that goes on after the quotation that opens at `at`, or -1. */
function afterNickname(tokens: readonly Token[], layout: Layout, at: number): number {
  if (!isCapital(tokens[at + 1]) || !names.isFirstName(tokens[at - 1]?.text ?? '')) return -1;
  for (let end = at + 2; end <= at + 5 && !layout.lineStart[end]; end++) {
    const text = tokens[end]?.text ?? '';
    if (/^["”']$/.test(text)) return isCapital(tokens[end + 1]) && !layout.lineStart[end + 1] ? end + 1 : -1;
    if (!/^\p{L}/u.test(text)) return -1;
  }
  return -1;
}

/** A list whose lines were cut between a first name and a family name: `…, Tom Varga, Ana⏎Quill, …`. */
function isWrapped(tokens: readonly Token[], index: number): boolean {
  const [before, token, next, after] = tokens.slice(index - 1, index + 3);
  const isList = (before?.text === ',' || before?.text === 'and') && (after?.text === ',' || after?.text === '.');
  return (
    isList &&
    isCapital(next) &&
    token !== undefined &&
    next !== undefined &&
    next.start - token.end <= 2 &&
    names.isFirstName(token.text)
  );
}

/** The token after `index` that goes on with the name begun there, or -1. */
function following(tokens: readonly Token[], layout: Layout, index: number): number {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next || possessive.test(token.text)) return -1;
  if (layout.lineStart[index + 1]) return isWrapped(tokens, index) ? index + 1 : -1;
  if (opensNickname.test(next.text)) return afterNickname(tokens, layout, index + 1);
  if (isCapital(next)) return joins(token, next, layout.spelling[index] === 'headline') ? index + 1 : -1;
  if (next.text === '.' && next.start === token.end && (isInitial(token) || abbreviations.has(token.lower))) {
    return isCapital(tokens[index + 2]) && !layout.lineStart[index + 2] ? index + 2 : -1;
  }
  if (!particles.has(next.lower)) return -1;
  for (let at = index + 2; at <= index + 3; at++) {
    if (layout.lineStart[at]) return -1;
    if (isCapital(tokens[at])) return at;
    if (!particles.has(tokens[at]?.lower ?? '')) return -1;
  }
  return -1;
}

function isOrdinary(token: Token): boolean {
  return (
    isPlainWord(token.text) && !isFamilyName(token.text) && !names.isFirstName(token.text) && !titles.has(token.lower)
  );
}

/** In a headline every word has a capital, so plain words part the names there. */
function joins(token: Token, next: Token, headline: boolean): boolean {
  if (!headline && wordNames.has(next.lower) && names.isFirstName(token.text) && !isPlainWord(token.text)) return true;
  if ((calendar.has(next.lower) && next.lower !== 'may') || isCompound(token.text)) return false;
  if (isFunctionWord(next) && next.text.length > 1) return false;
  return (
    !headline ||
    (!isOrdinary(token) && !isOrdinary(next) && !(isPlainWord(next.text) && !names.isFirstName(token.text)))
  );
}

function withSuffix(tokens: readonly Token[], run: number[]): number[] {
  const at = run.at(-1) ?? 0;
  const comma = tokens[at + 1]?.text === ',' ? 1 : 0;
  const suffix = tokens[at + 1 + comma];
  return comma === 1 && run.length > 1 && suffix && suffixes.has(suffix.lower) && isCapital(suffix)
    ? [...run, at + 2]
    : run;
}

/** The indexes of the capitalised words that go on from `index` as one name may. */
export function runFrom(tokens: readonly Token[], layout: Layout, index: number): readonly number[] {
  const run = [index];
  for (
    let next = following(tokens, layout, index);
    next >= 0 && run.length < longest;
    next = following(tokens, layout, next)
  )
    run.push(next);
  return withSuffix(tokens, run);
}
