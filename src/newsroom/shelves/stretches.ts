import type { Span } from '../../news/span.ts';

/** A longer body is cut and read in stretches of at most so many characters, each as if it were an article: no work on it is long. */
export const longestStretch = 25_000;

/** Where a stretch may end, best first: behind a paragraph, a line, a sentence, a word. */
const ends = [/^[\s\S]*\n[^\S\n]*\n\s*/, /^[\s\S]*\n/, /^[\s\S]*[.!?]["'”’»)\]]*\s/, /^[\s\S]*\s/];

const isHalf = (body: string, at: number) => /[\udc00-\udfff]/.test(body.charAt(at));

function endBefore(body: string, most: number): number {
  const from = most - longestStretch / 2;
  const window = body.slice(from, most);
  for (const end of ends) {
    const found = end.exec(window)?.[0].length;
    if (found !== undefined) return from + found;
  }
  return isHalf(body, most) ? most - 1 : most;
}

/** Spans that tile a body; one where it is short. */
export function stretchesOf(body: string): readonly Span[] {
  const stretches: Span[] = [];
  let start = 0;
  while (body.length - start > longestStretch) {
    const end = endBefore(body, start + longestStretch);
    stretches.push({ start, end });
    start = end;
  }
  return [...stretches, { start, end: body.length }];
}
