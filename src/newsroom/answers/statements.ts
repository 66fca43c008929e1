import type { Answer, Finding, FindingBasis } from '../../news/answer.ts';
import { cite } from '../../news/citation.ts';
import { termsOf } from '../../news/folding.ts';
import type { Statement } from '../../news/reading.ts';
import { type Remark, remark } from '../../news/remark.ts';
import { overlaps, type Span } from '../../news/span.ts';
import { independentSources } from '../agreement/copies.ts';
import { aboutWords, plainLine } from '../asking/understand.ts';
import { nothing } from '../nothing.ts';
import { bestLines, soughtBy } from '../ranking/lines.ts';
import type { View } from '../shelves/view.ts';
import { contentOf, type Said, type StatementQuestion, statementsFor } from './said.ts';
import { speakerOf } from './speaker.ts';
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

function speakerNotes({ article, statement }: Said): Remark[] {
  const { speakerName, speaker, speakerBasis } = statement;
  if (speakerName === null || speaker === null || speakerBasis !== 'inferred') return [];
  return [remark('speaker.takenFor', { words: article.body.slice(speaker.start, speaker.end), name: speakerName })];
}

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

function findingOf(wording: Wording, bySpeaker: boolean, view: View): Finding {
  const { first, others } = wording;
  const name = speakerOf(first.article, first.statement);
  const cut = ({ article, statement }: Said) => cite(article, whole(statement, view.reading(article).sentences));
  const more = others.map(cut);
  return {
    text: bySpeaker || name === null ? saidIn(first) : name,
    value: { type: 'speaker', name },
    basis: basisOf(first),
    notes: [...speakerNotes(first), ...variantNotes(wording)],
    score: Math.min(1, first.covered),
    sources: independentSources([cut(first), ...more]),
    citations: [cut(first), ...more.slice(0, mostCitations - 1)],
  };
}

/** One finding for each wording, in the order of the statements; the text of each is what was said, or who said it. */
export function statementFindings(
  said: readonly Said[],
  { bySpeaker, limit }: { readonly bySpeaker: boolean; readonly limit: number },
  view: View,
): Finding[] {
  return byWording(said)
    .slice(0, limit)
    .map((wording) => findingOf(wording, bySpeaker, view));
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

function whyNot({ speaker }: StatementQuestion): Remark {
  return speaker === null ? remark('nothing.statement') : remark('nothing.statementBy', { name: speaker });
}

/** Who said it, what somebody said, or what somebody said about it: from the statements of the articles that hold the words. */
export function answerStatements(question: StatementQuestion, view: View): Answer {
  const { kind, speaker, limit } = question;
  const what = question.what === null ? '' : plainLine(question.what);
  const about = [what, speaker ?? ''].filter(Boolean).join(' ');
  const terms = termsOf(about);
  const { said, looked } = statementsFor(question, view);
  const understood = understoodAs(question);
  const [first, ...rest] = statementFindings(said, { bySpeaker: speaker !== null, limit }, view);
  if (!first) {
    const why = looked === 0 ? {} : { why: whyNot(question) };
    const lines = bestLines(soughtBy(aboutWords(about, 'statement'), question.now, view), view);
    return nothing({ kind, understood, about, terms, lines, ...why }, view);
  }
  const isTopic = speaker === null && termsOf(what).length <= topicWords;
  const notes = isTopic ? [...first.notes, ...talkers(said)] : first.notes;
  return { status: 'found', kind, understood, findings: [{ ...first, notes }, ...rest] };
}
