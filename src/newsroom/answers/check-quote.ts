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
import { isPersonNoun } from '../asking/answer-nouns.ts';
import { corrected, misspellings } from '../asking/misspelt.ts';
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
  /** What the article has of its own between the pieces. */
  readonly aside: string | null;
  readonly statement: Statement | null;
}

const passagesLookedAt = 40;
const mostWords = 400;
/** So far around its passage a quotation is looked for, characters; a longer one farther. */
const [usual, far] = [900, 6000];
const longQuote = 100;
/** The share of words that may differ before it is another sentence. */
const mostAltered = 0.4;
/** The share of the asked words that must stand there before the words are laid side by side. */
const leastHeld = 0.4;
const mostOfLong = 12;

function regionAround({ body }: Article, { start, end }: Span, reach: number): Span {
  return { start: Math.max(0, start - reach), end: Math.min(body.length, end + reach) };
}

function length(span: Span, other: Span): number {
  return Math.max(0, Math.min(span.end, other.end) - Math.max(span.start, other.start));
}

function statementAt(span: Span, { statements }: Reading): Statement | null {
  const touching = statements.filter((statement) => overlaps(statement, span));
  return touching.sort((a, b) => length(b, span) - length(a, span))[0] ?? null;
}

/** What a paper puts between two pieces of a quotation: `," the pilot said. "`. */
const between = /(?<=[,.!?…–—-](?:["”]|['’]{2}))\s[^"“”\n]{1,240}(?:\n+\s*)?(?=["“]|['’]{2})/gu;

/** The words of a stretch, those that may be a paper's own between pieces of a quotation marked. */
function printedWords(text: string, isAside: (span: Span) => boolean): readonly Word[] {
  const asides = [...text.matchAll(between)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(isAside);
  return wordsOf(text).map((word) => (asides.some((aside) => contains(aside, word)) ? { ...word, aside: true } : word));
}

interface Asked {
  readonly words: readonly Word[];
  readonly terms: ReadonlySet<string>;
  readonly view: View;
}

const isAlike = (alignment: Alignment | null, { words }: Asked): alignment is Alignment =>
  alignment !== null && alignment.cost <= mostAltered * words.length;

/** True where the pieces before and behind are one speaker's. */
const isOfOne =
  ({ statements }: Reading, from: number) =>
  ({ start, end }: Span): boolean => {
    const at = (place: number) => statements.find((one) => one.start <= place && one.end >= place);
    const [before, behind] = [at(from + start - 1), at(from + end + 1)];
    return before !== undefined && (before === behind || (behind?.speakerName ?? null) === before.speakerName);
  };

/** The words laid upon those around a passage. Only what is alike is worth the reading of its article. */
function checkIn(article: Article, passage: Span, asked: Asked): Checked | null {
  const around = regionAround(article, passage, asked.words.length > longQuote ? far : usual);
  const text = article.body.slice(around.start, around.end);
  const held = new Set(termsOf(text).map(({ term }) => term));
  if ([...asked.terms].filter((term) => held.has(term)).length < leastHeld * asked.terms.size) return null;
  const laid = align(
    asked.words,
    printedWords(text, () => true),
  );
  if (!isAlike(laid, asked)) return null;
  const reading = asked.view.reading(article);
  const own = laid.asides.length === 0 ? laid : align(asked.words, printedWords(text, isOfOne(reading, around.start)));
  if (!isAlike(own, asked)) return null;
  const span = { start: own.span.start + around.start, end: own.span.end + around.start };
  const [first, last] = [own.asides[0], own.asides.at(-1)];
  const aside = first && last ? text.slice(first.start, last.end) : null;
  return { article, reading, span, alignment: own, aside, statement: statementAt(span, reading) };
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

interface Judged {
  readonly verdict: Verdict;
  readonly notes: readonly Remark[];
}

function verdictOf(checked: Checked): Judged {
  const { verdict, notes } = judged(checked);
  return {
    verdict,
    notes: [...notes, ...(checked.aside === null ? [] : [remark('quote.parted', { words: checked.aside })])],
  };
}

function judged(checked: Checked): Judged {
  const { differences, leftOut } = checked.alignment;
  const list = differences.map(told);
  if (list.length > 0)
    return { verdict: 'altered', notes: [remark('quote.differs', { differences: { list, by: '; ' } })] };
  const rest = cutOff(checked);
  if (rest !== '') return { verdict: 'partial', notes: [remark('quote.partial', { words: rest })] };
  if (leftOut.length > 0) return { verdict: 'partial', notes: [remark('quote.ellipsis')] };
  return { verdict: 'exact', notes: [] };
}

/** `the valley Democrat` tells what somebody is, not who. */
const isRole = (name: string) => isPersonNoun((name.split(' ').at(-1) ?? '').toLowerCase());

function speakerNote(asked: string | null, name: string | null): Remark[] {
  if (asked === null) return name === null ? [remark('quote.nobody')] : [];
  if (name === null || (isRole(name) && !namesAgree(asked, name))) return [remark('quote.unsaid', { name: asked })];
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
  const words = wordsOf(quote).slice(0, mostWords);
  const terms = termsOf(quote);
  const meant = corrected(terms, misspellings({ terms, about: quote }, view));
  const asked = { words, terms: new Set(meant.map(({ term }) => term)), view };
  const checked = view
    .search(weighed(meant, view), words.length > longQuote ? mostOfLong : passagesLookedAt)
    .flatMap(({ article, passage }) => checkIn(article, passage, asked) ?? [])
    .sort((a, b) => a.alignment.cost - b.alignment.cost || named(b) - named(a));
  const distinct = checked.filter(
    (one, at) => checked.findIndex((other) => other.article === one.article && overlaps(other.span, one.span)) === at,
  );
  const findings = corroborate(distinct.map((one) => findingOf(one, words, speaker)));
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
