import type { Span } from '../news/span.ts';
import type { Step } from './draft.ts';

const blankLines = /\n[^\S\n]*\n\s*/g;
const newlines = /\n\s*/g;
const finalMark = /[.!?:…"'”’)\]]\s*$/u;

/** A line break inside a sentence, as in text set to a fixed width: a long line without a final mark. */
function isWrap(line: string): boolean {
  return line.length >= 50 && line.length <= 110 && !finalMark.test(line);
}

/** A block's lines are paragraphs of their own, unless half of its line breaks are wraps. */
function isWrapped(block: string): boolean {
  const lines = block.split('\n');
  const breaks = lines.length - 1;
  return breaks > 0 && lines.slice(0, breaks).filter(isWrap).length * 2 >= breaks;
}

/** True for a break in the middle of a sentence: no final mark before it, a small letter or a deep indent behind it. */
function goesOn(text: string, from: number, to: number): boolean {
  if (finalMark.test(text.slice(Math.max(0, from - 2), from)) || text.slice(from, to).split('\n').length > 2)
    return false;
  return /^\p{Ll}/u.test(text.slice(to, to + 2)) || to - from > deepIndent;
}

/** More white space than this before a line, in characters, continues the line above. */
const deepIndent = 8;

/** The pieces of `text` between the matches of `separator`, white space at their ends left off. */
function pieces(text: string, separator: RegExp, offset: number): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const add = (to: number) => {
    const piece = text.slice(from, to);
    const start = offset + from + (piece.length - piece.trimStart().length);
    const end = offset + from + piece.trimEnd().length;
    if (start < end) spans.push({ start, end });
  };
  for (const match of text.matchAll(separator)) {
    if (goesOn(text, match.index, match.index + match[0].length)) continue;
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  return spans;
}

/** Blank lines part paragraphs; so does a single line break, where it is not one of a text set to a fixed width. */
export const readParagraphs: Step = ({ body }) => ({
  paragraphs: pieces(body, blankLines, 0).flatMap((block) => {
    const text = body.slice(block.start, block.end);
    return isWrapped(text) ? [block] : pieces(text, newlines, block.start);
  }),
});
