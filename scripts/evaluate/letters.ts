import type { Extent } from './document.ts';

/** The offsets of letters and digits, in order. */
export type Letters = readonly number[];

const letter = /[\p{L}\p{N}]/u;

/** The letters and digits of a text that some spans cover, span by span. */
export function lettersIn(text: string, spans: readonly Extent[]): Letters {
  const offsets: number[] = [];
  for (const { start, end } of spans) {
    for (let at = start; at < end; at++) if (letter.test(text[at] ?? '')) offsets.push(at);
  }
  return offsets;
}

/** How many offsets two ordered lists have in common. */
export function sharedLetters(a: Letters, b: Letters): number {
  let i = 0;
  let j = 0;
  let common = 0;
  while (i < a.length && j < b.length) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) common++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return common;
}
