import type { Article } from '../../src/news/article.ts';
import { termsOf } from '../../src/news/folding.ts';
import type { Candidate, View } from '../../src/newsroom/view.ts';
import type { MarkedQuestion } from '../evaluate/qa-figures.ts';
import { isOther, kindsOfNames, type Part, type PartKind, partsOf, withOther } from './swaps.ts';

/**
 * How a question came to be: as it was asked (`plain`, can be answered; `marked`, cannot); its evidence taken away (`gone`); or a name, number or verb
 * changed for another one, of the articles that come nearest (`near`) or of another question (`far`); or asked of articles that it was not made for (`strange`).
 */
export type Making = 'plain' | 'marked' | 'gone' | 'strange' | `${'name' | 'number' | 'verb'}-${'near' | 'far'}`;

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

const kindNames: Readonly<Record<PartKind, 'name' | 'number' | 'verb'>> = {
  person: 'name',
  place: 'name',
  name: 'name',
  number: 'number',
  year: 'number',
  verb: 'verb',
};

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
    near: near.flatMap(({ body }) => partsOf(body, kinds)).filter(({ kind }) => kind !== 'verb'),
  };
}

/** Makes questions that the corpus does not answer out of those that it does. */
export function nearMisses(all: readonly Asked[]): NearMiss[] {
  const nothingGone: ReadonlySet<Article> = new Set();
  const searched = all.map((asked) => found(asked.marked.question, asked.view));
  const parts = all.map((asked, at) => partsAround(asked, searched[at] ?? []));
  const farther = parts.filter((_, at) => !all[at]?.isStrange).flatMap(({ own }) => own);
  return all.flatMap((asked, origin): NearMiss[] => {
    const { question, answerable, date } = asked.marked;
    const base = { question, now: date ?? null, origin, gone: nothingGone };
    if (asked.isStrange || !answerable) return [{ ...base, making: asked.isStrange ? 'strange' : 'marked' }];
    const random = chance(question);
    const { own, near } = parts[origin] ?? { own: [], near: [] };
    const swap = (kind: 'name' | 'number' | 'verb', from: readonly Part[], where: 'near' | 'far'): NearMiss[] => {
      const part = pick(
        own.filter((one) => kindNames[one.kind] === kind),
        random,
      );
      const isIn = (text: string) => asked.marked.answers.some((answer) => plain(answer).includes(plain(text)));
      const others = part ? from.filter((one) => isOther(part, one, question) && !isIn(one.text)) : [];
      const other = pick(others, random);
      if (!part || !other) return [];
      return [{ ...base, question: withOther(question, part, other.text), making: `${kind}-${where}` }];
    };
    return [
      { ...base, making: 'plain' },
      { ...base, making: 'gone', gone: answering(asked, searched[origin] ?? []) },
      ...swap('name', near, 'near'),
      ...swap('name', farther, 'far'),
      ...swap('number', near, 'near'),
      ...swap('number', farther, 'far'),
      ...swap('verb', farther, 'far'),
    ];
  });
}
