import type { Anchor } from './anchor.ts';
import type { Phrase } from './meaning.ts';

/**
 * True for a history: most of what it dates lies more than a year from its publication, and little is counted from
 * "today". Its dates without a year then belong to the year last spoken of.
 */
export function isNarrative(phrases: readonly Phrase[], now: Anchor | null): boolean {
  let distant = 0;
  let near = 0;
  for (const { meaning } of phrases) {
    if (meaning.kind === 'shift' && meaning.base === 'now' && !meaning.plain) near++;
    if (meaning.kind !== 'calendar') continue;
    if (meaning.year !== undefined && (now?.year === undefined || Math.abs(meaning.year - now.year) > 1 || meaning.bc))
      distant++;
    else if (meaning.year !== undefined || meaning.weekday !== undefined || meaning.yearShift !== undefined) near++;
  }
  return distant >= 5 && distant > 2 * near;
}
