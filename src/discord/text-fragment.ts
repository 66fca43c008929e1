import type { Citation } from '../news/citation.ts';
import type { Span } from '../news/span.ts';

/** A quotation of one line with no more words is named whole; of another one its first and last words, as few as find it. */
const mostWhole = 10;
const edges = [5, 8, 13, 21];
const shortEdge = 3;
/** Words that stand before, where the quotation's own would be found sooner. */
const prefixWords = 4;
/** In a longer body nobody looks for words that stand twice, characters. */
const longestCompared = 200_000;
/** A longer run without a space is of a script that has none. */
const longestWord = 30;
/** So much of a line is looked at, from either end. */
const longestEdge = 600;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The words of a stretch: whole ones, since a browser finds no parts of words. */
function wordsIn(body: string, { start, end }: Span): readonly Span[] {
  return [...body.slice(start, end).matchAll(/\S+/g)].flatMap((match) => {
    const [run] = match;
    const from = start + match.index;
    if (run.length <= longestWord) return { start: from, end: from + run.length };
    return [...segmenter.segment(run)].map(({ segment, index }) => ({
      start: from + index,
      end: from + index + segment.length,
    }));
  });
}

/** The first and the last line with words in a stretch: words of two blocks are not found as one. */
function outerLines(body: string, { start, end }: Span): { readonly first: Span; readonly last: Span } {
  const text = body.slice(start, end);
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  const newline = text.slice(from, to).search(/[\n\r\u2028\u2029]/);
  const lastLine = /[^\n\r\u2028\u2029]*$/.exec(text.slice(from, to))?.[0].length ?? 0;
  return {
    first: { start: start + from, end: start + (newline < 0 ? to : from + newline) },
    last: { start: start + to - lastLine, end: start + to },
  };
}

const over = (words: readonly Span[]): Span => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 });

/** Signs that `encodeURIComponent` leaves and that mean something to text fragments or to a masked link. */
const strict = (text: string) =>
  encodeURIComponent(text).replace(
    /[-!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

/** Looks for words of a body in it, as a browser does: whatever their case. */
function finderIn(body: string) {
  const lower = body.length > longestCompared ? '' : body.toLowerCase();
  const isComparable = lower.length === body.length;
  return {
    written: ({ start, end }: Span) => strict(body.slice(start, end).replace(/\s+/g, ' ')),
    /** True where the words stand nowhere between a place and where they are meant. */
    isFirst: (words: Span, from: number) =>
      !isComparable || lower.indexOf(lower.slice(words.start, words.end), from) === words.start,
  };
}

/** The fewest of the first words (`last`: the last) that are found there first, looking from a place on; `null`: none are. */
function edgeOf(words: readonly Span[], isFirst: (edge: Span) => boolean, last = false): Span | null {
  const candidates = edges.map((count) => over(last ? words.slice(-count) : words.slice(0, count)));
  return candidates.find(isFirst) ?? null;
}

/** The last words before a place, on the nearest line that has any. */
function wordsBefore(body: string, place: number): Span | null {
  const before = body.slice(Math.max(0, place - longestEdge), place).trimEnd();
  const end = Math.max(0, place - longestEdge) + before.length;
  const line = /[^\n\r]*$/.exec(before)?.[0].length ?? 0;
  const words = wordsIn(body, { start: end - line, end }).slice(-prefixWords);
  return words.length === 0 ? null : over(words);
}

/**
 * What stands behind `#:~:text=` for a quotation (WICG scroll-to-text-fragment): `text`, or `start,end` where it is long or has several
 * lines, with `prefix-,` where its words stand earlier in the article too. `null` where no such text has at most `room` letters.
 */
export function fragmentOf({ article: { body }, span }: Citation, room: number): string | null {
  if (/\p{Surrogate}/u.test(body.slice(span.start, span.end))) return null;
  const { first, last } = outerLines(body, span);
  const { written, isFirst } = finderIn(body);
  const head = wordsIn(body, { ...first, end: Math.min(first.end, first.start + longestEdge) });
  const tail = wordsIn(body, { ...last, start: Math.max(last.start, last.end - longestEdge) });
  if (head.length === 0 || tail.length === 0) return null;
  const isWhole = first.start === last.start && first.end - first.start < longestEdge && head.length <= mostWhole;
  const prefix = (words: Span) => {
    const before = isFirst(words, 0) ? null : wordsBefore(body, words.start);
    return before === null ? '' : `${written(before)}-,`;
  };
  if (isWhole) {
    const whole = over(head);
    return [`${prefix(whole)}${written(whole)}`, written(whole)].find(({ length }) => length <= room) ?? null;
  }
  const few = { start: over(head.slice(0, shortEdge)), end: over(tail.slice(-shortEdge)) };
  const half = first.start === last.start ? Math.floor(head.length / 2) : head.length;
  const start =
    edgeOf(head.slice(0, half), (words) => isFirst(words, 0)) ?? over(head.slice(0, Math.min(half, edges[0] ?? half)));
  const behind = tail.filter((word) => word.start >= start.end);
  const end = edgeOf(behind, (words) => isFirst(words, start.end), true) ?? over(behind.slice(-(edges[1] ?? 1)));
  const texts = [`${prefix(start)}${written(start)},${written(end)}`, `${written(few.start)},${written(few.end)}`];
  return texts.find(({ length }) => length <= room) ?? null;
}
