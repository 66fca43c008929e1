import type { Answer, Difference, Finding, FindingBasis, Verdict } from '../../news/answer.ts';
import type { Article } from '../../news/article.ts';
import { cite } from '../../news/citation.ts';
import { termsOf } from '../../news/folding.ts';
import type { Question } from '../../news/question.ts';
import type { Reading, Statement } from '../../news/reading.ts';
import { type Remark, remark } from '../../news/remark.ts';
import { contains, overlaps, type Span } from '../../news/span.ts';
import { type Alignment, align, type Word, wordsOf } from '../agreement/alignment.ts';
import { corroborate } from '../agreement/corroborate.ts';
import { aboutWords, plainLine } from '../asking/understand.ts';
import { nothing } from '../nothing.ts';
import { bestLines, soughtBy, weighed } from '../ranking/lines.ts';
import type { View } from '../shelves/view.ts';
import { namesAgree } from './asked-speaker.ts';
import { speakerOf } from './speaker.ts';

export type QuoteQuestion = Extract<Question, { kind: 'check-quote' }>;

interface Checked {
  readonly article: Article;
  readonly reading: Reading;
  /** Where the words stand, in the body. */
  readonly span: Span;
  readonly alignment: Alignment;
  readonly statement: Statement | null;
}

const passagesLookedAt = 12;
const mostWords = 400;
/** A longer one is looked for farther around, characters. */
const longQuote = 100;
const reach = 6000;
/** The share of words that may differ before it is another sentence. */
const mostAltered = 0.4;

/** The passage with its neighbours: a quotation may run over its edge. */
function region(reading: Reading, passage: Span): Span {
  const at = reading.passages.findIndex(({ start }) => start === passage.start);
  const first = reading.passages[at - 1] ?? passage;
  return { start: first.start, end: (reading.passages[at + 1] ?? passage).end };
}

const farAround = ({ body }: Article, { start, end }: Span): Span => ({
  start: Math.max(0, start - reach),
  end: Math.min(body.length, end + reach),
});

function length(span: Span, other: Span): number {
  return Math.max(0, Math.min(span.end, other.end) - Math.max(span.start, other.start));
}

function statementAt(span: Span, { statements }: Reading): Statement | null {
  const touching = statements.filter((statement) => overlaps(statement, span));
  return touching.sort((a, b) => length(b, span) - length(a, span))[0] ?? null;
}

function checkIn(article: Article, passage: Span, context: { asked: readonly Word[]; view: View }): Checked | null {
  const reading = context.view.reading(article);
  const isLong = context.asked.length > longQuote;
  const around = isLong ? farAround(article, passage) : region(reading, passage);
  const alignment = align(context.asked, wordsOf(article.body.slice(around.start, around.end)));
  if (!alignment || alignment.cost > mostAltered * context.asked.length) return null;
  const span = { start: alignment.span.start + around.start, end: alignment.span.end + around.start };
  return { article, reading, span, alignment, statement: statementAt(span, reading) };
}

/** Where a wording may begin and end without cutting anything off. */
function wholes({ sentences, quotations, statements }: Reading): readonly Span[] {
  return [...sentences, ...quotations.map(({ inner }) => inner), ...statements.flatMap(({ parts }) => parts)];
}

/** What of the sentence or quotation, before and after, was not asked; letters only. */
function cutOff({ article, reading, span }: Checked): string {
  const letters = (start: number, end: number) =>
    article.body
      .slice(start, end)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const units = wholes(reading).filter((unit) => overlaps(unit, span));
  const begins = units.some(({ start }) => start <= span.start && letters(start, span.start) === '');
  const ends = units.some(({ end }) => end >= span.end && letters(span.end, end) === '');
  const unit = units.filter((one) => contains(one, span)).sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  if (!unit || (begins && ends)) return '';
  const before = begins ? '' : article.body.slice(unit.start, span.start).trim();
  const after = ends ? '' : article.body.slice(span.end, unit.end).trim();
  return [before, after].filter(Boolean).join(' … ');
}

function told({ asked, printed }: Difference): Remark {
  if (asked === null) return remark('quote.left', { printed: printed ?? '' });
  return printed === null ? remark('quote.added', { asked }) : remark('quote.changed', { asked, printed });
}

function verdictOf(checked: Checked): { readonly verdict: Verdict; readonly notes: readonly Remark[] } {
  const { differences, leftOut } = checked.alignment;
  const list = differences.map(told);
  if (list.length > 0)
    return { verdict: 'altered', notes: [remark('quote.differs', { differences: { list, by: '; ' } })] };
  const rest = cutOff(checked);
  if (rest !== '') return { verdict: 'partial', notes: [remark('quote.partial', { words: rest })] };
  if (leftOut.length > 0) return { verdict: 'partial', notes: [remark('quote.ellipsis')] };
  return { verdict: 'exact', notes: [] };
}

function speakerNote(asked: string | null, name: string | null): Remark[] {
  if (asked === null) return name === null ? [remark('quote.nobody')] : [];
  if (name === null) return [remark('quote.unsaid', { name: asked })];
  return namesAgree(asked, name) ? [] : [remark('quote.another', { name, asked })];
}

function basisOf(statement: Statement | null, name: string | null): FindingBasis {
  if (!statement || name === null) return 'unattributed';
  return statement.manner === 'direct' ? 'direct' : 'reported';
}

function findingOf(checked: Checked, asked: readonly Word[], speaker: string | null): Finding {
  const { article, reading, span, alignment, statement } = checked;
  const { verdict, notes } = verdictOf(checked);
  const name = statement && speakerOf(article, statement);
  const touched = reading.sentences.filter((sentence) => overlaps(sentence, span));
  const whole = {
    start: Math.min(span.start, ...touched.map(({ start }) => start)),
    end: Math.max(span.end, ...touched.map(({ end }) => end)),
  };
  return {
    text: [verdict, name].filter(Boolean).join(': '),
    value: { type: 'quote', verdict, differences: alignment.differences, speaker: name },
    basis: basisOf(statement, name),
    notes: [...notes, ...speakerNote(speaker, name)],
    score: 1 - alignment.cost / asked.length,
    sources: 1,
    citations: [cite(article, whole)],
  };
}

/** Of two prints alike, the one that says whose words they are. */
const named = ({ statement }: Checked) => (statement?.speakerName ? 1 : 0);

/** Compares a quotation word for word with what stands in the articles. */
export function checkQuote(question: QuoteQuestion, view: View): Answer {
  const { kind, limit, speaker } = question;
  const quote = plainLine(question.quote);
  const asked = wordsOf(quote).slice(0, mostWords);
  const terms = termsOf(quote);
  const weights = weighed(terms, view);
  const checked = view
    .search(weights, passagesLookedAt)
    .flatMap(({ article, passage }) => checkIn(article, passage, { asked, view }) ?? [])
    .sort((a, b) => a.alignment.cost - b.alignment.cost || named(b) - named(a));
  const distinct = checked.filter(
    (one, at) => checked.findIndex((other) => other.article === one.article && overlaps(other.span, one.span)) === at,
  );
  const findings = corroborate(distinct.map((one) => findingOf(one, asked, speaker)));
  const [first, ...rest] = findings.slice(0, limit);
  const understood = `check quote: "${quote}"`;
  if (first) return { status: 'found', kind, understood, findings: [first, ...rest] };
  const why = remark('nothing.quote');
  return nothing(
    {
      kind,
      understood,
      about: quote,
      terms,
      lines: bestLines(soughtBy(aboutWords(quote, 'thing'), question.now, view), view),
      why,
    },
    view,
  );
}
