import type { Span } from '../../news/span.ts';
import type { Cut } from '../../reading/cut.ts';

/** A cut in one typed array, so that those of all articles can be kept: first passages, then sentences, start and end of each. */
export interface PackedCut {
  readonly ends: Uint32Array;
  readonly passages: number;
}

export function pack({ passages, sentences }: Cut): PackedCut {
  const spans = [...passages, ...sentences];
  return { ends: Uint32Array.from(spans.flatMap(({ start, end }) => [start, end])), passages: passages.length };
}

const spanAt = ({ ends }: PackedCut, at: number): Span => ({ start: ends[2 * at] ?? 0, end: ends[2 * at + 1] ?? 0 });

export function passageAt(packed: PackedCut, at: number): Span | null {
  return at < packed.passages ? spanAt(packed, at) : null;
}

/** A shorter passage at the head of an article is a byline or the like. */
const shortestOpening = 120;

/** Where the story begins: the first passage of some length, or the first of all; `null` where there is none. */
export function openingOf(packed: PackedCut): Span | null {
  for (let at = 0; at < packed.passages; at++) {
    const passage = spanAt(packed, at);
    if (passage.end - passage.start > shortestOpening) return passage;
  }
  return passageAt(packed, 0);
}

/** The cut that was packed; its spans are made when they are looked at. */
export function unpackedCut(packed: PackedCut): Cut {
  const spans = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => spanAt(packed, from + at));
  return {
    get passages() {
      return spans(0, packed.passages);
    },
    get sentences() {
      return spans(packed.passages, packed.ends.length / 2);
    },
  };
}

/** The sentences that lie in a span, in order. */
export function sentencesWithin(packed: PackedCut, within: Span): Span[] {
  const last = packed.ends.length / 2;
  let low = packed.passages;
  for (let high = last; low < high; ) {
    const middle = (low + high) >> 1;
    if (spanAt(packed, middle).start < within.start) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let at = low; at < last && spanAt(packed, at).end <= within.end; at++) found.push(spanAt(packed, at));
  return found;
}
