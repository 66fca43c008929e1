import type { Span } from '../../news/span.ts';
import type { Complement } from './complements.ts';
import type { Cue } from './cues.ts';
import type { Range } from './phrases.ts';
import type { Segment } from './segments.ts';

/** Who said what, in atoms of one segment; the speaker may stand elsewhere in the article. */
export interface Attribution {
  readonly segment: Segment;
  /** The content, in pieces where its own cue interrupts it. */
  readonly contents: readonly Range[];
  readonly cue: Range | null;
  readonly speaker: Span | null;
}

/** A cue where it stands: what follows it, and what was found before it in its segment. */
export interface Sight {
  readonly segment: Segment;
  readonly cue: Cue;
  readonly complement: Complement;
  readonly earlier: Attribution | undefined;
}

/** A turn of phrase that attributes; `null`: not this one. */
export type Turn = (sight: Sight) => Attribution | null;

/** The span of a range of atoms; `null` where it is empty. */
export function spanOf({ atoms }: Segment, range: Range | null): Span | null {
  const [first, last] = range ? [atoms[range.from], atoms[range.to - 1]] : [];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** An attribution whose speaker stands in the cue's own segment. */
export function attributed({ segment, cue }: Sight, speaker: Range | null, contents: readonly Range[]): Attribution {
  return { segment, contents, cue: { from: cue.first, to: cue.at + 1 }, speaker: spanOf(segment, speaker) };
}
