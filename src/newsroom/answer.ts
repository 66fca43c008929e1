import type { Answer, Finding, Found } from '../news/answer.ts';
import type { Question } from '../news/question.ts';
import { overlaps } from '../news/span.ts';
import { checkQuote } from './answers/check-quote.ts';
import { answerFromLines } from './answers/passages.ts';
import { answerSearch } from './answers/search.ts';
import { answerStatements } from './answers/statements.ts';
import { answerVerdict } from './answers/verdict.ts';
import { sourceMentions } from './asking/named-in-question.ts';
import type { Wanted } from './asking/question-patterns.ts';
import { aboutWords, type Understanding, understand } from './asking/understand.ts';
import { confidence, enough } from './ranking/confidence.ts';
import { bestLines, soughtBy } from './ranking/lines.ts';
import type { View } from './shelves/view.ts';

type AskQuestion = Extract<Question, { kind: 'ask' }>;

/** What somebody said where no statement tells it: passages with all of the question's words, `promised a law`; else the nothing that was found. */
function saidElsewhere(question: AskQuestion, nothing: Answer, view: View): Answer {
  if (nothing.status === 'nothing' && nothing.missing.length > 0) return nothing;
  const understanding = aboutWords(question.question.replace(/^what\s+/i, '').replace(/[\s?!.]+$/, ''), 'thing');
  const told = answerFromLines({ question, understanding, must: false }, view);
  return told.status === 'found' ? told : nothing;
}

const plainlyWanted: Partial<Record<Wanted, Wanted>> = { speaker: 'person', statement: 'passage' };

/** True for what papers report: several are named, or the one that is said to have said it is one: `What did the Post say about ...?` */
function isOfPapers(asked: string, { speaker, wanted }: Understanding, view: View): boolean {
  if (plainlyWanted[wanted] === undefined) return false;
  const mentions = sourceMentions(asked, view.publishers());
  return mentions.length > 1 || mentions.some(({ start, end }) => speaker?.endsWith(asked.slice(start, end)));
}

const ofPapers = ({ question }: AskQuestion, { wanted }: Understanding): Understanding =>
  aboutWords(question.replace(/^(?:what|who)\s+/i, '').replace(/[\s?!.]+$/, ''), plainlyWanted[wanted] ?? wanted);

/** Statements with how likely it is that they are what was asked for, as for all answers: that of the words' best line in what they cite. */
function saidLikely(said: Found, { about, now }: { readonly about: string; readonly now: string }, view: View): Found {
  const sought = soughtBy(aboutWords(about, 'statement'), now, view);
  const lines = bestLines(sought, view);
  const scored = (finding: Finding): Finding => {
    const [{ article, span }] = finding.citations;
    const cited = lines.filter((line) => line.article === article && overlaps(line.passage, span));
    return { ...finding, score: Math.max(0, ...cited.map((line) => confidence(line, sought, view))) };
  };
  const [first, ...rest] = said.findings;
  return { ...said, findings: [scored(first), ...rest.map(scored)] };
}

function answerAsk(question: AskQuestion, view: View): Answer {
  const understanding = understand(question.question);
  const { wanted, about, speaker } = understanding;
  const { source, from, to, limit, now } = question;
  const filters = { source, from, to, limit, now };
  if (isOfPapers(question.question, understanding, view))
    return answerFromLines({ question, understanding: ofPapers(question, understanding), must: false }, view);
  if (wanted === 'speaker' || wanted === 'statement') {
    const what = about === '' ? null : about;
    const said = answerStatements({ kind: 'who-said-what', what, speaker, ...filters }, view);
    const likely = said.status === 'found' && what !== null ? saidLikely(said, { about, now }, view) : said;
    if (likely.status === 'found' && likely.findings.some(({ score }) => score >= enough)) return likely;
    if (what === null) return saidElsewhere(question, said, view);
  }
  if (wanted === 'verdict') return answerVerdict(question, understanding, view);
  return answerFromLines({ question, understanding, must: false }, view);
}

/** Answers a question of any kind from what its view shows. */
export function answer(question: Question, view: View): Answer {
  switch (question.kind) {
    case 'ask':
      return answerAsk(question, view);
    case 'who-said-what':
      return answerStatements(question, view);
    case 'when':
      return answerFromLines({ question, understanding: aboutWords(question.event, 'time'), must: true }, view);
    case 'where':
      return answerFromLines({ question, understanding: aboutWords(question.event, 'place'), must: true }, view);
    case 'search':
      return answerSearch(question, view);
    case 'check-quote':
      return checkQuote(question, view);
  }
}
