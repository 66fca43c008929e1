import type { Answer, Finding, Found } from '../../news/answer.ts';
import type { Citation } from '../../news/citation.ts';
import { termsOf } from '../../news/folding.ts';
import type { Question } from '../../news/question.ts';
import { remark } from '../../news/remark.ts';
import { overlaps } from '../../news/span.ts';
import { aboutWords, type Understanding } from '../asking/understand.ts';
import { nothing } from '../nothing.ts';
import { confidence, enough } from '../ranking/confidence.ts';
import { unknown } from '../ranking/evidence.ts';
import { bestLines, soughtBy } from '../ranking/lines.ts';
import type { View } from '../shelves/view.ts';
import { askedSpeaker } from './asked-speaker.ts';
import { answerFromLines } from './passages.ts';
import { answerStatements } from './statements.ts';

type AskQuestion = Extract<Question, { kind: 'ask' }>;

/** What somebody said where no statement tells it: passages with all of the question's words, `promised a law`; else the nothing that was found. */
function saidElsewhere(question: AskQuestion, none: Answer, view: View): Answer {
  if (none.status === 'nothing' && none.missing.length > 0) return none;
  const understanding = aboutWords(question.question.replace(/^what\s+/i, '').replace(/[\s?!.]+$/, ''), 'thing');
  const told = answerFromLines({ question, understanding, must: false }, view);
  return told.status === 'found' ? told : none;
}

/** A statement of whoever was asked for that holds most of the words is as likely as this share of them, at least. */
const [mostOfIt, ofSpeaker] = [0.65, 0.6];

/** Statements with how likely it is that they are what was asked for, as for all answers: that of the words' best line in what they cite. */
function saidLikely(said: Found, { about, speaker }: Understanding, { now, view }: { now: string; view: View }): Found {
  const sought = soughtBy(aboutWords(about, 'statement'), now, view);
  const least = ({ score }: Finding) => (speaker === null || score < mostOfIt ? 0 : ofSpeaker * score);
  const lines = bestLines(sought, view);
  const scored = (finding: Finding): Finding => {
    const [{ article, span }] = finding.citations;
    const cited = lines.filter((line) => line.article === article && overlaps(line.passage, span));
    return {
      ...finding,
      score: Math.max(least(finding), ...cited.map((line) => confidence({ line, filled: unknown }, sought, view))),
    };
  };
  const [first, ...rest] = said.findings;
  return { ...said, findings: [scored(first), ...rest.map(scored)] };
}

const isPart = ({ notes }: Finding) => notes.some(({ key }) => key === 'statement.part');
const isLikely = (said: Answer): said is Found =>
  said.status === 'found' && said.findings.some(({ score }) => score >= enough);

/** What passages tell of a speaker; `null` where none that is cited names him or has words of his: what others said is no answer. */
function toldOf(speaker: string, told: Answer, view: View): Answer | null {
  const { terms, isBy } = askedSpeaker(speaker, view);
  const name = terms.at(-1);
  if (told.status === 'nothing' || name === undefined) return null;
  if (termsOf(speaker.split(' ').at(-1) ?? '').length === 0) return told;
  const isNamed = ({ quote }: Citation) => termsOf(quote).some(({ term }) => term === name);
  const hasWords = ({ article, span }: Citation) =>
    view.reading(article).statements.some((one) => overlaps(one, span) && isBy(article, one));
  const [first, ...rest] = told.findings.filter(({ citations }) => citations.some(isNamed) || citations.some(hasWords));
  if (!first) return null;
  if (first === told.findings[0]) return { ...told, findings: [first, ...rest] };
  const { disagreement: _, ...plain } = told;
  return { ...plain, findings: [first, ...rest] };
}

/** That a speaker did not say it, with what he did say. */
function unsaid(said: Found, { speaker, about }: Understanding, view: View): Answer {
  const { understood, findings } = said;
  const nearer = findings.map(({ citations: [first] }) => first);
  const why = remark('nothing.statementBy', { name: speaker ?? '' });
  return nothing({ kind: 'who-said-what', understood, about, terms: termsOf(about), lines: [], nearer, why }, view);
}

/** Who said something, or what somebody said: statements where some are likely what was asked for, else passages; of a speaker only those that name him. */
export function answerSaid(question: AskQuestion, understanding: Understanding, view: View): Answer {
  const { about, speaker } = understanding;
  const { source, from, to, limit, now } = question;
  const what = about === '' ? null : about;
  const said = answerStatements({ kind: 'who-said-what', what, speaker, source, from, to, limit, now }, view);
  if (what === null) return isLikely(said) ? said : saidElsewhere(question, said, view);
  const likely = said.status === 'found' ? saidLikely(said, understanding, { now, view }) : said;
  if (isLikely(likely) && !isPart(likely.findings[0])) return likely;
  const told = answerFromLines({ question, understanding, must: false }, view);
  if (speaker === null) return told;
  const own = toldOf(speaker, told, view) ?? likely;
  if (own.status === 'nothing' || isLikely(own)) return own;
  return unsaid(own, understanding, view);
}
