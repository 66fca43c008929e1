import type { Answer } from '../news/answer.ts';
import type { Question } from '../news/question.ts';
import { answerSaid } from './answers/asked-said.ts';
import { checkQuote } from './answers/check-quote.ts';
import { answerFromLines } from './answers/passages.ts';
import { answerSearch } from './answers/search.ts';
import { answerStatements } from './answers/statements.ts';
import { answerVerdict } from './answers/verdict.ts';
import { sourceMentions } from './asking/named-in-question.ts';
import type { Wanted } from './asking/question-patterns.ts';
import { aboutWords, type Understanding, understand } from './asking/understand.ts';
import type { View } from './shelves/view.ts';

type AskQuestion = Extract<Question, { kind: 'ask' }>;

const plainlyWanted: Partial<Record<Wanted, Wanted>> = { speaker: 'person', statement: 'passage' };

/** True for what papers report: several are named, or the one that is said to have said it is one: `What did the Post say about ...?` */
function isOfPapers(asked: string, { speaker, wanted }: Understanding, view: View): boolean {
  if (plainlyWanted[wanted] === undefined) return false;
  const mentions = sourceMentions(asked, view.publishers());
  return mentions.length > 1 || mentions.some(({ start, end }) => speaker?.endsWith(asked.slice(start, end)));
}

const ofPapers = ({ question }: AskQuestion, { wanted }: Understanding): Understanding =>
  aboutWords(question.replace(/^(?:what|who)\s+/i, '').replace(/[\s?!.]+$/, ''), plainlyWanted[wanted] ?? wanted);

function answerAsk(question: AskQuestion, view: View): Answer {
  const understanding = understand(question.question);
  const { wanted } = understanding;
  if (isOfPapers(question.question, understanding, view))
    return answerFromLines({ question, understanding: ofPapers(question, understanding), must: false }, view);
  if (wanted === 'speaker' || wanted === 'statement') return answerSaid(question, understanding, view);
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
