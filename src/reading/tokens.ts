import type { Token, TokenKind } from './draft.ts';

/** Initialisms (`U.S.`), words with inner apostrophes, hyphens and ampersands, numbers with their marks, any other sign. */
const pattern =
  /((?:\p{L}\.){2,}|[\p{L}\p{M}]+(?:[.'’\-‑&][\p{L}\p{M}\p{N}]+)*)|(\p{N}+(?:[.,:/]\p{N}+)*(?:\p{L}+)?(?:-[\p{L}\p{N}]+)*)|(\S)/gu;

function kindOf(word: string | undefined, number: string | undefined): TokenKind {
  if (word !== undefined) return 'word';
  return number === undefined ? 'mark' : 'number';
}

/** Cuts a text into tokens, in order; only white space lies between them. Linear. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const [found, word, number] = match;
    tokens.push({
      start: match.index,
      end: match.index + found.length,
      kind: kindOf(word, number),
      text: found,
      lower: found.toLowerCase().replaceAll('’', "'"),
    });
  }
  return tokens;
}
