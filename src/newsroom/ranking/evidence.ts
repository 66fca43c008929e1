import { termsOf } from '../../news/folding.ts';
import type { Span } from '../../news/span.ts';
import type { View } from '../shelves/view.ts';
import { headTerms } from './article-words.ts';
import { type AskedWord, askedWords, isAkin } from './asked-words.ts';
import { pairsOf, type Sought, tightness } from './features.ts';
import { initialsOf, isSpeltOut } from './initials.ts';
import { type Line, termsWithin } from './lines.ts';

/** What tells whether a line's passage answers or only tells of something near it. Shares and weights from 0 to 1, but for `asked`. */
export interface Evidence {
  /** Share of the asked words, by weight, in passage or headline. */
  readonly near: number;
  /** The weight of the heaviest name or number that is missing there, also by its initials; half of it where the article has it elsewhere. */
  readonly missing: number;
  /** 1 where a name or number stands neither beside the sentence nor in the headline. */
  readonly apart: number;
  /** Share of the asked numbers and years that are told. */
  readonly numbers: number;
  /** Share of the names of several words that stand as one: `Ilya Brandt`, not an Ilya and a Brandt. */
  readonly together: number;
  /** How closely the asked words stand in the passage: their number by the length of the least stretch that holds them all. */
  readonly tight: number;
  /** Share of `first`, `largest` and the like in the sentence. */
  readonly ranks: number;
  /** 0 where a number is asked for and none of what is counted stands there: `how many ferries`, and no `three new ferries`. */
  readonly counted: number;
  /** 1 where the question denies something and the sentence does not. */
  readonly denied: number;
  /** How near to now the article was published; and how far where `this week` or the like is asked about. */
  readonly recent: number;
  readonly stale: number;
  /** How near to the head of the article it stands. */
  readonly early: number;
  /** The logarithm of what the asked words weigh together: a long question need not match in every word. */
  readonly asked: number;
}

/** The terms of a part of an article, and how well one of them is told there: 1, or less by a word of the same root. */
type Told = (term: string) => number;

const denial = /\b(?:not|never|no|without|nobody|none|neither)\b|n[’']t\b/i;
const nowadays =
  /\bthis (?:week|month|weekend|summer|year)\b|\b(?:recently|today|yesterday)\b|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/;
const likeness = 0.7;
const wordsCounted = 3;

function toldIn(terms: ReadonlySet<string>): Told {
  const known = new Map<string, number>();
  const told: Told = (term) => {
    if (terms.has(term)) return 1;
    const canVary = !/\d/.test(term);
    return canVary && [...terms].some((other) => isAkin(term, other)) ? likeness : 0;
  };
  return (term) => {
    const value = known.get(term) ?? told(term);
    known.set(term, value);
    return value;
  };
}

/** The share, by weight, of some of the asked words; 1 where there are none of them. */
function shareOf(words: readonly AskedWord[], told: Told): number {
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? 1 : words.reduce((sum, { term, weight }) => sum + weight * told(term), 0) / total;
}

/** True where the name is told, or another word of it that stands for it: `Brandt` for the `Ilya Brandt` of the article's head. */
function isNamed({ term, mates }: AskedWord, told: Told, inArticle: Told): boolean {
  return told(term) > 0 || (inArticle(term) > 0 && mates.some((mate) => told(mate) === 1));
}

/** The sentence and its neighbours in the passage. */
function besides({ article, sentence, passage }: Line, view: View): Span {
  const sentences = view.sentences(article, passage);
  const at = sentences.findIndex(({ start }) => start === sentence.start);
  return { start: (sentences[at - 1] ?? sentence).start, end: (sentences[at + 1] ?? sentence).end };
}

function togetherness(words: readonly AskedWord[], { pairs }: Sought, here: ReadonlySet<string>): number {
  const names = words.filter(({ mates }) => mates.length > 0).map(({ term }) => term);
  const asked = names.flatMap((a) => names.map((b) => `${a} ${b}`)).filter((pair) => pairs.has(pair));
  return asked.length === 0 ? 1 : asked.filter((pair) => here.has(pair)).length / asked.length;
}

const percent = /%|\bper ?cent/;

/** True where a number stands before something that is asked for. */
export function isCounted(text: string, terms: readonly string[], { nouns }: Sought): boolean {
  if ([...nouns].some((noun) => isAkin(noun, 'percent')) && percent.test(text)) return true;
  const isAsked = (term: string) => [...nouns].some((noun) => noun === term || isAkin(noun, term));
  return terms.some((term, at) => /\d/.test(term) && terms.slice(at + 1, at + 1 + wordsCounted).some(isAsked));
}

/** How well an asked word is told in the parts of an article, from the nearest to the sentence on. */
function toldAround(line: Line, sought: Sought, view: View) {
  const { article, sentence } = line;
  const initials = initialsOf(sought);
  const standing = view.standing(article, [...sought.terms.map(({ term }) => term), ...initials.values()]);
  const termsAt = (span: Span) => termsWithin(line, span).map(({ term }) => term);
  const head = headTerms(article);
  const inPassage = line.terms.map(({ term }) => term);
  const inHeadline = termsOf(article.headline).map(({ term }) => term);
  const stands = (term: string) => head.has(term) || standing.some((own) => own.has(term));
  return {
    inPassage,
    pairs: new Set([...pairsOf(inPassage), ...pairsOf(inHeadline)]),
    inSentence: toldIn(new Set(termsAt(sentence))),
    beside: toldIn(new Set([...termsAt(besides(line, view)), ...head])),
    around: toldIn(new Set([...inPassage, ...head])),
    inArticle: (term: string) => (stands(term) ? 1 : 0),
    byInitials: (term: string) => stands(initials.get(term) ?? '') || isSpeltOut(term, article.body),
  };
}

/** Weighs a line as an answer to what is sought. Linear in the length of its article. */
export function evidenceOf(line: Line, sought: Sought, view: View): Evidence {
  const { article, passage, sentence, features } = line;
  const { inPassage, pairs, inSentence, beside, around, inArticle, byInitials } = toldAround(line, sought, view);
  const textOf = ({ start, end }: Span) => article.body.slice(start, end);
  const words = askedWords(sought, article, view);
  const exact = words.filter(({ isExact }) => isExact);
  const missing = exact.filter((word) => !isNamed(word, around, inArticle) && !byInitials(word.term));
  const isTold = sought.wanted !== 'count' || isCounted(textOf(passage), inPassage, sought);
  return {
    near: shareOf(words, around),
    missing: Math.max(0, ...missing.map(({ term, weight }) => weight * (inArticle(term) > 0 ? 0.5 : 1))),
    apart: exact.every((word) => isNamed(word, beside, inArticle)) ? 0 : 1,
    numbers: shareOf(
      words.filter(({ isNumber }) => isNumber),
      around,
    ),
    together: togetherness(words, sought, pairs),
    tight: tightness(
      inPassage.map((term, at) => ({ term, at })),
      new Set(sought.terms.map(({ term }) => term)),
    ),
    ranks: shareOf(
      words.filter(({ isRank }) => isRank),
      inSentence,
    ),
    counted: isTold ? 1 : 0,
    denied: denial.test(sought.about) && !denial.test(textOf(sentence)) ? 1 : 0,
    recent: features.recent,
    stale: nowadays.test(sought.about) ? 1 - features.recent : 0,
    early: 1 / (1 + sentence.start / 1000),
    asked: Math.log(1 + words.reduce((sum, { weight }) => sum + weight, 0)),
  };
}
