import type { Span } from '../../news/span.ts';
import { type WordClass, wordClasses } from '../../reading/data/word-classes.ts';

const ofClasses = (...classes: WordClass[]): ReadonlySet<string> =>
  new Set(classes.flatMap((one) => wordClasses[one].split(/\s+/)));

const prepositions = ofClasses('preposition');
const determiners = new Set([...ofClasses('determiner', 'possessive'), 'his', 'her']);
const skipped = ofClasses('adverb', 'be', 'have', 'do', 'modal');
const small = ofClasses('be', 'have', 'do', 'modal', 'subordinator', 'pronoun', 'wh', 'time', 'preposition', 'adverb');
/** No noun phrase runs through these. */
const stops = new Set([...small, ...ofClasses('verb'), 'using', 'less', 'more', 'most', 'but', 'or']);
const auxiliaries = ofClasses('be', 'have', 'do', 'modal');
const isBe = ofClasses('be');
/** Prepositions that tie a phrase to the noun before it. */
const ties = new Set(['at', 'in', 'on', 'for', 'from', 'near', 'by', 'between', 'to', 'with']);
const most = 9;

/** A word of a sentence, in lower case too, and whether a mark parts it from the word before. */
export interface PhraseWord extends Span {
  readonly word: string;
  readonly parted: boolean;
}

/** The words of a text, in order; offsets into it. */
export function phraseWords(text: string): PhraseWord[] {
  const found: PhraseWord[] = [];
  let last = 0;
  for (const match of text.matchAll(/[$€£]?[\p{L}\p{N}](?:[\p{L}\p{N}’'&%-]|[.,](?=\p{N}))*/gu)) {
    const end = match.index + match[0].length;
    found.push({
      word: match[0].toLowerCase(),
      start: match.index,
      end,
      parted: /\S/.test(text.slice(last, match.index)),
    });
    last = end;
  }
  return found;
}

export const isPreposition = (word: string) => prepositions.has(word);
export const isDeterminer = (word: string): boolean => determiners.has(word);
export const isAuxiliary = (word: string): boolean => auxiliaries.has(word);
export const isFunctionWord = (word: string): boolean => small.has(word) || determiners.has(word) || word === 'and';
export const isBeForm = (word: string): boolean => isBe.has(word);
const isParticiple = (word: string) => /(?:ed|ing)$/.test(word);

function spanOf(words: readonly PhraseWord[]): Span | null {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

const isAdverb = (word: string) => word.endsWith('ly') && word.length > 5;

const isSkipped = (word: string) => skipped.has(word) || isAdverb(word);

/** `4-3`: how it ended, no part of a name. */
const isScore = /^\d+[-–]\d+$/;

/** True where a phrase that holds `taken` already cannot go on with the word. */
function endsBefore({ word, parted }: PhraseWord, next: PhraseWord | undefined, taken: number): boolean {
  if (taken > 0 && (parted || isScore.test(word))) return true;
  if (word === 'of' || word === 'and') return taken === 0 || next === undefined || next.parted;
  if (taken > 0 && isParticiple(word) && next !== undefined && isFunctionWord(next.word)) return true;
  return stops.has(word);
}

/** `formally establishing peace` -> `establishing peace`. */
function withoutAdverbs(words: readonly PhraseWord[]): readonly PhraseWord[] {
  const first = words.findIndex(({ word }) => !isAdverb(word));
  return first < 0 ? [] : words.slice(first);
}

/** Nouns made of verbs and adjectives, which take what their preposition brings along: `adherence to`, `agreement with`. */
const isNominal = (word: string) => /(?:[ae]nce|ment|[st]ion|ity|ness|ship)s?$/.test(word);
const complements = new Set(['to', 'for', 'on', 'with', 'between', 'over', 'about', 'against']);

/** The noun phrase that begins at a word: `a turbine` of `a turbine connected to ...`, all of `adherence to the law`; `null` where none does. */
export function phraseFrom(words: readonly PhraseWord[], from: number): Span | null {
  const own = plainPhraseFrom(words, from);
  const last = own === null ? -1 : words.findIndex(({ end }) => end === own.end);
  const tie = words[last + 1];
  if (own === null || !tie || tie.parted || !complements.has(tie.word) || !isNominal(words[last]?.word ?? ''))
    return own;
  return { start: own.start, end: plainPhraseFrom(words, last + 2)?.end ?? own.end };
}

function plainPhraseFrom(words: readonly PhraseWord[], from: number): Span | null {
  const taken: PhraseWord[] = [];
  for (let at = from; at < words.length && taken.length < most; at++) {
    const one = words[at];
    if (!one || endsBefore(one, words[at + 1], taken.length)) break;
    const before = taken.at(-1)?.word;
    if (determiners.has(one.word) && before !== undefined && !isFunctionWord(before) && before !== 'of') break;
    taken.push(one);
  }
  while (isFunctionWord(taken.at(-1)?.word ?? 'x') || isAdverb(taken.at(-1)?.word ?? '')) taken.pop();
  return spanOf(withoutAdverbs(taken));
}

/** The noun phrase that ends before a word, what a preposition ties to it too: `The bridge at Orva` was opened. Auxiliaries and adverbs between them are left out. */
export function phraseUpTo(words: readonly PhraseWord[], to: number): Span | null {
  const own = plainPhraseUpTo(words, to);
  const first = own === null ? -1 : words.findIndex(({ start }) => start === own.start);
  const tie = words[first - 1];
  if (own === null || !tie || tie.parted || words[first]?.parted || !ties.has(tie.word)) return own;
  if (isSkipped(words[first - 2]?.word ?? '')) return own;
  const head = plainPhraseUpTo(words, first - 1);
  return head === null ? own : { start: head.start, end: own.end };
}

/** The noun phrase that ends before a word, by itself. */
export function plainPhraseUpTo(words: readonly PhraseWord[], to: number): Span | null {
  let at = to - 1;
  if (words[to]?.parted) return null;
  while (at >= 0 && isSkipped(words[at]?.word ?? '') && !words[at]?.parted) at -= 1;
  const taken: PhraseWord[] = [];
  for (; at >= 0 && taken.length < most; at--) {
    const one = words[at];
    if (!one) break;
    const isInner = one.word === 'of' || one.word === 'and';
    if (isInner ? taken.length === 0 : stops.has(one.word)) break;
    taken.unshift(one);
    if (one.parted || (determiners.has(one.word) && words[at - 1]?.word !== 'of')) break;
  }
  const inner = taken.findIndex(({ word }) => word !== 'of' && word !== 'and');
  return spanOf(withoutAdverbs(inner < 0 ? [] : taken.slice(inner)));
}
