import type { Answer, Finding } from '../../news/answer.ts';
import { type Citation, cite } from '../../news/citation.ts';
import type { Question, QuestionKind } from '../../news/question.ts';
import { remark } from '../../news/remark.ts';
import { contains, type Span } from '../../news/span.ts';
import { corroborate } from '../agreement/corroborate.ts';
import { sideBySide } from '../agreement/disagree.ts';
import { corrected, type Misspelling, misspellings } from '../asking/misspelt.ts';
import { aux, type Wanted } from '../asking/question-patterns.ts';
import type { Understanding } from '../asking/understand.ts';
import { nothing, printedForm } from '../nothing.ts';
import { confidence, enough } from '../ranking/confidence.ts';
import type { Sought } from '../ranking/features.ts';
import { bestLines, type Line, soughtBy } from '../ranking/lines.ts';
import type { View } from '../shelves/view.ts';
import type { ShortAnswer } from './extract.ts';
import { type Answered, readLines, unread } from './read-lines.ts';

/** Lines that are looked at for a short answer. */
const linesRead = 5;

const opening = new RegExp(`^${aux} `, 'i');

const nameOf = (wanted: Wanted) =>
  wanted === 'time' || wanted === 'place' ? (`wanted.${wanted}` as const) : 'wanted.other';

/** The kind that a plain question was taken for. */
const kinds: Partial<Record<Wanted, QuestionKind>> = { time: 'when', place: 'where' };

interface Asked {
  readonly question: Question;
  readonly understanding: Understanding;
  /** True where a finding must name the wanted thing; otherwise the passage itself is an answer. */
  readonly must: boolean;
}

interface Asking {
  readonly sought: Sought;
  readonly must: boolean;
}

/** Beside a first answer that is so likely, one that is less than this share as likely is not shown, unless the question names several sources: then each of them is heard. */
const worthShowing = [
  { likely: 0.8, share: 0.15 },
  { likely: 0.6, share: 0.05 },
  { likely: 0, share: 0.02 },
] as const;

const leastBeside = (best: number): number => best * (worthShowing.find(({ likely }) => best >= likely)?.share ?? 0);

/** Findings of the article that answers best fill up to so many, however much less likely they are: the answer often stands a little further on. */
const shownOfBest = 3;

/** The best sentence, and the one that names the thing, with what lies between. */
function around({ article, sentence, passage }: Line, short: ShortAnswer | null, view: View): Span {
  const naming =
    view.sentences(article, passage).find((one) => short !== null && contains(one, short.span)) ?? sentence;
  return { start: Math.min(sentence.start, naming.start), end: Math.max(sentence.end, naming.end) };
}

function findingOf(answered: Answered, { must, sought }: Asking, view: View): Finding {
  const { line, short } = answered;
  const { article, sentence, passage } = line;
  return {
    text: short?.text ?? article.body.slice(sentence.start, sentence.end),
    value: short?.value ?? null,
    basis: short?.basis ?? 'stated',
    notes: short?.notes ?? [],
    score: confidence(answered, sought, view),
    sources: 1,
    citations: [cite(article, must ? around(line, short, view) : passage)],
  };
}

/** What a short answer's own standing counts beside its line's score, and what each further source of it does. */
const standingShare = { must: 0.5, may: 0.3 };
const unnamed = { must: -1, may: -0.3 };
const perSource = 0.15;

/** A thing that was cut out, or was not, says little about its line: there are many ways to put it. */
function worthOfShort({ sought, must }: Asking, short: ShortAnswer | null): number {
  if (sought.wanted === 'thing' || sought.wanted === 'reason') return 0;
  const strict = must ? 'must' : 'may';
  return short ? standingShare[strict] * short.standing : unnamed[strict];
}

/** True where a question names several sources: each of them is heard, in turn, and what one holds is not missed in another. */
const namesSeveral = ({ parts }: Sought) => parts.length > 1;

type Claims = Map<Citation, { readonly line: Line; readonly short: ShortAnswer }>;

/** The findings of the best lines, which are read for short answers: those that say the same as one, the best supported first. */
function named(read: readonly Answered[], asked: Asking, view: View): { findings: Finding[]; claims: Claims } {
  const worths = new Map<string, number>();
  const claims: Claims = new Map();
  const found = read.flatMap((answered) => {
    const { line, short } = answered;
    if (asked.must && (short === null || confidence(answered, asked.sought, view) < enough)) return [];
    const finding = findingOf(answered, asked, view);
    if (short) claims.set(finding.citations[0], { line, short });
    const { article, span } = finding.citations[0];
    const worth = line.score + worthOfShort(asked, short);
    worths.set(`${article.id} ${span.start}`, Math.max(worth, worths.get(`${article.id} ${span.start}`) ?? worth));
    return { finding, worth };
  });
  const inTurn = namesSeveral(asked.sought);
  const ranked = inTurn ? found : found.sort((a, b) => b.worth - a.worth);
  const worthOf = ({ sources, citations: [{ article, span }] }: Finding) =>
    (worths.get(`${article.id} ${span.start}`) ?? 0) + perSource * (sources - 1);
  const findings = corroborate(ranked.map(({ finding }) => finding));
  return { findings: inTurn ? findings : findings.sort((a, b) => worthOf(b) - worthOf(a)), claims };
}

/** The findings that are likely enough; until there are a few, those of the first one's article too. */
function shown(findings: readonly Finding[], least: number): readonly Finding[] {
  const best = findings[0]?.citations[0].article;
  let count = 0;
  return findings.filter(({ score, citations: [{ article }] }) => {
    const isShown = score >= least || (count < shownOfBest && article === best);
    if (isShown) count += 1;
    return isShown;
  });
}

/** That a word was taken for another one. */
export const readAs = ({ typed, meant }: Misspelling, about: string, view: View) =>
  remark('word.readAs', { typed: about.slice(typed.start, typed.end), meant: printedForm(meant, view) ?? meant });

/** Answers from the sentences that hold most of what was asked. */
export function answerFromLines(asked: Asked, view: View): Answer {
  const { question, understanding } = asked;
  const { limit } = question;
  const kind = kinds[understanding.wanted] ?? question.kind;
  const { about, terms, wanted } = understanding;
  const wrong = misspellings(understanding, view);
  const understood = `${wanted}: "${about.replace(opening, '')}"`;
  const sought = soughtBy({ ...understanding, terms: corrected(terms, wrong) }, question.now, view);
  const lines = bestLines(sought, view);
  const answered = readLines(lines.slice(0, linesRead), sought, view);
  const best = Math.max(0, ...answered.map((one) => confidence(one, sought, view)));
  const isOfPapers = namesSeveral(sought);
  const isGood = best >= enough || isOfPapers;
  const least = isOfPapers ? 0 : leastBeside(best);
  const asking = { sought, must: asked.must };
  const others = asked.must || !isGood ? [] : lines.slice(linesRead, limit + linesRead).map(unread);
  const read = named(isGood ? answered : [], asking, view);
  const findings = [...read.findings, ...others.map((one) => findingOf(one, asking, view))];
  const [first, ...rest] = shown(corroborate(findings), least).slice(0, limit);
  if (first) {
    const noted = { ...first, score: best, notes: [...wrong.map((one) => readAs(one, about, view)), ...first.notes] };
    return { status: 'found', kind, understood, ...sideBySide([noted, ...rest], read.claims, sought) };
  }
  const why = isGood && lines.length > 0 ? { why: remark('nothing.unnamed', { wanted: remark(nameOf(wanted)) }) } : {};
  return nothing({ kind, understood, about, terms, lines, ...why }, view);
}
