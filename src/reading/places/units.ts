import type { Span } from '../../news/span.ts';
import type { Token } from '../draft.ts';

/** A word as places are written: hyphenated words are parted (`China-DPRK`), a possessive ending is left off. */
export interface Unit extends Span {
  readonly text: string;
  readonly lower: string;
  readonly number: boolean;
  /** It begins with a capital letter. */
  readonly capital: boolean;
  /** All of its letters are capitals, and there are two at least. */
  readonly shouted: boolean;
  readonly possessive: boolean;
  /** The marks between the unit before and this one, blanks left off; a hyphen that parts one word counts as one. */
  readonly before: string;
}

const ending = /['’]s?$/;
const hyphen = /[-‑]/;

interface Piece extends Span {
  readonly text: string;
  readonly possessive: boolean;
}

function piecesOf(token: Token): Piece[] {
  const found = ending.exec(token.text);
  const bare = found === null ? token.text : token.text.slice(0, found.index);
  const pieces: Piece[] = [];
  let at = token.start;
  for (const text of hyphen.test(bare) ? bare.split(hyphen) : [bare]) {
    if (text !== '') pieces.push({ text, start: at, end: at + text.length, possessive: false });
    at += text.length + 1;
  }
  const last = pieces.at(-1);
  if (last !== undefined && found !== null) pieces[pieces.length - 1] = { ...last, possessive: true };
  return pieces;
}

function unitOf(piece: Piece, number: boolean, before: string): Unit {
  const { text, start, end, possessive } = piece;
  const lower = text.toLowerCase();
  const first = text.charAt(0);
  return {
    start,
    end,
    text,
    lower,
    number,
    possessive,
    before,
    capital: !number && first !== lower.charAt(0),
    shouted: !number && text.length > 1 && text !== lower && text === text.toUpperCase(),
  };
}

/** The units of a text, in order. Linear. */
export function unitsOf(tokens: readonly Token[]): readonly Unit[] {
  const units: Unit[] = [];
  let before = '';
  for (const token of tokens) {
    if (token.kind === 'mark') {
      before += token.text;
      continue;
    }
    const number = token.kind === 'number';
    const pieces = number
      ? [{ text: token.text, start: token.start, end: token.end, possessive: false }]
      : piecesOf(token);
    pieces.forEach((piece, index) => {
      units.push(unitOf(piece, number, index === 0 ? before : '-'));
    });
    before = '';
  }
  return units;
}
