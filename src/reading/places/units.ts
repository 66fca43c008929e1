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
const parting = /[-‑'’]/;
const hyphen = /[-‑]/;

type Before = Pick<Unit, 'before' | 'number' | 'possessive'>;

function unitOf({ text, lower, start }: Pick<Token, 'text' | 'lower' | 'start'>, how: Before): Unit {
  const { before, number, possessive } = how;
  return {
    start,
    end: start + text.length,
    text,
    lower,
    number,
    possessive,
    before,
    capital: !number && text !== lower && text.charAt(0) !== lower.charAt(0),
    shouted: !number && text !== lower && text.length > 1 && text === text.toUpperCase(),
  };
}

/** Adds the parts of a word with hyphens or an apostrophe; the last is possessive where the word is. */
function pushParts(units: Unit[], token: Token, before: string): void {
  const bare = token.text.replace(ending, '');
  const first = units.length;
  let at = token.start;
  for (const text of bare.split(hyphen)) {
    const last = at + text.length === token.start + bare.length;
    const possessive = last && bare !== token.text;
    if (text !== '')
      units.push(
        unitOf(
          { text, lower: text.toLowerCase(), start: at },
          { before: units.length === first ? before : '-', number: false, possessive },
        ),
      );
    at += text.length + 1;
  }
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
    if (number || !parting.test(token.text)) units.push(unitOf(token, { before, number, possessive: false }));
    else pushParts(units, token, before);
    before = '';
  }
  return units;
}
