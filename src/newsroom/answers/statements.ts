import type { Answer, Finding, FindingBasis } from '../../news/answer.ts';
import { type Citation, cite } from '../../news/citation.ts';
import { termsOf } from '../../news/folding.ts';
import type { Statement } from '../../news/reading.ts';
import { type Remark, remark } from '../../news/remark.ts';
import { overlaps, type Span } from '../../news/span.ts';
import { independentSources } from '../agreement/copies.ts';
import { aboutWords, plainLine } from '../asking/understand.ts';
import { nothing } from '../nothing.ts';
import { bestLines, soughtBy } from '../ranking/lines.ts';
import type { View } from '../shelves/view.ts';
import { namesAgree } from './asked-speaker.ts';
import { type StatementQuestion, statementsFor } from './said.ts';
import { speakerOf } from './speaker.ts';
import { contentOf, type Said } from './statement-worth.ts';
import { byWording, differencesBetween, type Wording } from './wordings.ts';

/** Topics are short; what is longer is somebody's words. */
const topicWords = 3;
const mostCitations = 5;
const mostVariants = 3;

function basisOf({ article, statement }: Said): FindingBasis {
  const { manner, speakerBasis } = statement;
  if (speakerOf(article, statement) === null) return 'unattributed';
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

/** Whom the article's words mean, and whom the asked ones: `Elisabeth Waren` is taken for Elizabeth Warren. */
function speakerNotes({ article, statement }: Said, asked: string | null): Remark[] {
  const { speakerName, speaker, speakerBasis } = statement;
  const isAsked = asked === null || speakerName === null || namesAgree(asked, speakerName);
  const meant = isAsked ? [] : [remark('speaker.takenFor', { words: asked, name: speakerName })];
  if (speakerName === null || speaker === null || speakerBasis !== 'inferred') return meant;
  return [
    ...meant,
    remark('speaker.takenFor', { words: article.body.slice(speaker.start, speaker.end), name: speakerName }),
  ];
}

const citationOf = ({ article, statement }: Said, view: View): Citation =>
  cite(article, whole(statement, view.reading(article).sentences));

/** Where others print it in other words. */
function variantNotes({ first, others }: Wording): Remark[] {
  const told = others.flatMap((other) => {
    const differences = differencesBetween(first, other);
    const source = other.article.publisher ?? other.article.headline;
    return differences.length === 0
      ? []
      : remark('statement.otherwise', { source, differences: { list: differences, by: ', ' } });
  });
  return told.slice(0, mostVariants);
}

const denies =
  /\b(?:den(?:y|ies|ied|ying)|disput\p{L}+|reject\p{L}*|refus\p{L}+|declin\p{L}+|rul(?:e[sd]?|ing) out)\b/iu;

/** What was said; where it was denied, with the word that denies it, so that it is not read as said. */
function saidIn(said: Said): string {
  const { article, statement } = said;
  const { cue, start, end } = statement;
  const cued = cue !== null && cue.end <= start && denies.test(article.body.slice(cue.start, cue.end));
  return cued ? article.body.slice(cue.start, end) : contentOf(said);
}

/** How statements are shown: whose they are asked to be, and whether they hold only part of what was asked. */
interface Shown {
  readonly speaker: string | null;
  readonly bySpeaker: boolean;
  readonly isPart: boolean;
  readonly limit: number;
}

/** What is only part of an answer is not as likely one. */
const ofPart = 0.6;

function findingOf(wording: Wording, { speaker, bySpeaker, isPart }: Shown, view: View): Finding {
  const { first, others } = wording;
  const name = speakerOf(first.article, first.statement);
  const cut = (one: Said) => citationOf(one, view);
  const more = others.map(cut);
  return {
    text: bySpeaker || name === null ? saidIn(first) : name,
    value: { type: 'speaker', name },
    basis: basisOf(first),
    notes: [...speakerNotes(first, speaker), ...(isPart ? [remark('statement.part')] : []), ...variantNotes(wording)],
    score: Math.min(1, first.covered) * (isPart ? ofPart : 1),
    sources: independentSources([cut(first), ...more]),
    citations: [cut(first), ...more.slice(0, mostCitations - 1)],
  };
}

/** One finding for each wording, in the order of the statements; the text of each is what was said, or who said it. */
export function statementFindings(said: readonly Said[], shown: Shown, view: View): Finding[] {
  return byWording(said)
    .slice(0, shown.limit)
    .map((wording) => findingOf(wording, shown, view));
}

/** Who talks most about a topic, where more than one does. */
function talkers(said: readonly Said[]): Remark[] {
  const counts = new Map<string, number>();
  for (const { statement } of said) {
    const { speakerName } = statement;
    if (speakerName !== null) counts.set(speakerName, (counts.get(speakerName) ?? 0) + 1);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 3);
  if (most.length < 2) return [];
  const list = most.map(([name, n]) => remark('topic.talker', { name, n }));
  return [remark('topic.talkers', { names: { list, by: ', ' } })];
}

function understoodAs({ what, speaker }: StatementQuestion): string {
  return [speaker === null ? 'who said' : `what ${speaker} said`, what === null ? '' : `"${what}"`]
    .filter(Boolean)
    .join(' ');
}

function whyNot({ speaker, what }: StatementQuestion): Remark {
  if (speaker === null) return remark('nothing.statement');
  return remark(what === null ? 'nothing.silent' : 'nothing.statementBy', { name: speaker });
}

/** Who said it, what somebody said, or what somebody said about it: from the statements of the articles that hold the words. */
export function answerStatements(question: StatementQuestion, view: View): Answer {
  const { kind, speaker, limit } = question;
  const what = question.what === null ? '' : plainLine(question.what);
  const about = [what, speaker ?? ''].filter(Boolean).join(' ');
  const terms = termsOf(about);
  const { said, looked, isPart, nearest } = statementsFor(question, view);
  const understood = understoodAs(question);
  const [first, ...rest] = statementFindings(said, { speaker, bySpeaker: speaker !== null, isPart, limit }, view);
  if (!first) {
    const why = looked === 0 ? {} : { why: whyNot(question) };
    const lines = bestLines(soughtBy(aboutWords(about, 'statement'), question.now, view), view);
    const nearer = nearest.map((one) => citationOf(one, view));
    return nothing({ kind, understood, about, terms, lines, nearer, ...why }, view);
  }
  const isTopic = speaker === null && termsOf(what).length <= topicWords;
  const notes = isTopic ? [...first.notes, ...talkers(said)] : first.notes;
  return { status: 'found', kind, understood, findings: [{ ...first, notes }, ...rest] };
}
