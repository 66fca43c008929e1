import type { Token, TokenKind } from './draft.ts';

/** Initialisms (`U.S.`), words with inner apostrophes, hyphens and ampersands, numbers with their marks, any other sign. */
const pattern =
  /((?:\p{L}\.){2,}|[\p{L}\p{M}]+(?:[.'’\-‑&][\p{L}\p{M}\p{N}]+)*)|(\p{N}+(?:[.,:/]\p{N}+)*(?:\p{L}+)?(?:-[\p{L}\p{N}]+)*)|(\S)/uy;

type Sort = 'blank' | 'letter' | 'digit' | 'mark' | 'joiner' | 'foreign';

/** A joiner may tie what stands on both sides of it to one token. */
function sortOf(code: number): Sort {
  const sign = String.fromCharCode(code);
  if (code > 127) return 'foreign';
  if (/\s/.test(sign)) return 'blank';
  if (/[a-z]/i.test(sign)) return 'letter';
  if (/\d/.test(sign)) return 'digit';
  return /[.,:/'&-]/.test(sign) ? 'joiner' : 'mark';
}

const sorts: readonly Sort[] = Array.from({ length: 128 }, (_, code) => sortOf(code));

/** What sort of sign stands at an offset; behind the end is a blank. */
function sortAt(text: string, at: number): Sort {
  return at < text.length ? (sorts[text.charCodeAt(at)] ?? 'foreign') : 'blank';
}

function tokenOf(kind: TokenKind, start: number, text: string): Token {
  return { start, end: start + text.length, kind, text, lower: text.toLowerCase() };
}

/**
 * The token at an offset where it is plain: one ASCII mark, or letters or digits alone with neither a joiner that may tie more to
 * them nor any other sign behind. The pattern would find the same; this is most of a text, and a fifth of the time.
 */
function plainAt(text: string, start: number): Token | null {
  const sort = sortAt(text, start);
  if (sort === 'mark' || sort === 'joiner') return tokenOf('mark', start, text.charAt(start));
  if (sort !== 'letter' && sort !== 'digit') return null;
  let end = start + 1;
  while (sortAt(text, end) === sort) end += 1;
  const behind = sortAt(text, end);
  const ends = behind === 'joiner' ? sortAt(text, end + 1) : behind;
  if (ends === 'letter' || ends === 'digit' || ends === 'foreign') return null;
  return tokenOf(sort === 'letter' ? 'word' : 'number', start, text.slice(start, end));
}

/** The token at an offset by the pattern; `null` for white space. */
export function tokenAt(text: string, start: number): Token | null {
  pattern.lastIndex = start;
  const [found, word, number] = pattern.exec(text) ?? [];
  if (found === undefined) return null;
  const kind = word !== undefined ? 'word' : number !== undefined ? 'number' : 'mark';
  const token = tokenOf(kind, start, found);
  return found.includes('’') ? { ...token, lower: token.lower.replaceAll('’', "'") } : token;
}

/** Cuts a text into tokens, in order; only white space lies between them. Linear. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const token = sortAt(text, at) === 'blank' ? null : (plainAt(text, at) ?? tokenAt(text, at));
    if (token !== null) tokens.push(token);
    at = token?.end ?? at + 1;
  }
  return tokens;
}
