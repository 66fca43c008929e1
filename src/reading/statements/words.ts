import type { Quotation } from '../../news/reading.ts';
import type { Span } from '../../news/span.ts';
import { type WordClass, wordClasses } from '../data/word-classes.ts';
import type { Token } from '../draft.ts';

/** What a word may be, one bit each. */
export const is = {
  be: 1 << 0,
  have: 1 << 1,
  do: 1 << 2,
  modal: 1 << 3,
  adverb: 1 << 4,
  not: 1 << 5,
  preposition: 1 << 6,
  conjunction: 1 << 7,
  subordinator: 1 << 8,
  determiner: 1 << 9,
  possessive: 1 << 10,
  pronoun: 1 << 11,
  wh: 1 << 12,
  time: 1 << 13,
  role: 1 << 14,
  verb: 1 << 15,
  number: 1 << 16,
  capital: 1 << 17,
  comma: 1 << 18,
  semicolon: 1 << 19,
  colon: 1 << 20,
  dash: 1 << 21,
  opens: 1 << 22,
  closes: 1 << 23,
  stop: 1 << 24,
  quotation: 1 << 25,
  /** A quotation that ends in a final mark or a comma: a sentence of its own, or one that a cue follows. */
  finished: 1 << 26,
  /** A quotation that begins with a small letter: its sentence began before it. */
  continuing: 1 << 27,
  /** A quotation all of whose longer words have a capital, two at least: the name of a show or a book. */
  named: 1 << 28,
} as const satisfies Record<WordClass, number> & Record<string, number>;

export const auxiliary = is.be | is.have | is.do | is.modal;
/** Marks that a noun phrase does not run over. */
export const breaks = is.comma | is.semicolon | is.colon | is.dash | is.stop | is.quotation;

/** The unit that attribution looks at: a word, a mark, or a whole outermost quotation. */
export interface Atom extends Span {
  readonly text: string;
  readonly lower: string;
  readonly flags: number;
  readonly quotation: Quotation | null;
}

const lexicon = new Map<string, number>();
for (const [name, list] of Object.entries(wordClasses)) {
  for (const word of list.trim().split(/\s+/)) {
    lexicon.set(word, (lexicon.get(word) ?? 0) | is[name as WordClass]);
  }
}

const marks: Readonly<Record<string, number>> = {
  ',': is.comma,
  ';': is.semicolon,
  ':': is.colon,
  '—': is.dash,
  '–': is.dash,
  '-': is.dash,
  _: is.dash,
  '(': is.opens,
  '[': is.opens,
  ')': is.closes,
  ']': is.closes,
  '.': is.stop,
  '!': is.stop,
  '?': is.stop,
  '…': is.stop,
};

const capital = /^\p{Lu}/u;

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : capital.test(text);
}

const isAdverb = (lower: string): boolean => lower.length > 3 && lower.endsWith('ly') && !notAdverbs.has(lower);
const notAdverbs = new Set([
  'family',
  'july',
  'assembly',
  'only',
  'early',
  'italy',
  'supply',
  'reply',
  'ally',
  'rally',
  'apply',
  'daily',
  'weekly',
  'monthly',
  'kelly',
  'emily',
  'friendly',
  'elderly',
  'likely',
  'lovely',
]);

const contraction = /^(?:i|you|he|she|it|we|they|who|that|there|what|this)'(?:s|re|ve|ll|d|m)$/;

/** Modal verbs that are names with a capital: "in May", "Will Orr". */
const namesToo = new Set(['may', 'will']);

/** What the tables and contractions tell of a word. */
export function flagsOfWord(word: string): number {
  const lower = word.toLowerCase().replaceAll('’', "'");
  return contraction.test(lower) ? is.pronoun | is.be : (lexicon.get(lower) ?? 0);
}

/** What a token may be, from the tables and its spelling. */
export function flagsOf(token: Token): number {
  if (token.kind === 'mark') return marks[token.text] ?? 0;
  if (token.kind === 'number') return is.number;
  const { text, lower } = token;
  if (lower.includes("'") && contraction.test(lower)) return is.pronoun | is.be;
  const flags = lexicon.get(lower) ?? (isAdverb(lower) ? is.adverb : 0);
  return isCapital(text) ? (flags & ~(namesToo.has(lower) ? is.modal : 0)) | is.capital : flags;
}

/** The atom at an index, or one that is nothing, so that a look beyond the edge needs no question. */
export function atomAt(atoms: readonly Atom[], at: number): Atom {
  return atoms[at] ?? nothing;
}

export const nothing: Atom = { start: 0, end: 0, text: '', lower: '', flags: 0, quotation: null };

export const has = (atom: Atom, flags: number): boolean => (atom.flags & flags) !== 0;

const contentOpeners = new Set('there here not never just only even ever too perhaps maybe yet however'.split(' '));

/** True for an adverb that belongs to what is said rather than to the cue before it: "said there was". */
export const opensContent = (atom: Atom): boolean => contentOpeners.has(atom.lower);
