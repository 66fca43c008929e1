import type { Anchor } from './anchor.ts';
import type { Meaning, Phrase } from './meaning.ts';

/** A month or day with its year, more than a year from the publication. */
function isDistant(meaning: Meaning, now: Anchor | null): boolean {
  if (meaning.kind !== 'calendar' || meaning.year === undefined) return false;
  if (meaning.bc) return true;
  return meaning.month !== undefined && (now?.year === undefined || Math.abs(meaning.year - now.year) > 1);
}

/** Counted from the day of publication, or near to it. */
function isNear(meaning: Meaning, now: Anchor | null): boolean {
  if (meaning.kind === 'shift') return meaning.base === 'now' && !meaning.plain;
  if (meaning.kind !== 'calendar') return false;
  if (meaning.weekday !== undefined || meaning.yearShift !== undefined) return true;
  return meaning.year !== undefined && now?.year !== undefined && Math.abs(meaning.year - now.year) <= 1;
}

const fewest = 4;

/**
 * True for a history: most of what it dates lies more than a year from its publication, and little is counted from
 * "today". Its dates without a year then belong to the year last spoken of.
 */
export function isNarrative(phrases: readonly Phrase[], now: Anchor | null): boolean {
  let distant = 0;
  let near = 0;
  for (const { meaning } of phrases) {
    if (isDistant(meaning, now)) distant++;
    else if (isNear(meaning, now)) near++;
  }
  return distant >= fewest && distant > 2 * near;
}
