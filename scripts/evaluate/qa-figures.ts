import type { Answer, Finding } from '../../src/news/answer.ts';

/** A question with what answers it: `answers` (any of them), the articles that hold the evidence, and the day it is asked on. */
export interface MarkedQuestion {
  readonly question: string;
  readonly answers: readonly string[];
  readonly answerable: boolean;
  readonly evidence: readonly { readonly articleId: string }[];
  readonly date?: string | null;
}

export interface Answered {
  readonly marked: MarkedQuestion;
  readonly answer: Answer;
  readonly milliseconds: number;
}

/** SQuAD's normalisation: lower case, no articles, no marks. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/\b(?:a|an|the)\b/g, ' ')
    .replace(/[^\p{L}\p{N}%$. ]+/gu, ' ')
    .replace(/\.(?!\d)/g, ' ')
    .split(' ')
    .filter(Boolean);

const findingsOf = ({ answer }: Answered): readonly Finding[] => (answer.status === 'found' ? answer.findings : []);
const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / (numbers.length || 1);
const share = <T>(all: readonly T[], holds: (one: T) => boolean) => 100 * mean(all.map((one) => (holds(one) ? 1 : 0)));

function articlesOf(answered: Answered): string[] {
  return [...new Set(findingsOf(answered).flatMap(({ citations }) => citations.map(({ article }) => article.id)))];
}

/** True where one of the answers stands in the text, marks and articles aside. */
export function holdsAnswer(text: string, answers: readonly string[]): boolean {
  const words = ` ${plain(text).join(' ')} `;
  return answers.some((one) => plain(one).length > 0 && words.includes(` ${plain(one).join(' ')} `));
}

const isShown = (findings: readonly Finding[], answers: readonly string[]) =>
  holdsAnswer(
    findings.flatMap(({ text, citations }) => [text, ...citations.map(({ quote }) => quote)]).join('\n'),
    answers,
  );

/** F1 of the words that an answer and the closest accepted one have in common (Rajpurkar and others, 2016). */
export function wordsInCommon(text: string, answers: readonly string[]): number {
  const own = plain(text);
  const scores = answers.map((one) => {
    const rest = plain(one);
    const total = own.length + rest.length;
    const common = own.filter((word) => {
      const at = rest.indexOf(word);
      return at >= 0 && rest.splice(at, 1).length > 0;
    }).length;
    return common === 0 ? 0 : (2 * common) / total;
  });
  return Math.max(0, ...scores);
}

const topScore = (answered: Answered) => findingsOf(answered)[0]?.score ?? 0;

/** How often an answerable question's first score lies above an unanswerable one's; ties count half. */
export function areaUnderCurve(positive: readonly number[], negative: readonly number[]): number {
  const wins = positive.flatMap((a) => negative.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
  return 100 * mean(wins);
}

function at<T>(sorted: readonly T[], part: number): T | undefined {
  return sorted[Math.floor(sorted.length * part)];
}

/** The figures of a set of questions, in percent, and milliseconds. */
export function qaFigures(all: readonly Answered[]): Readonly<Record<string, number>> {
  const [can, cannot] = [all.filter(({ marked }) => marked.answerable), all.filter(({ marked }) => !marked.answerable)];
  const isRight = (one: Answered, first: number) => {
    const right = new Set(one.marked.evidence.map(({ articleId }) => articleId));
    return articlesOf(one)
      .slice(0, first)
      .some((id) => right.has(id));
  };
  const times = all.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const refusals =
    cannot.length === 0
      ? {}
      : {
          'unanswerable, refused': share(cannot, (one) => findingsOf(one).length === 0),
          'area under the curve': areaUnderCurve(can.map(topScore), cannot.map(topScore)),
        };
  return {
    'right article first': share(can, (one) => isRight(one, 1)),
    'right article among ten': share(can, (one) => isRight(one, 10)),
    'answer in first finding': share(can, (one) => isShown(findingsOf(one).slice(0, 1), one.marked.answers)),
    'answer in first three': share(can, (one) => isShown(findingsOf(one).slice(0, 3), one.marked.answers)),
    'short answer, F1': 100 * mean(can.map((one) => wordsInCommon(findingsOf(one)[0]?.text ?? '', one.marked.answers))),
    'answerable, answered': share(can, (one) => findingsOf(one).length > 0),
    ...refusals,
    'milliseconds, median': at(times, 0.5) ?? 0,
    'milliseconds, 95 %': at(times, 0.95) ?? 0,
  };
}
