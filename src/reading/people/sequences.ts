import { familyNameTitles, titleParts, titles as titleWords } from '../data/names-titles.ts';
import { calendar, contexts, wordNames } from '../data/names-words.ts';
import type { Token } from '../draft.ts';
import { isCapital, type Layout } from './layout.ts';
import { isFamilyName, isPlainWord, names } from './lexicon.ts';
import { isCompound, isFunctionWord, prefixOf } from './prefix.ts';
import { runFrom } from './runs.ts';

/** A run of capitalised words that may be one name, by the indexes of its first and last token; what stood before it is told apart. */
export interface Sequence {
  readonly first: number;
  readonly last: number;
  /** Its words as printed, possessive endings and full stops after initials left off. */
  readonly words: readonly string[];
  /** The words in lower case: what is the same in all mentions of a name. */
  readonly key: string;
  /** Titles taken off its beginning, lower case, in order: `president`, `mr`. */
  readonly titles: readonly string[];
  readonly nationality: boolean;
  /** Index of the first token of all, titles included. */
  readonly from: number;
}

const possessive = /['’][sS]$/;

export const bare = (text: string): string => text.replace(possessive, '');

export const keyOf = (words: readonly string[]): string => words.join(' ').toLowerCase();

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

/** Where a first and a family name begin behind words that name no person: `Political Affairs Ana Quill`; 0 where they do not. */
function nameInside(tokens: readonly Token[], run: readonly number[]): number {
  for (let at = 0; at < run.length - 1; at++) {
    const [word, next] = [tokens[run[at] ?? 0]?.text ?? '', tokens[run[at + 1] ?? 0]?.text ?? ''];
    const plain = isPlainWord(word);
    if (at > 0 && !plain && names.genderOf(word) && isFamilyName(bare(next))) return at;
    if (!plain || names.isFirstName(word)) return 0;
  }
  return 0;
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
  return { at: at === 0 ? nameInside(tokens, run) : at, titles, nationality };
}

const timePrepositions =
  /^(?:in|of|since|by|until|till|on|last|this|next|early|late|mid|from|to|through|between|and|,)$/;

/** `May said`, `told May`: such a word stands where a name does, not where a date or a question does. */
function standsAsName(tokens: readonly Token[], layout: Layout, index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!token || !wordNames.has(bare(token.lower)) || layout.spelling[index] !== 'sentence') return false;
  if (next?.kind === 'number' || (!layout.opens[index] && timePrepositions.test(before?.lower ?? ''))) return false;
  const sign = contexts.after.get(next?.lower ?? '');
  return !layout.opens[index] || sign === 'said' || sign === 'verb' || possessive.test(token.text);
}

/** A run less its titles, nationalities and sentence openers; `null` where nothing of a name is left. */
function trimmed(tokens: readonly Token[], layout: Layout, run: readonly number[]): Sequence | null {
  const { at, titles, nationality } = cutOf(tokens, layout, run);
  const rest = run.slice(at);
  const first = rest[0];
  const last = rest.at(-1);
  const alone = tokens[first ?? 0];
  if (first === undefined || last === undefined || !alone) return null;
  const isWord = isFunctionWord(alone) || calendar.has(alone.lower) || isCompound(alone.text);
  if (rest.length === 1 && isWord && !standsAsName(tokens, layout, first)) return null;
  if (
    rest.length === 1 &&
    (titleWords.has(alone.lower) || titleParts.has(alone.lower)) &&
    !familyNameTitles.has(alone.lower)
  )
    return null;
  const words = rest.map((index) => bare(tokens[index]?.text ?? ''));
  return { first, last, words, key: keyOf(words), titles, nationality, from: run[0] ?? first };
}

/** All runs of capitalised words outside lines of capitals. Linear. */
export function sequencesOf(tokens: readonly Token[], layout: Layout): readonly Sequence[] {
  const found: Sequence[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (layout.spelling[index] === 'capitals' || !isCapital(tokens[index])) continue;
    const whole = runFrom(tokens, layout, index);
    const sequence = trimmed(tokens, layout, whole);
    if (sequence) found.push(sequence);
    index = whole.at(-1) ?? index;
  }
  return found;
}
