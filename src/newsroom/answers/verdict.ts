import type { Answer, Finding } from '../../news/answer.ts';
import { termsOf } from '../../news/folding.ts';
import type { Question } from '../../news/question.ts';
import { overlaps } from '../../news/span.ts';
import type { Understanding } from '../asking/understand.ts';
import type { View } from '../shelves/view.ts';
import { answerFromLines } from './passages.ts';
import { statementsFor } from './said.ts';
import { contentOf, type Said } from './statement-worth.ts';
import { statementFindings } from './statements.ts';
import { verbsLike } from './verb-kin.ts';

type AskQuestion = Extract<Question, { kind: 'ask' }>;

/** A statement that holds less of what was asked is about something else. */
const onTopic = 0.6;
const mostOfASide = 2;
const denial = /\b(?:no|not|never|none|nobody|nothing|neither|without|deny|denie[sd]|cannot)\b|n['’]t\b/i;

const isDenial = (one: Said) => denial.test(contentOf(one));

/** The best that say no and the best that say so, in turn; the side of the best first. */
function bothSides(said: readonly Said[]): Said[] {
  const [denying, telling] = [said.filter(isDenial), said.filter((one) => !isDenial(one))];
  const [own, other] = said[0] && isDenial(said[0]) ? [denying, telling] : [telling, denying];
  return Array.from({ length: mostOfASide }, (_, at) => [own[at], other[at]]).flatMap((pair) =>
    pair.filter((one) => one !== undefined),
  );
}

const isShownIn = (found: readonly Finding[]) => (one: Finding) =>
  found.some(({ citations }) =>
    citations.some(
      ({ article, span }) => article === one.citations[0].article && overlaps(span, one.citations[0].span),
    ),
  );

/** The share of the asked words that a text holds itself, or by a verb that tells the same. */
function told(text: string, asked: readonly string[]): number {
  const own = new Set(termsOf(text).map(({ term }) => term));
  const holds = (term: string) => [term, ...verbsLike(term)].some((one) => own.has(one));
  return asked.filter(holds).length / Math.max(1, asked.length);
}

/** What holds all that was asked in its own sentences stands before what only speaks of something near it. */
function outrightFirst(findings: readonly Finding[], { terms }: Understanding): Finding[] {
  const asked = [...new Set(terms.map(({ term }) => term))];
  const isOutright = ({ text, value, citations: [{ quote }] }: Finding) =>
    told(value === null ? text : quote, asked) === 1;
  return [...findings.filter(isOutright), ...findings.filter((one) => !isOutright(one))];
}

/** A question for yes or no: who said so and who said otherwise, then the passages that tell of it. There is no verdict. */
export function answerVerdict(question: AskQuestion, understanding: Understanding, view: View): Answer {
  const answered = answerFromLines({ question, understanding, must: false }, view);
  if (answered.status === 'nothing') return answered;
  const { source, from, to, limit, now } = question;
  const own = {
    kind: 'who-said-what',
    what: understanding.about,
    speaker: null,
    source,
    from,
    to,
    limit,
    now,
  } as const;
  const said = statementsFor(own, view).said.filter(({ covered }) => covered >= onTopic);
  const statements = statementFindings(bothSides(said), { speaker: null, bySpeaker: true, isPart: false, limit }, view);
  const passages = answered.findings.filter((one) => !isShownIn(statements)(one));
  const [first, ...rest] = outrightFirst([...statements, ...passages], understanding).slice(0, limit);
  return first ? { ...answered, findings: [first, ...rest] } : answered;
}
