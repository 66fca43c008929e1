import type { Article } from '../../news/article.ts';
import { editDistance } from '../../news/edit-distance.ts';
import { foldLetters, termsOf } from '../../news/folding.ts';
import type { Statement } from '../../news/reading.ts';
import { areForms } from '../../reading/data/names-nicknames.ts';
import { firstNameTitles, titles } from '../../reading/data/names-titles.ts';
import { isPersonNoun } from '../asking/answer-nouns.ts';
import { corrected, misspellings } from '../asking/misspelt.ts';
import { newestFirst } from '../dates.ts';
import type { View } from '../shelves/view.ts';
import { speakerOf } from './speaker.ts';

/** The words of a name, the titles before it left off: `Sen. Elizabeth Warren`. */
function bareWords(name: string): readonly string[] {
  const words = name.split(/[\s.,()"“”]+/).filter((word) => foldLetters(word) !== '');
  const isTitle = (word: string) => word === 'the' || (titles.has(word) && !firstNameTitles.has(word));
  const first = words.findIndex((word, at) => at === words.length - 1 || !isTitle(foldLetters(word)));
  return words.slice(Math.max(0, first));
}

const wordsOf = (name: string): readonly string[] => bareWords(name).map(foldLetters);

const isWithin = (some: readonly string[], all: readonly string[]) =>
  some.length > 0 && some.every((word) => all.includes(word));

const isInitial = (a: string, b: string) => (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** `Bill Cooke` and `William Cooke`, `J. Holt` and `Jana Holt`. */
function isShortForm(a: readonly string[], b: readonly string[]): boolean {
  const [first = '', other = ''] = [a[0], b[0]];
  const isOneFamily = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-1);
  return isOneFamily && (areForms(first, other) || isInitial(first, other));
}

const initials = (name: string) => (name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join('');

/** `WHO` and `World Health Organization`, either way. */
const isSpeltOut = (a: string, b: string) => /^\p{Lu}{2,6}$/u.test(a) && a === initials(b);

type Agree = (asked: string, name: string | null) => boolean;

/** True where the asked name and the speaker's can be one: all words of the one are among the other's, `Xi` is Xi Jinping; or one is a short form of the other. */
export const namesAgree: Agree = (asked, name) => {
  if (name === null) return false;
  const [a, b] = [wordsOf(asked), wordsOf(name)];
  return isWithin(a, b) || isWithin(b, a) || isShortForm(a, b) || isSpeltOut(asked, name) || isSpeltOut(name, asked);
};

const shortest = 4;
const shortestForTwo = 9;

function isNearly(a: string, b: string): boolean {
  if (a === b) return true;
  const least = Math.min(a.length, b.length);
  return least + 1 >= shortest && a[0] === b[0] && editDistance(a, b) <= (least < shortestForTwo ? 1 : 2);
}

/** True where one name is the other with a letter wrong in a word or two. */
const namesNearlyAgree: Agree = (asked, name) => {
  if (name === null) return false;
  const [a, b] = [wordsOf(asked), wordsOf(name)];
  return a.length > 1 && a.length === b.length && a.every((word, at) => isNearly(word, b[at] ?? ''));
};

const headOf = (words: string) =>
  foldLetters(
    words
      .split(/ (?:of|for|in|at|from|with|about|by|to|on|who|that|against) /)[0]
      ?.split(' ')
      .at(-1) ?? '',
  );

/** True where the article calls the speaker what was asked, though it tells elsewhere who that is: `the judge`, `the coach of the Rowers`. */
function isInRole(asked: string, { body }: Article, { speaker, speakerName }: Statement): boolean {
  const called = asked.replace(/^the\s+/i, '').split(/ (?:of|for|in|at|from|with) (?:the )?/);
  const head = foldLetters(called[0]?.split(' ').at(-1) ?? '');
  if (speaker === null || speakerName === null || !isPersonNoun(head)) return false;
  const own = (body.slice(speaker.start, speaker.end).match(/[\p{L}\p{N}]+/gu) ?? []).map(foldLetters);
  return called.every((words) => words.split(' ').every((word) => own.includes(foldLetters(word))));
}

/** A first name alone is the asked person's only where the article has all of the name somewhere: `Tom` may be any Tom. */
function isAnotherOfTheName(asked: string, { body }: Article, name: string): boolean {
  const [words, own] = [wordsOf(asked), wordsOf(name)];
  const [first = '', family = ''] = [words.at(-2), words.at(-1)];
  if (words.length < 2 || own.length > 1 || own[0] === family) return false;
  const printed = (body.match(/[\p{L}\p{M}’'-]+/gu) ?? []).map(foldLetters);
  return !printed.some((word, at) => word === family && printed[at - 1] === first);
}

/** True where the asked name can be the speaker's: not `Ana Quill's campaign` for `Ana Quill`; without a name, the head word must be the asked one. */
export const isBy =
  (asked: string, agree: Agree = namesAgree) =>
  (article: Article, statement: Statement): boolean => {
    if (isInRole(asked, article, statement)) return true;
    const speaker = speakerOf(article, statement)?.replace(/^.*['’]s\s+/u, '') ?? null;
    if (speaker === null || !agree(asked, speaker) || isAnotherOfTheName(asked, article, speaker)) return false;
    const isNamed = statement.speakerName !== null && !/^\p{Ll}/u.test(speaker);
    return isNamed || headOf(asked) === headOf(speaker);
  };

/** Who was asked for: the articles that name him, newest first, and whether a statement is his. */
export interface AskedSpeaker {
  readonly articles: readonly Article[];
  readonly terms: readonly string[];
  readonly isBy: (article: Article, statement: Statement) => boolean;
}

const mostOfAWord = 200;

/**
 * The articles that name a speaker; where none holds all of the name, those that hold it as it may have been meant (`Elisabeth Waren`), or one of its words
 * (`William Cooke` where they have `Bill Cooke`).
 */
export function askedSpeaker(asked: string, view: View): AskedSpeaker {
  const name = bareWords(asked).join(' ');
  const typed = termsOf(name);
  // A name of small words, `Will`, stands everywhere.
  if (typed.length === 0) return { articles: [...view.articles()].sort(newestFirst), terms: [], isBy: isBy(asked) };
  const terms = typed.map(({ term }) => term);
  const own = view.holding(terms);
  if (own.length > 0) return { articles: own, terms, isBy: isBy(asked) };
  const meant = corrected(typed, misspellings({ terms: typed, about: name }, view)).map(({ term }) => term);
  const near = new Set(view.holding(meant));
  for (const term of [...meant].reverse())
    if (near.size === 0 || terms.length > 1)
      for (const one of view.holding([term]).slice(0, mostOfAWord)) near.add(one);
  const either: Agree = (a, b) => namesAgree(a, b) || namesNearlyAgree(a, b);
  return { articles: [...near].sort(newestFirst), terms: meant, isBy: isBy(asked, either) };
}
