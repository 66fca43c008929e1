/** Half-open UTF-16 offsets into an article's body: `body.slice(start, end)` (W3C TextPositionSelector). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when `start` and `end` are whole numbers with `0 <= start < end <= length`. */
export function isSpanOf(span: Span, length: number): boolean {
  const { start, end } = span;
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= length;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
