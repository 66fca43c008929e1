import type { Span } from '../../news/span.ts';
import type { View } from '../shelves/view.ts';
import { headTerms } from './article-words.ts';
import { type AskedWord, askedWords, isAkin } from './asked-words.ts';
import type { Sought } from './features.ts';
import { initialsOf, isSpeltOut } from './initials.ts';
import { type Line, termsWithin } from './lines.ts';

/** A line, and whether something of the asked kind was cut from its best sentence: 1, or 0. */
export interface Weighed {
  readonly line: Line;
  readonly filled: number;
}

/** What stands for `filled` where nothing is cut from a line. */
export const unknown = 0.5;

/** What tells whether a line's passage answers or only tells of something near it. Shares and weights from 0 to 1, but for `others`. */
export interface Evidence {
  /** Share of the asked words, by weight, in passage or headline; and in the sentence. */
  readonly near: number;
  readonly inSentence: number;
  /** The weight of the heaviest name or number that is missing there, also by its initials; half of it where the article has it elsewhere. */
  readonly missing: number;
  /** Share of the names and numbers, by weight, in passage or headline; and in sentence or headline. */
  readonly named: number;
  readonly namedHere: number;
  /** Share of the asked numbers and years that are told. */
  readonly numbers: number;
  /** Share of `first`, `largest` and the like in the sentence. */
  readonly ranks: number;
  /** 1 where an ordinal is asked for and another one stands there: `the fourth summit` for `the third`. */
  readonly otherRank: number;
  /** 1 where the question denies something and the sentence does not. */
  readonly denied: number;
  /** How near to now the article was published; and how far where `this week` or the like is asked about. */
  readonly recent: number;
  readonly stale: number;
  /** How near to the head of the article it stands. */
  readonly early: number;
  /** 1 where the sentence shows a sign of the asked kind that is not itself asked; and where the short answer stands in it. */
  readonly kind: number;
  readonly filled: number;
  /** The logarithm of how many of the asked words are no names: a long question need not match in every word. */
  readonly others: number;
}

/** The terms of a part of an article, and how well one of them is told there: 1, or less by a word of the same root. */
type Told = (term: string) => number;

const denial = /\b(?:not|never|no|without|nobody|none|neither)\b|n[’']t\b/i;
const nowadays =
  /\bthis (?:week|month|weekend|summer|year)\b|\b(?:recently|today|yesterday)\b|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/;
const likeness = 0.7;

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

const ordinal =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th))\b/gi;
const ordinalsIn = (text: string) => (text.match(ordinal) ?? []).map((one) => one.toLowerCase());

/** True where an ordinal is asked for that the text does not have, and it has another one. */
function hasOtherRank(asked: string, text: string): boolean {
  const wanted = ordinalsIn(asked);
  const told = wanted.length > 0 ? ordinalsIn(text) : [];
  return told.length > 0 && wanted.some((one) => !told.includes(one));
}

/** How well an asked word is told in the parts of an article, from the nearest to the sentence on. */
function toldAround(line: Line, sought: Sought, view: View) {
  const { article, sentence } = line;
  const initials = initialsOf(sought);
  const standing = view.standing(article, [...sought.terms.map(({ term }) => term), ...initials.values()]);
  const head = headTerms(article);
  const own = termsWithin(line, sentence).map(({ term }) => term);
  const stands = (term: string) => head.has(term) || standing.some((one) => one.has(term));
  return {
    inSentence: toldIn(new Set(own)),
    here: toldIn(new Set([...own, ...head])),
    around: toldIn(new Set([...line.terms.map(({ term }) => term), ...head])),
    inArticle: (term: string) => (stands(term) ? 1 : 0),
    byInitials: (term: string) => stands(initials.get(term) ?? '') || isSpeltOut(term, article.body),
  };
}

/** Weighs a line as an answer to what is sought. Linear in the length of its article. */
export function evidenceOf({ line, filled }: Weighed, sought: Sought, view: View): Evidence {
  const { article, passage, sentence, features } = line;
  const { inSentence, here, around, inArticle, byInitials } = toldAround(line, sought, view);
  const textOf = ({ start, end }: Span) => article.body.slice(start, end);
  const words = askedWords(sought, article, view);
  const exact = words.filter(({ isExact }) => isExact);
  const missing = exact.filter((word) => !isNamed(word, around, inArticle) && !byInitials(word.term));
  const some = (is: 'isNumber' | 'isRank') => words.filter((word) => word[is]);
  return {
    near: shareOf(words, around),
    inSentence: features.inSentence,
    missing: Math.max(0, ...missing.map(({ term, weight }) => weight * (inArticle(term) > 0 ? 0.5 : 1))),
    named: shareOf(exact, around),
    namedHere: shareOf(exact, here),
    numbers: shareOf(some('isNumber'), around),
    ranks: shareOf(some('isRank'), inSentence),
    otherRank: hasOtherRank(sought.about, textOf(passage)) ? 1 : 0,
    denied: denial.test(sought.about) && !denial.test(textOf(sentence)) ? 1 : 0,
    recent: features.recent,
    stale: nowadays.test(sought.about) ? 1 - features.recent : 0,
    early: 1 / (1 + sentence.start / 1000),
    kind: features.kind,
    filled,
    others: Math.log(1 + words.length - exact.length),
  };
}
