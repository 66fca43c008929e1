import type { MentionBasis } from '../../news/reading.ts';
import type { Pen, Tape } from './tape.ts';

/** How things of one kind are written on a tape, and read again. */
export interface Writing<T> {
  put(one: T, pen: Pen): void;
  take(tape: Tape): T;
}

export const bases: readonly MentionBasis[] = ['stated', 'inferred'];

/** What stands at a place of a list of kinds. Throws a RangeError where none does. */
export function oneOf<T>(all: readonly T[], at: number): T {
  const one = all[at];
  if (one === undefined) throw new RangeError(`no such kind: ${at}`);
  return one;
}

export function putAll<T>(all: readonly T[], pen: Pen, put: (one: T, pen: Pen) => void): void {
  pen.number(all.length);
  for (const one of all) put(one, pen);
}

export function takeAll<T>(tape: Tape, take: (tape: Tape) => T): T[] {
  const all: T[] = [];
  for (let left = tape.number(); left > 0; left--) all.push(take(tape));
  return all;
}
