import type { Quotation } from '../news/reading.ts';
import type { Span } from '../news/span.ts';
import type { Step, Token } from './draft.ts';
import { type QuoteMark, quoteMarkAt } from './quote-marks.ts';

/** Quotation marks that are open, outermost first. */
type Open = QuoteMark[];

/** The marks of a paragraph's tokens, in order. */
function marksOf(tokens: readonly Token[]): QuoteMark[] {
  const marks: QuoteMark[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const mark = quoteMarkAt(tokens, at);
    if (mark === null) continue;
    marks.push(mark);
    if (tokens[at]?.end !== mark.end) at += 1;
  }
  return marks;
}

/** The index of the open mark that `mark` closes; -1 where there is none. A double mark also closes single ones inside. */
function closedBy(open: Open, mark: QuoteMark): number {
  if (mark.family === 'single') return open.at(-1)?.family === 'single' ? open.length - 1 : -1;
  let at = open.length - 1;
  while (at >= 0 && open[at]?.family !== 'double') at -= 1;
  if (at < 0) open.length = 0;
  return at;
}

/** Pairs marks up; returns what stays open. What a closing mark passes over was no quotation mark. */
function pair(marks: readonly QuoteMark[], open: Open, found: Quotation[]): void {
  for (const mark of marks) {
    const at = mark.role === 'opens' ? -1 : closedBy(open, mark);
    const opener = open[at];
    if (opener) {
      open.length = at;
      const inner = { start: opener.end, end: mark.start };
      if (inner.start < inner.end) found.push({ start: opener.start, end: mark.end, inner });
    } else if (mark.role === 'opens' || (mark.role === null && mark.family === 'double')) open.push(mark);
  }
}

/** True where the paragraph goes on with an open quotation: it begins with a mark that opens, or its first mark closes. */
function goesOn(next: readonly QuoteMark[], paragraph: Span | undefined): 'again' | 'through' | null {
  const first = next.find((mark) => mark.family === 'double');
  if (first === undefined || paragraph === undefined) return null;
  if (first.start === paragraph.start) return first.role === 'closes' ? null : 'again';
  return first.role === 'closes' ? 'through' : null;
}

/** A paragraph that never closes a quotation. */
interface Unclosed {
  readonly unclosed: QuoteMark;
  readonly marks: readonly QuoteMark[];
  readonly paragraph: Span;
  readonly body: string;
}

const finalMark = /[.,!?…]$/;
const introduced = /[:,]\s*$/;

/**
 * Finds the end of a quotation that its paragraph never closes: a single mark behind a final one (`“It is.’ Lee left`);
 * the last mark of the paragraph, where one inside took it (`“… “It …”`); the end of the paragraph, where a colon or a comma announced it and no other mark follows.
 */
function mend({ unclosed, marks, paragraph, body }: Unclosed, found: Quotation[]): void {
  const add = (at: number, end: number) =>
    found.push({ start: unclosed.start, end, inner: { start: unclosed.end, end: at } });
  const later = marks.filter(({ start }) => start > unclosed.start);
  const taken = new Set<number>();
  for (let at = found.length - 1; (found[at]?.start ?? -1) >= paragraph.start; at -= 1) taken.add(found[at]?.end ?? -1);
  const single = later.find(
    ({ family, role, start, end }) =>
      family === 'single' && role === 'closes' && finalMark.test(body.slice(start - 1, start)) && !taken.has(end),
  );
  const last = found.at(-1);
  if (single) add(single.start, single.end);
  else if (last && isCurly(body, unclosed) && last.start > unclosed.start && last.end === paragraph.end) {
    found.pop();
    add(last.inner.end, last.end);
  } else if (later.every(({ family }) => family === 'single')) {
    const whole = introduced.test(body.slice(Math.max(paragraph.start, unclosed.start - 3), unclosed.start));
    if (whole && finalMark.test(body.slice(paragraph.end - 1, paragraph.end))) add(paragraph.end, paragraph.end);
  }
}

const isCurly = (body: string, { start }: Span): boolean => body.charAt(start) === '“';

/**
 * Text in quotation marks, nested ones too. A quotation that runs over paragraphs, each of which opens it again, or
 * with one closing mark at its end, is one quotation a paragraph. A mark without a partner is left alone.
 */
export const readQuotations: Step = ({ tokens, paragraphs, body }) => {
  const found: Quotation[] = [];
  let open: Open = [];
  const marks = marksByParagraph(tokens, paragraphs);
  for (const [index, paragraph] of paragraphs.entries()) {
    pair(marks[index] ?? [], open, found);
    const unclosed = open.find((mark) => mark.family === 'double');
    open = [];
    const next = paragraphs[index + 1];
    const how = unclosed && goesOn(marks[index + 1] ?? [], next);
    if (unclosed && !how) mend({ unclosed, marks: marks[index] ?? [], paragraph, body }, found);
    if (!unclosed || !how) continue;
    found.push({ start: unclosed.start, end: paragraph.end, inner: { start: unclosed.end, end: paragraph.end } });
    if (how === 'through' && next) open = [{ ...unclosed, start: next.start, end: next.start }];
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return { quotations: found };
};

function marksByParagraph(tokens: readonly Token[], paragraphs: readonly Span[]): QuoteMark[][] {
  let at = 0;
  return paragraphs.map((paragraph) => {
    const from = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < paragraph.end) at += 1;
    return marksOf(tokens.slice(from, at));
  });
}
