import type { Span } from '../../news/span.ts';
import type { Range } from './phrases.ts';
import type { Segment } from './segments.ts';

/** Who said what, in atoms of one segment; a speaker may stand elsewhere. */
export interface Attribution {
  readonly segment: Segment;
  /** The content, in pieces where its own cue interrupts it. */
  readonly contents: readonly Range[];
  readonly cue: Range | null;
  readonly speaker: Span | null;
}

/** The span of a range of atoms; `null` where it is empty. */
export function spanOf({ atoms }: Segment, range: Range | null): Span | null {
  const [first, last] = range ? [atoms[range.from], atoms[range.to - 1]] : [];
  return first && last ? { start: first.start, end: last.end } : null;
}
