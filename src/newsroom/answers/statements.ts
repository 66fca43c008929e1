import type { Answer, Finding, FindingBasis } from '../../news/answer.ts';
import type { Article } from '../../news/article.ts';
import { cite } from '../../news/citation.ts';
import { foldLetters, termsOf } from '../../news/folding.ts';
import type { Question } from '../../news/question.ts';
import type { Statement } from '../../news/reading.ts';
import { overlaps, type Span } from '../../news/span.ts';
import type { WeightedTerm } from '../../search/index-port.ts';
import { weighed } from '../lines.ts';
import { nothing } from '../nothing.ts';
import { plainLine } from '../understand.ts';
import type { View } from '../view.ts';

export type StatementQuestion = Extract<Question, { kind: 'who-said-what' }>;

/** A statement that may answer, and how much of the asked words it holds. */
interface Said {
  readonly article: Article;
  readonly statement: Statement;
  readonly covered: number;
}

const passagesLookedAt = 80;
const enough = 0.5;

/** True where the asked name and the speaker's can be one: all words of the one are among the other's. `Xi` is Xi Jinping. */
export function namesAgree(asked: string, name: string | null): boolean {
  if (name === null) return false;
  const wordsOf = (text: string) =>
    text
      .split(/[\s.]+/)
      .map(foldLetters)
      .filter(Boolean);
  const [a, b] = [wordsOf(asked), wordsOf(name)];
  const within = (some: readonly string[], all: readonly string[]) =>
    some.length > 0 && some.every((word) => all.includes(word));
  return within(a, b) || within(b, a);
}

function basisOf({ manner, speakerName, speakerBasis }: Statement): FindingBasis {
  if (speakerName === null) return 'unattributed';
  if (speakerBasis === 'inferred') return manner === 'direct' ? 'direct' : 'inferred';
  return manner === 'direct' ? 'direct' : 'reported';
}

/** The whole sentences that a statement stands in, with its cue and speaker. */
function whole(statement: Statement, sentences: readonly Span[]): Span {
  const parts = [...statement.parts, ...[statement.cue, statement.speaker].filter((span) => span !== null)];
  const touched = sentences.filter((sentence) => parts.some((part) => overlaps(sentence, part)));
  const start = Math.min(statement.start, ...touched.map((sentence) => sentence.start));
  return { start, end: Math.max(statement.end, ...touched.map((sentence) => sentence.end)) };
}

function coveredBy(terms: readonly WeightedTerm[], text: string): number {
  const own = new Set(termsOf(text).map(({ term }) => term));
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const held = terms.reduce((sum, { term, weight }) => sum + (own.has(term) ? weight : 0), 0);
  return total === 0 ? 1 : held / total;
}

function findingOf({ article, statement, covered }: Said, bySpeaker: boolean, view: View): Finding {
  const { speakerName, speaker } = statement;
  const { sentences } = view.reading(article);
  const content = article.body.slice(statement.start, statement.end);
  const inferred = speakerName !== null && statement.speakerBasis === 'inferred' && speaker !== null;
  const named = inferred ? [`"${article.body.slice(speaker.start, speaker.end)}" is taken for ${speakerName}.`] : [];
  return {
    text: bySpeaker || speakerName === null ? content : speakerName,
    value: { type: 'speaker', name: speakerName },
    basis: basisOf(statement),
    notes: named,
    score: covered,
    sources: 1,
    citations: [cite(article, whole(statement, sentences))],
  };
}

function saidIn(article: Article, terms: readonly WeightedTerm[], view: View): Said[] {
  return view.reading(article).statements.map((statement) => ({
    article,
    statement,
    covered: coveredBy(terms, article.body.slice(statement.start, statement.end)),
  }));
}

const byDate = (a: Said, b: Said) => ((a.article.published ?? '') < (b.article.published ?? '') ? 1 : -1);

function understoodAs({ what, speaker }: StatementQuestion): string {
  return [speaker === null ? 'who said' : `what ${speaker} said`, what === null ? '' : `"${what}"`]
    .filter(Boolean)
    .join(' ');
}

/** Who said it, what somebody said, or what somebody said about it: from the statements of the articles that hold the words. */
export function answerStatements(question: StatementQuestion, view: View): Answer {
  const { speaker, limit } = question;
  const what = question.what === null ? '' : plainLine(question.what);
  const about = [what, speaker ?? ''].filter(Boolean).join(' ');
  const terms = termsOf(about);
  const asked = weighed(termsOf(what), view);
  const candidates = view.search(weighed(terms, view), passagesLookedAt);
  const articles = [...new Set(candidates.map(({ article }) => article))];
  const said = articles
    .flatMap((article) => saidIn(article, asked, view))
    .filter(({ statement }) => speaker === null || namesAgree(speaker, statement.speakerName))
    .filter(({ covered }) => covered >= enough);
  const ranked = what === '' ? said.sort(byDate) : said.sort((a, b) => b.covered - a.covered);
  const understood = understoodAs(question);
  const [first, ...rest] = ranked.slice(0, limit).map((one) => findingOf(one, speaker !== null, view));
  if (first) return { status: 'found', kind: question.kind, understood, findings: [first, ...rest] };
  const why = {
    why: speaker === null ? 'No statement here holds these words.' : `No statement by ${speaker} here holds this.`,
  };
  return nothing(
    { kind: question.kind, understood, about, terms, lines: [], ...(candidates.length > 0 ? why : {}) },
    view,
  );
}
