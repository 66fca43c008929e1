import type { Answer, Finding } from '../../news/answer.ts';
import { cite } from '../../news/citation.ts';
import { termsOf } from '../../news/folding.ts';
import type { Question } from '../../news/question.ts';
import type { Span } from '../../news/span.ts';
import { bestLines, type Line, soughtBy } from '../lines.ts';
import { nothing } from '../nothing.ts';
import type { Understanding } from '../understand.ts';
import type { View } from '../view.ts';
import { identityOf } from './identity.ts';
import { isExtractable, type ShortAnswer, shortAnswer } from './short-answer.ts';

/** Below this share of the asked words, by weight, a passage is no answer. */
const enough = 0.5;
const linesRead = 4;

interface Asked {
  readonly question: Question;
  readonly understanding: Understanding;
  /** True where a finding must name the wanted thing; otherwise the passage itself is an answer. */
  readonly must: boolean;
}

function spansOf(line: Line, within: Span, asked: ReadonlySet<string>): Span[] {
  return termsOf(line.article.body.slice(within.start, within.end))
    .filter(({ term }) => asked.has(term))
    .map(({ start, end }) => ({ start: start + within.start, end: end + within.start }));
}

function answerIn(line: Line, { wanted, about, terms }: Understanding, view: View): ShortAnswer | null {
  const reading = view.reading(line.article);
  if (wanted === 'identity') return identityOf(about, line, reading);
  if (!isExtractable(wanted)) return null;
  const asked = new Set(terms.map(({ term }) => term));
  const look = (within: Span) =>
    shortAnswer(wanted, line, { reading, within, about, at: spansOf(line, within, asked) });
  return look(line.sentence);
}

function findingOf(line: Line, short: ShortAnswer | null): Finding {
  const citation = cite(line.article, short ? line.sentence : line.passage);
  return {
    text: short?.text ?? line.article.body.slice(line.sentence.start, line.sentence.end),
    value: short?.value ?? null,
    basis: short?.basis ?? 'stated',
    notes: short?.notes ?? [],
    score: Math.min(1, line.features.anywhere),
    sources: 1,
    citations: [citation],
  };
}

/** Findings that name the wanted thing, then, where they may, those that are a passage. Articles are read for the best lines only. */
function findingsIn(lines: readonly Line[], { understanding, must }: Asked, view: View): Finding[] {
  const read = lines.slice(0, linesRead).map((line) => ({ line, short: answerIn(line, understanding, view) }));
  if (must) return read.flatMap(({ line, short }) => (short ? findingOf(line, short) : []));
  return [
    ...read.map(({ line, short }) => findingOf(line, short)),
    ...lines.slice(linesRead).map((line) => findingOf(line, null)),
  ];
}

/** Answers from the sentences that hold most of what was asked. */
export function answerFromLines(asked: Asked, view: View): Answer {
  const { question, understanding } = asked;
  const { kind, limit } = question;
  const { about, terms, wanted } = understanding;
  const understood = `${wanted}: "${about}"`;
  const lines = bestLines(soughtBy(understanding, question.now, view), view);
  const good = lines.filter(({ features }) => features.anywhere >= enough);
  const [first, ...rest] = findingsIn(good, asked, view).slice(0, limit);
  if (first) return { status: 'found', kind, understood, findings: [first, ...rest] };
  const why = good.length > 0 ? { why: `Passages tell of it, but none of them names a ${wanted}.` } : {};
  return nothing({ kind, understood, about, terms, lines, ...why }, view);
}
