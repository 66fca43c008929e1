import type { Article } from '../../news/article.ts';
import { termsOf } from '../../news/folding.ts';
import type { Statement } from '../../news/reading.ts';
import type { WeightedTerm } from '../../search/index-port.ts';
import { align, type Word, wordsOf } from '../agreement/alignment.ts';
import { pairsOf } from '../ranking/features.ts';
import { kinOf, type Roots, rootsOf } from '../ranking/kin.ts';
import { weighed } from '../ranking/lines.ts';
import type { View } from '../shelves/view.ts';
import { verbsLike } from './verb-kin.ts';

/** A statement that may answer, and how much of the asked words it holds. */
export interface Said {
  readonly article: Article;
  readonly statement: Statement;
  /** By weight, what stands in it, beside it and in the headline; 0 to 1. */
  readonly covered: number;
  /** The same, of it alone. */
  readonly own: number;
  readonly worth: number;
}

/** What is asked of a statement's content. */
export interface AskedContent {
  readonly terms: readonly WeightedTerm[];
  readonly roots: Roots;
  readonly pairs: ReadonlySet<string>;
  /** All words, in order; empty for a topic. */
  readonly words: readonly Word[];
}

/** Fewer words are a topic. */
const fewestOfQuotation = 4;
/** What is longer than this is compared by its beginning. */
const mostWords = 80;
/** What an asked word counts that only has kin there, stands in the passage beside it, or in the headline. */
const shares = { kin: 0.8, beside: 0.55, headline: 0.35 };

export const contentOf = ({ article, statement }: Pick<Said, 'article' | 'statement'>): string =>
  article.body.slice(statement.start, statement.end);

export function askedContent(what: string, isTopic: boolean, view: View): AskedContent {
  const terms = termsOf(what);
  return {
    terms: weighed(terms, view),
    roots: rootsOf(terms.map(({ term }) => term)),
    pairs: pairsOf(terms.map(({ term }) => term)),
    words: isTopic ? [] : wordsOf(what).slice(0, mostWords),
  };
}

/** The share of the asked words, by weight, each with what it counts where it stands. */
export function coverage(terms: readonly WeightedTerm[], share: (term: string) => number): number {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return 1;
  return terms.reduce((sum, { term, weight }) => sum + weight * share(term), 0) / total;
}

/** The share of a quotation's words, small ones too, that stand in a statement in their order; 1 for a topic. */
function wording(words: readonly Word[], content: string): number {
  const laid = words.length < fewestOfQuotation ? null : align(words, wordsOf(content));
  return laid === null ? 1 : Math.max(0, 1 - laid.cost / words.length);
}

/** Asked words that a text has kin of, or a verb that tells the same. */
function kinIn(own: readonly string[], { terms, roots }: AskedContent): Set<string> {
  const kin = new Set(own.flatMap((term) => kinOf(term, roots)));
  const held = new Set(own);
  for (const { term } of terms) if (verbsLike(term).some((verb) => held.has(verb))) kin.add(term);
  return kin;
}

/** Where a statement stands: asked words of the passage around it, and of the headline. */
export interface Surroundings {
  readonly beside: ReadonlySet<string>;
  readonly headline: ReadonlySet<string>;
}

/** A speech or a transcript holds many words that have nothing to do with each other: of a longer content its best stretch counts, terms. */
const longest = 60;

function stretchesOf(held: readonly string[]): readonly (readonly string[])[] {
  if (held.length <= longest) return [held];
  const half = longest / 2;
  return Array.from({ length: Math.ceil(held.length / half) - 1 }, (_, at) =>
    held.slice(at * half, at * half + longest),
  );
}

/** What asked words count inside the best stretch of a content. */
function insideOf(held: readonly string[], asked: AskedContent): { own: number; inside: (term: string) => number } {
  const all = stretchesOf(held).map((stretch) => {
    const [terms, kin] = [new Set(stretch), kinIn(stretch, asked)];
    const inside = (term: string) => (terms.has(term) ? 1 : kin.has(term) ? shares.kin : 0);
    return { inside, own: coverage(asked.terms, inside) };
  });
  return all.reduce((best, one) => (one.own > best.own ? one : best));
}

/** Words in the asked order, a quotation rather than a report, a named speaker, and no more words than asked speak for a statement. */
export function weigh(
  place: Pick<Said, 'article' | 'statement'>,
  { beside, headline }: Surroundings,
  asked: AskedContent,
): Said {
  const { terms, pairs, words } = asked;
  const content = contentOf(place);
  const held = termsOf(content).map(({ term }) => term);
  const { own, inside } = insideOf(held, asked);
  const around = (term: string) => (beside.has(term) ? shares.beside : headline.has(term) ? shares.headline : 0);
  const covered = coverage(terms, (term) => Math.max(inside(term), around(term)));
  const exact = covered < 0.4 ? 0 : wording(words, content);
  const ownPairs = pairsOf(held);
  const inOrder = pairs.size === 0 ? 0 : [...pairs].filter((pair) => ownPairs.has(pair)).length / pairs.size;
  const manner = place.statement.manner === 'indirect' ? 0 : 0.05;
  const known = place.statement.speakerName === null ? 0 : 0.1;
  const worth = covered + 0.4 * exact + 0.3 * inOrder + manner + known - 0.02 * Math.log(1 + held.length);
  return { ...place, covered, own, worth };
}
