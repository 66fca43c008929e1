import type { Article } from '../../src/news/article.ts';
import { termsOf } from '../../src/news/folding.ts';
import { daysBetween } from '../../src/newsroom/dates.ts';
import type { Candidate, View } from '../../src/newsroom/shelves/view.ts';
import type { MarkedQuestion } from '../evaluate/qa-figures.ts';
import { isOther, kindsOfNames, type Part, type PartKind, partsOf, withOther } from './swaps.ts';

/**
 * How a question came to be: as it was asked (`plain`, can be answered; `marked`, cannot); its evidence taken away (`gone`), or all news of those weeks
 * (`away`); or a name, place, number, year, verb, the thing that is counted or asked for, or another noun changed for another one, of the articles that
 * come nearest (`near`) or of another question (`far`); or asked of articles that it was not made for (`strange`).
 */
export type Making = 'plain' | 'marked' | 'gone' | 'away' | 'strange' | Swapped;

type Swapped = `${'name' | 'place' | 'number' | 'year'}-${'near' | 'far'}` | 'word-near' | 'verb-far' | 'counted-far';

export interface NearMiss {
  readonly question: string;
  readonly making: Making;
  readonly now: string | null;
  /** The question that it was made of, by its place in the list. */
  readonly origin: number;
  readonly gone: ReadonlySet<Article>;
}

export interface Asked {
  readonly marked: MarkedQuestion;
  /** True where the question was made for other articles. */
  readonly isStrange: boolean;
  readonly view: View;
  readonly evidence: readonly Article[];
}

const articlesNear = 6;
const shareHeld = 0.3;
const passagesFound = 300;

/** Which of a question's parts are changed. A verb or what is counted comes from another question, that it may stand there. */
const swaps: readonly { readonly making: Swapped; readonly kinds: readonly PartKind[] }[] = [
  { making: 'name-near', kinds: ['person', 'name'] },
  { making: 'place-near', kinds: ['place'] },
  { making: 'number-near', kinds: ['number'] },
  { making: 'year-near', kinds: ['year'] },
  { making: 'word-near', kinds: ['word'] },
  { making: 'name-far', kinds: ['person', 'name'] },
  { making: 'place-far', kinds: ['place'] },
  { making: 'number-far', kinds: ['number'] },
  { making: 'year-far', kinds: ['year'] },
  { making: 'verb-far', kinds: ['verb'] },
  { making: 'counted-far', kinds: ['counted'] },
];

/** Days before and after the evidence in which nothing is left where its news is taken away. */
const daysAway = 21;

/** Numbers from 0 to 1, the same ones for the same text (FNV-1a, then a linear congruence). */
export function chance(text: string): () => number {
  let state = 2166136261;
  for (const letter of text) state = Math.imul(state ^ letter.charCodeAt(0), 16777619) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function found(question: string, view: View): readonly Candidate[] {
  const terms = new Set(termsOf(question).map(({ term }) => term));
  return view.search(
    [...terms].map((term) => ({ term, weight: 1 })),
    passagesFound,
  );
}

const plain = (text: string) => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

/** The articles with the evidence, and all whose passages hold an accepted answer beside much of what was asked. */
function answering({ marked, evidence }: Asked, candidates: readonly Candidate[]): Set<Article> {
  const asked = new Set(termsOf(marked.question).map(({ term }) => term));
  const answers = marked.answers.map(plain).filter((answer) => answer.trim() !== '');
  const tells = ({ article, passage }: Candidate) => {
    const text = `${article.headline}\n${article.body.slice(passage.start, passage.end)}`;
    const held = new Set(termsOf(text).map(({ term }) => term));
    const body = plain(`${article.headline}\n${article.body}`);
    return (
      [...asked].filter((term) => held.has(term)).length >= shareHeld * asked.size &&
      answers.some((one) => body.includes(one))
    );
  };
  return new Set([...evidence, ...candidates.filter(tells).map(({ article }) => article)]);
}

function pick<T>(all: readonly T[], random: () => number): T | undefined {
  return all[Math.floor(random() * all.length)];
}

/** The parts of a question with those of the articles that come nearest to it. */
function partsAround({ marked, view, evidence }: Asked, candidates: readonly Candidate[]) {
  const near = [...new Set(candidates.map(({ article }) => article))].slice(0, articlesNear);
  const read = [...new Set([...evidence, ...near])];
  const kinds = kindsOfNames(
    read.map((article) => view.reading(article)),
    read.map(({ body }) => body),
  );
  return {
    own: partsOf(marked.question, kinds),
    near: near.flatMap(({ body }) => partsOf(body, kinds)),
  };
}

/** The articles of the weeks around those with the evidence. */
function ofThoseWeeks({ view, evidence }: Asked): Article[] {
  const isNear = (a: Article, b: Article) => (daysApart(a, b) ?? Number.POSITIVE_INFINITY) <= daysAway;
  return view.articles().filter((article) => evidence.some((own) => isNear(article, own)));
}

function daysApart(a: Article, b: Article): number | null {
  const days = daysBetween(a.published, b.published ?? '');
  return days === null ? null : Math.abs(days);
}

/** A question with a part of the kind changed for another; `null` where it has none, or nothing can stand for it. */
function swapped({ question, answers }: MarkedQuestion, own: readonly Part[], others: readonly Part[]): string | null {
  const random = chance(question + (own[0]?.kind ?? ''));
  const part = pick(own, random);
  if (!part) return null;
  const isIn = (text: string) => answers.some((answer) => plain(answer).includes(plain(text)));
  const from = Math.floor(random() * others.length);
  const isFit = (one: Part) => isOther(part, one, question) && !isIn(one.text);
  const other = others.slice(from).find(isFit) ?? others.slice(0, from).find(isFit);
  return other ? withOther(question, part, other.text) : null;
}

const isAnswered = ({ marked, isStrange }: Asked) => marked.answerable && !isStrange;

/** Makes questions that the corpus does not answer out of those that it does; none of those whose evidence is not given. */
export function nearMisses(all: readonly Asked[]): NearMiss[] {
  const nothingGone: ReadonlySet<Article> = new Set();
  const searched = all.map((asked) => (isAnswered(asked) ? found(asked.marked.question, asked.view) : []));
  const parts = all.map((asked, at) =>
    isAnswered(asked) ? partsAround(asked, searched[at] ?? []) : { own: [], near: [] },
  );
  const far = parts.flatMap(({ own }) => own);
  return all.flatMap((asked, origin): NearMiss[] => {
    const { question, date } = asked.marked;
    const base = { question, now: date ?? null, origin, gone: nothingGone };
    if (!isAnswered(asked)) return [{ ...base, making: asked.isStrange ? 'strange' : 'marked' }];
    if (asked.evidence.length === 0) return [{ ...base, making: 'plain' }];
    const { own, near } = parts[origin] ?? { own: [], near: [] };
    const gone = answering(asked, searched[origin] ?? []);
    const weeks = ofThoseWeeks(asked);
    return [
      { ...base, making: 'plain' },
      { ...base, making: 'gone', gone },
      ...(weeks.length === 0 ? [] : [{ ...base, making: 'away' as const, gone: new Set([...gone, ...weeks]) }]),
      ...swaps.flatMap(({ making, kinds }): NearMiss[] => {
        const ofKind = own.filter(({ kind }) => kinds.includes(kind));
        const other = swapped(asked.marked, ofKind, making.endsWith('near') ? near : far);
        return other === null ? [] : [{ ...base, question: other, making }];
      }),
    ];
  });
}
