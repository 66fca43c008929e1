import type { Article } from '../news/article.ts';
import { termsOf } from '../news/folding.ts';
import { irregularForms } from '../news/irregular-forms.ts';
import type { Span } from '../news/span.ts';
import { headTerms, pairsOf, type Sought } from './features.ts';
import type { Line } from './lines.ts';
import type { View } from './view.ts';

/** What tells whether a line's passage answers or only tells of something near it. Shares and weights from 0 to 1, but for `length`. */
export interface Evidence {
  /** Share of the asked words, by weight, in passage or headline; the noun of `which ferry` may be missing. */
  readonly near: number;
  /** Share of all asked words in the sentence. */
  readonly here: number;
  /** The weight of the heaviest name or number that is missing there; half of it where the article has it elsewhere. */
  readonly missing: number;
  /** 1 where a name or number stands neither beside the sentence nor in the headline. */
  readonly apart: number;
  /** Share of the asked numbers and years that are told. */
  readonly numbers: number;
  /** Share of the names of several words that stand as one: `Ilya Brandt`, not an Ilya and a Brandt. */
  readonly together: number;
  /** Share of the asked verbs that are told. */
  readonly deeds: number;
  /** Share of `first`, `largest` and the like in the sentence. */
  readonly ranks: number;
  /** 1 where the question denies something and the sentence does not. */
  readonly denied: number;
  /** 1 where `this week` or the like is asked about; and how far from now the article was published then. */
  readonly current: number;
  readonly stale: number;
  /** How near to the head of the article it stands. */
  readonly early: number;
  /** The logarithm of the number of asked words: a long question need not match in every one. */
  readonly length: number;
}

/** An asked word with what it is in the question; `weight` is a share of what a word that nothing holds weighs. */
interface AskedWord {
  readonly term: string;
  readonly weight: number;
  readonly isNoun: boolean;
  readonly isExact: boolean;
  readonly isNumber: boolean;
  readonly isVerb: boolean;
  readonly isRank: boolean;
  /** The other words of the same name. */
  readonly mates: readonly string[];
}

/** The terms of a part of an article, and how well one of them is told there: 1, or less by a word of the same root. */
type Told = (term: string) => number;

const rank = /^(?:first|second|third|fourth|fifth|sixth|last|latest|next|previous|only|\p{L}{3,}est|most|least|half)$/u;
const denial = /\b(?:not|never|no|without|nobody|none|neither)\b|n[’']t\b/i;
const nowadays =
  /\bthis (?:week|month|weekend|summer|year)\b|\b(?:recently|today|yesterday)\b|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/;
const shortestRoot = 4;
const rootShare = 0.6;
const likeness = 0.7;
const leastShare = 0.5;

const isPast = (form: string) => (form.length > 4 && form.endsWith('ed')) || irregularForms.has(form);

function sameBeginning(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** True for words of one root: `elect` and `election`, `norvia` and `norvian`. */
export function isAkin(a: string, b: string): boolean {
  const same = sameBeginning(a, b);
  return same >= shortestRoot && same >= rootShare * Math.max(a.length, b.length);
}

/** Of a question over several sources, what is asked of the article's own. */
function ownTerms({ terms, parts }: Sought, { publisher }: Article): Sought['terms'] {
  const part = parts.find(({ publishers }) => publishers.has(publisher ?? ''));
  return part ? terms.filter(({ term }) => (part.shares.get(term) ?? 0) >= leastShare) : terms;
}

function askedWords(sought: Sought, article: Article, view: View): AskedWord[] {
  const { names, nouns, forms, pairs } = sought;
  const heaviest = Math.log(1 + (view.size + 0.5) / 0.5);
  return ownTerms(sought, article).map(({ term, weight }) => {
    const [isName, isNumber] = [names.has(term), /\d/.test(term)];
    const form = forms.get(term) ?? term;
    const isMate = (other: string) => pairs.has(`${term} ${other}`) || pairs.has(`${other} ${term}`);
    return {
      term,
      weight: weight / heaviest,
      isNoun: nouns.has(term) && !isName,
      isExact: isName || isNumber,
      isNumber,
      isVerb: !isName && isPast(form),
      isRank: rank.test(form),
      mates: isName ? [...names].filter((other) => other !== term && isMate(other)) : [],
    };
  });
}

function toldIn(terms: ReadonlySet<string>): Told {
  const known = new Map<string, number>();
  const told: Told = (term) => {
    if (terms.has(term)) return 1;
    const canVary = term.length >= shortestRoot && !/\d/.test(term);
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

/** Weighs a line as an answer to what is sought. Linear in the length of its article. */
export function evidenceOf(line: Line, sought: Sought, view: View): Evidence {
  const { article, passage, sentence, features } = line;
  const termsAt = ({ start, end }: Span) => termsOf(article.body.slice(start, end)).map(({ term }) => term);
  const head = headTerms(article);
  const inPassage = termsAt(passage);
  const inSentence = toldIn(new Set(termsAt(sentence)));
  const beside = toldIn(new Set([...termsAt(besides(line, view)), ...head]));
  const around = toldIn(new Set([...inPassage, ...head]));
  const inArticle = toldIn(new Set([...termsOf(article.body).map(({ term }) => term), ...head]));
  const words = askedWords(sought, article, view);
  const exact = words.filter(({ isExact, isNoun }) => isExact && !isNoun);
  const missing = exact.filter((word) => !isNamed(word, around, inArticle));
  const pairsHere = new Set([...pairsOf(inPassage), ...pairsOf(termsOf(article.headline).map(({ term }) => term))]);
  const denies = denial.test(sought.about) && !denial.test(article.body.slice(sentence.start, sentence.end));
  const current = nowadays.test(sought.about) ? 1 : 0;
  return {
    near: shareOf(
      words.filter(({ isNoun }) => !isNoun),
      around,
    ),
    here: features.inSentence,
    missing: Math.max(0, ...missing.map(({ term, weight }) => weight * (inArticle(term) > 0 ? 0.5 : 1))),
    apart: exact.every((word) => isNamed(word, beside, inArticle)) ? 0 : 1,
    numbers: shareOf(
      words.filter(({ isNumber }) => isNumber),
      around,
    ),
    together: togetherness(words, sought, pairsHere),
    deeds: shareOf(
      words.filter(({ isVerb }) => isVerb),
      around,
    ),
    ranks: shareOf(
      words.filter(({ isRank }) => isRank),
      inSentence,
    ),
    denied: denies ? 1 : 0,
    current,
    stale: current * (1 - features.recent),
    early: features.early,
    length: Math.log(1 + words.length),
  };
}
