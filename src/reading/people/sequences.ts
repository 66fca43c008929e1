import {
  abbreviations,
  familyNameTitles,
  particles,
  suffixes,
  titleParts,
  titles as titleWords,
} from '../data/names-titles.ts';
import { calendar } from '../data/names-words.ts';
import type { Token } from '../draft.ts';
import { isCapital, type Layout } from './layout.ts';
import { isFamilyName, isPlainWord, names } from './lexicon.ts';
import { isCompound, isFunctionWord, prefixOf } from './prefix.ts';

/** A run of capitalised words that may be one name, by the indexes of its first and last token; what stood before it is told apart. */
export interface Sequence {
  readonly first: number;
  readonly last: number;
  /** Its words as printed, possessive endings and full stops after initials left off. */
  readonly words: readonly string[];
  /** Titles taken off its beginning, lower case, in order: `president`, `mr`. */
  readonly titles: readonly string[];
  readonly nationality: boolean;
  /** Index of the first token of all, titles included. */
  readonly from: number;
}

/** No name has more words; what goes on is another. */
const longest = 12;

const possessive = /['’][sS]$/;

export const bare = (text: string): string => text.replace(possessive, '');

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
    isPlainWord(token.text) &&
    !isFamilyName(token.text) &&
    !names.isFirstName(token.text) &&
    !titleWords.has(token.lower)
  );
}

/** In a headline every word has a capital, so plain words part the names there. */
function joins(token: Token, next: Token, headline: boolean): boolean {
  if ((calendar.has(next.lower) && next.lower !== 'may') || isCompound(token.text)) return false;
  if (isFunctionWord(next) && next.text.length > 1) return false;
  return (
    !headline ||
    (!isOrdinary(token) && !isOrdinary(next) && !(isPlainWord(next.text) && !names.isFirstName(token.text)))
  );
}

/** `A`, `I`: a word, where no full stop makes it an initial. */
function isBareLetter(tokens: readonly Token[], index: number): boolean {
  return /^[AI]$/.test(tokens[index]?.text ?? '') && tokens[index + 1]?.text !== '.';
}

/** `Will Quill win?`: the verb of a question, not a first name. */
function asksWhether(tokens: readonly Token[], layout: Layout, index: number): boolean {
  if (tokens[index]?.text !== 'Will' || !layout.opens[index]) return false;
  for (let at = index + 1; at < index + 60 && !layout.lineStart[at]; at++) {
    const text = tokens[at]?.text;
    if (text === '?') return true;
    if (text === undefined || text === '!' || text === '”' || text === '"') return false;
    if (text === '.' && layout.opens[at + 1]) return false;
  }
  return false;
}

/** Where the name begins in a run: after the last title in it, and what else stands before it. */
function cutOf(tokens: readonly Token[], layout: Layout, run: readonly number[]) {
  const titles: string[] = [];
  let nationality = false;
  let at = 0;
  for (; at < run.length - 1; at++) {
    const index = run[at] ?? 0;
    const token = tokens[index];
    if (!token) break;
    const rest = run.length - 1 - at;
    const prefix =
      isBareLetter(tokens, index) || asksWhether(tokens, layout, index)
        ? 'other'
        : prefixOf(token, layout.opens[index] ?? false, rest);
    if (!prefix) break;
    if (prefix === 'title') titles.push(token.lower);
    if (prefix === 'nationality') nationality = true;
  }
  for (let inner = run.length - 2; inner > at; inner--) {
    const token = tokens[run[inner] ?? 0];
    if (!token || familyNameTitles.has(token.lower) || prefixOf(token, false, run.length - 1 - inner) !== 'title')
      continue;
    return { at: inner + 1, titles: [token.lower], nationality };
  }
  return { at, titles, nationality };
}

/** A run less its titles, nationalities and sentence openers; `null` where nothing of a name is left. */
function trimmed(tokens: readonly Token[], layout: Layout, run: readonly number[]): Sequence | null {
  const { at, titles, nationality } = cutOf(tokens, layout, run);
  const rest = run.slice(at);
  const first = rest[0];
  const last = rest.at(-1);
  const alone = tokens[first ?? 0];
  if (first === undefined || last === undefined || !alone) return null;
  if (rest.length === 1 && (isFunctionWord(alone) || calendar.has(alone.lower) || isCompound(alone.text))) return null;
  if (
    rest.length === 1 &&
    (titleWords.has(alone.lower) || titleParts.has(alone.lower)) &&
    !familyNameTitles.has(alone.lower)
  )
    return null;
  const words = rest.map((index) => bare(tokens[index]?.text ?? ''));
  return { first, last, words, titles, nationality, from: run[0] ?? first };
}

function withSuffix(tokens: readonly Token[], run: number[]): number[] {
  const at = run.at(-1) ?? 0;
  const comma = tokens[at + 1]?.text === ',' ? 1 : 0;
  const suffix = tokens[at + 1 + comma];
  return comma === 1 && run.length > 1 && suffix && suffixes.has(suffix.lower) && isCapital(suffix)
    ? [...run, at + 2]
    : run;
}

/** All runs of capitalised words outside lines of capitals. Linear. */
export function sequencesOf(tokens: readonly Token[], layout: Layout): readonly Sequence[] {
  const found: Sequence[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (layout.spelling[index] === 'capitals' || !isCapital(tokens[index])) continue;
    const run = [index];
    for (
      let next = following(tokens, layout, index);
      next >= 0 && run.length < longest;
      next = following(tokens, layout, next)
    )
      run.push(next);
    const whole = withSuffix(tokens, run);
    const sequence = trimmed(tokens, layout, whole);
    if (sequence) found.push(sequence);
    index = whole.at(-1) ?? index;
  }
  return found;
}
