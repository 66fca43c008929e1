import type { Statement } from '../news/reading.ts';
import type { Span } from '../news/span.ts';

export type Numbered = Statement & { readonly number: number };

/** Which items stand in each paragraph, whole or in part. Linear but for a binary search an item. */
export function byParagraph<T extends Span>(
  paragraphs: readonly Span[],
  items: readonly T[],
): readonly (readonly T[])[] {
  const lists = paragraphs.map((): T[] => []);
  for (const item of items) {
    let low = 0;
    let high = paragraphs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((paragraphs[middle]?.end ?? 0) > item.start) high = middle;
      else low = middle + 1;
    }
    while ((paragraphs[low]?.start ?? item.end) < item.end) lists[low++]?.push(item);
  }
  return lists;
}

interface Mark {
  readonly at: number;
  readonly sign: string;
  /** At one place: what closes comes before what opens; the outer opens first and closes last. */
  readonly order: number;
}

/** Two brackets for each piece of a statement that lies in the span. */
function marksOf({ number, parts }: Numbered, within: Span): readonly Mark[] {
  return parts
    .map(({ start, end }) => ({ start: Math.max(start, within.start), end: Math.min(end, within.end) }))
    .filter(({ start, end }) => start < end)
    .flatMap(({ start, end }) => [
      { at: start, sign: `[${number} `, order: within.end - end },
      { at: end, sign: ']', order: start - within.end - 1 },
    ]);
}

/** The text of a span, each statement in numbered brackets: `She said [3 that it holds].` */
export function marked(body: string, within: Span, statements: readonly Numbered[]): string {
  const marks = statements.flatMap((statement) => marksOf(statement, within));
  marks.sort((a, b) => a.at - b.at || a.order - b.order);
  const pieces: string[] = [];
  let from = within.start;
  for (const { at, sign } of marks) {
    pieces.push(body.slice(from, at), sign);
    from = at;
  }
  return [...pieces, body.slice(from, within.end)].join('');
}
