import type { Span } from '../../news/span.ts';
import type { Token } from '../draft.ts';
import { type TimeWord, timeWords } from './words.ts';

/** What time expressions are made of: tokens, with hyphenated ones and possessives taken apart. */
export interface Atom extends Span {
  readonly text: string;
  readonly lower: string;
  /** The word's roles; `none` where it has none. */
  readonly word: TimeWord;
  /** The value of leading digits, commas left out; `null` where there are none. */
  readonly number: number | null;
  /** The letters glued to the digits: `th`, `s`, `am`. */
  readonly suffix: string;
  /** True where a hyphen ties it to the atom before. */
  readonly joined: boolean;
}

const noWord: TimeWord = {};

/** Stands for what lies before the first atom and behind the last. */
export const none: Atom = {
  start: -1,
  end: -1,
  text: '',
  lower: '',
  word: noWord,
  number: null,
  suffix: '',
  joined: false,
};

/** The atom at an index; `none` outside the text. */
export function atom(atoms: readonly Atom[], at: number): Atom {
  return atoms[at] ?? none;
}

const digits = /^(\d[\d,]*(?:\.\d+)?)([¼½¾]?)(\p{L}*)$/u;

const vulgar: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75 };

interface Piece {
  readonly start: number;
  readonly text: string;
  readonly lower: string;
  readonly joined: boolean;
}

function atomOf(piece: Piece): Atom {
  const { start, text, lower, joined } = piece;
  const found = isDigit(text.charCodeAt(0)) ? digits.exec(lower) : null;
  const number = found ? Number((found[1] ?? '').replaceAll(',', '')) + (vulgar[found[2] ?? ''] ?? 0) : null;
  const word = timeWords.get(lower) ?? noWord;
  return { start, end: start + text.length, text, lower, word, number, suffix: found?.[3] ?? '', joined };
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** `2018-05-07`: four digits, two, two. */
const isoDate = /^\d{4}-\d\d-\d\d/;

/** Cuts `mid-1996`, `23-year`, `7-8` at their hyphens; an ISO date stays whole. */
function pieces(token: Token): readonly Piece[] {
  const { start, text, lower } = token;
  if (isoDate.test(text)) return [{ start, text, lower, joined: false }];
  const cut: Piece[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (at < text.length && code !== 45 && code !== 0x2011) continue;
    if (at > from)
      cut.push({ start: start + from, text: text.slice(from, at), lower: lower.slice(from, at), joined: from > 0 });
    from = at + 1;
  }
  return cut;
}

const possessive = /['’]s$/;

function pushPiece(atoms: Atom[], piece: Piece): void {
  const { start, text, lower, joined } = piece;
  if (!possessive.test(lower) || lower.length < 4) {
    atoms.push(atomOf(piece));
    return;
  }
  const stem = text.length - 2;
  atoms.push(atomOf({ start, text: text.slice(0, stem), lower: lower.slice(0, stem), joined }));
  atoms.push(atomOf({ start: start + stem, text: text.slice(stem), lower: "'s", joined: false }));
}

/** Stands between two paragraphs: no expression reaches over it. */
function breakAt(at: number): Atom {
  return { ...none, start: at, end: at, text: '\n', lower: '\n' };
}

const blankLine = /\n[^\S\n]*\n/;

/** Every token as one atom or several, in order, with an atom between paragraphs where the text is given. Linear. */
export function atomize(tokens: readonly Token[], body = ''): readonly Atom[] {
  const atoms: Atom[] = [];
  let from = 0;
  for (const token of tokens) {
    if (token.start > from + 1 && blankLine.test(body.slice(from, token.start))) atoms.push(breakAt(from));
    from = token.end;
    const { start, end, text, lower } = token;
    const word = token.kind === 'number' ? undefined : timeWords.get(lower);
    if (word) atoms.push({ start, end, text, lower, word, number: null, suffix: '', joined: false });
    else if (token.kind === 'mark' || isPlain(lower))
      atoms.push({ start, end, text, lower, word: noWord, number: null, suffix: '', joined: false });
    else for (const piece of pieces(token)) pushPiece(atoms, piece);
  }
  return atoms;
}

/** True for a word of letters alone, without hyphen, apostrophe or digits. */
function isPlain(lower: string): boolean {
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code === 45 || code === 39 || code === 0x2011 || isDigit(code)) return false;
  }
  return true;
}
