/** How many were found, how many of them are right, how many there are. */
export interface Tally {
  right: number;
  found: number;
  marked: number;
}

export const emptyTally = (): Tally => ({ right: 0, found: 0, marked: 0 });

/** A share in percent; 0 of nothing is 0. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and their harmonic mean, in percent. */
export function score({ right, found, marked }: Tally): Score {
  return { precision: percent(right, found), recall: percent(right, marked), f1: percent(2 * right, found + marked) };
}

/** One line of a report: what was measured, and the figure or figures. */
export interface Line {
  readonly what: string;
  readonly figures: Readonly<Record<string, number>>;
}

/** The three figures of a tally as a line. */
export function scoreLine(what: string, tally: Tally): Line {
  return { what, figures: { ...score(tally) } };
}
