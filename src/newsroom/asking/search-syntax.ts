import { dateRange } from '../../news/date-words.ts';
import { type Remark, remark } from '../../news/remark.ts';

/** What a search asks for, taken apart. */
export interface SearchWords {
  /** Plain words and the words of phrases, as they were typed. */
  readonly words: string;
  readonly phrases: readonly string[];
  /** Words and phrases that must not stand there. */
  readonly without: readonly string[];
  readonly speaker: string | null;
  readonly place: string | null;
  readonly source: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** What is wrong and where it begins, counted from 0. */
export interface SyntaxFault {
  readonly fault: Remark;
  readonly at: number;
}

const fields = ['speaker', 'place', 'source', 'from', 'to'] as const;
type Field = (typeof fields)[number];

/** How keyboards and other languages print the signs, letter for letter. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»〝〞＂]/g, '"'],
  [/：/g, ':'],
  [/(?<=^|\s)[‐‑–−－](?=\S)/g, '-'],
];
const plainSigns = (words: string) => signs.reduce((text, [printed, sign]) => text.replace(printed, sign), words);

/** So many words were pasted, or are a question: there a lone dash takes nothing out, a word with a colon is no field, and a mark that is never closed opens nothing. */
const pastedWords = 8;

/** The text without such signs, letter for letter. */
function asPasted(text: string): string {
  const plain = text.replace(/(?<=^|\s)-+(?=\s|$)|(?<=\p{L}):(?=\s|$)/gu, (signs) => ' '.repeat(signs.length));
  const last = plain.split('"').length % 2 === 0 ? plain.lastIndexOf('"') : plain.length;
  return `${plain.slice(0, last)} ${plain.slice(last + 1)}`;
}

/** A space behind a field's colon is put before the field: `speaker: Arden`. */
const spaced = new RegExp(`(?<=^|\\s)((?:${fields.join('|')}):)(\\s+)(?=[^\\s-])(?!\\p{L}+:)`, 'giu');

function asTyped(words: string): string {
  const text = plainSigns(words);
  return text.split(/\s+/).length >= pastedWords ? asPasted(text) : text.replace(spaced, '$2$1');
}

/** How other searches join words. */
const joins: ReadonlySet<string> = new Set(['AND', 'OR', 'NOT', '&', '|']);
/** A sign or a field before the words; then a phrase or a word. */
const item = /(-+)(?=\s|$)|(\p{L}+):(?=\s|$)|(-+)?(?:(\p{L}+):)?(?:"([^"]*)(")?|([^\s"]+))/gu;

interface Piece {
  readonly at: number;
  readonly minus: boolean;
  readonly field: Field | null;
  readonly text: string;
  readonly isPhrase: boolean;
}

const isField = (name: string | undefined): name is Field => fields.some((field) => field === name);

function pieceOf(match: RegExpExecArray): Piece | SyntaxFault {
  const [whole, loneMinus, loneField, minus, name, phrase, closed, word] = match;
  const at = match.index;
  if (loneMinus) return { at, fault: remark('fault.minus') };
  const empty = loneField?.toLowerCase();
  if (isField(empty)) return { at, fault: remark('fault.field', { field: empty }) };
  if (phrase !== undefined && !closed) return { at: at + whole.indexOf('"'), fault: remark('fault.open') };
  const field = isField(name?.toLowerCase()) ? (name?.toLowerCase() as Field) : null;
  const own = phrase ?? word ?? whole;
  const text = name !== undefined && field === null ? `${name}:${own}` : own;
  if (phrase !== undefined && phrase.trim() === '') return { at, fault: remark('fault.empty') };
  if (minus && field) return { at, fault: remark('fault.minusField', { field }) };
  return { at, minus: minus !== undefined, field, text, isPhrase: phrase !== undefined };
}

function dated(field: 'from' | 'to', { text, at }: Piece, now: string): string | SyntaxFault {
  const range = dateRange(text, now)?.[field] ?? null;
  return range ?? { at, fault: remark('fault.date', { words: text, field }) };
}

/** As far as both are told: from 2018-05 to 2018 is not. */
function isBackwards(from: string, to: string): boolean {
  const length = Math.min(from.length, to.length);
  return from.slice(0, length) > to.slice(0, length);
}

/** Takes search words apart: `"exact phrase"`, `-without`, `speaker:`, `place:`, `source:`, `from:`, `to:`. The first fault ends it. */
export function parseSearch(words: string, now: string): SearchWords | SyntaxFault {
  const pieces: Piece[] = [];
  const named: Partial<Record<Field, string>> = {};
  for (const match of asTyped(words).matchAll(item)) {
    const piece = pieceOf(match);
    if ('fault' in piece) return piece;
    if (piece.field === null) pieces.push(piece);
    else if (named[piece.field] !== undefined)
      return { at: piece.at, fault: remark('fault.twice', { field: piece.field }) };
    else if (piece.field === 'from' || piece.field === 'to') {
      const date = dated(piece.field, piece, now);
      if (typeof date !== 'string') return date;
      named[piece.field] = date;
    } else named[piece.field] = piece.text;
  }
  const isJoin = ({ text, isPhrase }: Piece, at: number) => !isPhrase && joins.has(text) && at > 0;
  const wanted = pieces.filter((piece, at) => !piece.minus && !isJoin(piece, at));
  if (wanted.length === 0 && pieces[0] && Object.keys(named).length === 0)
    return { at: pieces[0].at, fault: remark('fault.onlyWithout') };
  if (named.from !== undefined && named.to !== undefined && isBackwards(named.from, named.to))
    return { at: words.toLowerCase().indexOf('from'), fault: remark('fault.backwards', named) };
  return {
    words: wanted.map(({ text }) => text).join(' '),
    phrases: wanted.filter(({ isPhrase }) => isPhrase).map(({ text }) => text),
    without: pieces.filter(({ minus }) => minus).map(({ text }) => text),
    speaker: named.speaker ?? null,
    place: named.place ?? null,
    source: named.source ?? null,
    from: named.from ?? null,
    to: named.to ?? null,
  };
}

/** The fault for people, with the spot marked: `… never closed: dalian ▸"common`. */
export function pointedOut(words: string, { fault, at }: SyntaxFault): Remark {
  const around = { before: words.slice(Math.max(0, at - 30), at), after: words.slice(at, at + 30) };
  return remark('nothing.syntax', { n: at + 1, fault, ...around });
}
