import type { Article } from '../../news/article.ts';
import { editDistance } from '../../news/edit-distance.ts';
import { foldWord, type Term } from '../../news/folding.ts';
import { irregularForms } from '../../news/irregular-forms.ts';
import { stem } from '../../news/stem.ts';
import type { View } from '../shelves/view.ts';
import type { Understanding } from './understand.ts';

/** Shorter words have too many neighbours. */
const shortest = 4;
const shortestForTwo = 8;
/** Who has more words wrong has another language. */
const mostCorrected = 4;
const mostSpellings = 8;
/** A stem that is so much shorter than its word is looked for too: `undestanding`. */
const stemsFar = 2;
/** A word of so few passages may itself be a slip of the papers, beside a word of a name that has no more than these. */
const [rare, ofName] = [2, 50] as const;

/** What share of the other asked words, by weight, an article must hold beside the other spelling: of one edit, of two, and where the scope has what was typed too. */
const leastBeside = { one: 0.3, two: 0.6, rare: 0.6 };
/** A long word that the scope prints so often is meant, whatever stands beside it. */
const [longCommon, oftenCommon] = [8, 10] as const;
const perEdit = 0.3;
const sameEnd = 0.05;
/** How many of the rarest other words count, how many of them lead to articles, and to how many each. */
const [wordsBeside, wordsFollowed, articlesSeen] = [6, 2, 6] as const;

/** A word that nothing in the scope holds, or only a slip of it, and the one that it was taken for. */
export interface Misspelling {
  readonly typed: Term;
  readonly meant: string;
}

interface Weighed {
  readonly term: string;
  readonly weight: number;
}

/** The rarest other words of the question that the scope holds. */
function besides(typed: Term, terms: readonly Term[], view: View): readonly Weighed[] {
  const others = new Set(terms.filter(({ term }) => term !== typed.term).map(({ term }) => term));
  return [...others]
    .map((term) => ({ term, held: view.frequency(term) }))
    .filter(({ held }) => held > 0)
    .sort((a, b) => a.held - b.held)
    .slice(0, wordsBeside)
    .map(({ term, held }) => ({ term, weight: Math.log(1 + view.size / (held + 0.5)) }));
}

/** The most that an article with the word holds of the others, by weight, 0 to 1; 1 where there are no others. */
function standsBeside(term: string, others: readonly Weighed[], view: View): number {
  const total = others.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return 1;
  const terms = others.map((other) => other.term);
  const articles = new Set<Article>(
    terms.slice(0, wordsFollowed).flatMap((other) => view.holding([term, other]).slice(0, articlesSeen)),
  );
  const shares = [...articles].map((article) => {
    const held = new Set(view.standing(article, terms).flatMap((own) => [...own]));
    return others.reduce((sum, other) => sum + (held.has(other.term) ? other.weight : 0), 0) / total;
  });
  return Math.max(0, ...shares);
}

/** Words of the scope that begin alike and differ by a letter, in long words by two; or by a letter from the stem, or from a form of another word: `frensh`. */
function spelledAlike(typed: string, term: string, view: View) {
  const edits = typed.length < shortestForTwo ? 1 : 2;
  const stems = typed.length - term.length < stemsFar ? [typed] : [typed, term];
  const near = new Set(stems.flatMap((form) => view.spellings(form, 2).map((other) => other.term)));
  const own = [...near].map((other) => ({
    other,
    distance: editDistance(term, other) === 1 ? 1 : editDistance(typed, other),
  }));
  const formed = [...irregularForms.keys()]
    .map((form) => ({ form, distance: editDistance(typed, form, edits) }))
    .filter(({ distance }) => distance <= edits)
    .map(({ form, distance }) => ({ other: stem(form), distance }));
  return [...own, ...formed]
    .filter(({ other, distance }) => distance <= edits && other !== term && other[0] === typed[0])
    .filter(({ other }) => view.frequency(other) > 0)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, mostSpellings);
}

/** True for a word of a name, `Velm-Natl`, `Velma Natl`, whose other word stands in no article with it. */
function isSlipInName(typed: Term, { terms, about }: Pick<Understanding, 'terms' | 'about'>, view: View): boolean {
  const beside = terms.filter(({ term, start, end }) => {
    const between = about.slice(Math.min(end, typed.end), Math.max(start, typed.start));
    const isName = between === '-' || (between === ' ' && /^\p{Lu}/u.test(about.slice(start)));
    return isName && view.frequency(term) > 0 && view.frequency(term) <= ofName;
  });
  return beside.length > 0 && beside.every(({ term }) => view.holding([term, typed.term]).length === 0);
}

const isPlural = (a: string, b: string) => `${a}s` === b || `${b}s` === a;

/** What a word was meant to be, by what stands beside it in the articles; `null` where it may stay as it is. */
function meantBy(typed: Term, asked: Pick<Understanding, 'terms' | 'about'>, view: View): string | null {
  const printed = foldWord(asked.about.slice(typed.start, typed.end));
  if (printed.length < shortest || /\d/.test(printed)) return null;
  const held = view.frequency(typed.term);
  if (held > 0 && !isSlipInName(typed, asked, view)) return null;
  const others = besides(typed, asked.terms, view);
  const found = spelledAlike(printed, typed.term, view).flatMap(({ other, distance }) => {
    const often = view.frequency(other);
    if (held > 0 && (distance > 1 || often < held)) return [];
    const isCommon = held === 0 && distance === 1 && printed.length >= longCommon && often >= oftenCommon;
    const least = held > 0 ? leastBeside.rare : distance > 1 ? leastBeside.two : leastBeside.one;
    const beside = standsBeside(other, others, view);
    const worth = beside - perEdit * distance + (other.at(-1) === printed.at(-1) ? sameEnd : 0);
    return beside < least && !isCommon && !isPlural(other, printed) ? [] : [{ other, worth }];
  });
  return found.sort((a, b) => b.worth - a.worth)[0]?.other ?? null;
}

/** The asked words that nothing holds, or hardly anything, where another spelling stands beside the other asked words. */
export function misspellings(asked: Pick<Understanding, 'terms' | 'about'>, view: View): Misspelling[] {
  const odd = asked.terms.filter(({ term }) => view.frequency(term) <= rare);
  return odd.slice(0, mostCorrected).flatMap((typed) => {
    const meant = meantBy(typed, asked, view);
    return meant === null ? [] : [{ typed, meant }];
  });
}

/** The terms with what was meant in the place of what was typed. */
export function corrected(terms: readonly Term[], wrong: readonly Misspelling[]): Term[] {
  return terms.map((term) => {
    const meant = wrong.find(({ typed }) => typed === term)?.meant;
    return meant === undefined ? term : { ...term, term: meant };
  });
}
