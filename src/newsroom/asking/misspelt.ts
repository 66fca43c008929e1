import type { Term } from '../../news/folding.ts';
import type { View } from '../shelves/view.ts';

/** Short words have too many neighbours. */
const shortest = 5;
/** Who has more words wrong has another language. */
const mostCorrected = 4;
const shortestForTwo = 9;

/** A word that nothing in the scope holds, and the one that it was taken for. */
export interface Misspelling {
  readonly typed: Term;
  readonly meant: string;
}

/** Long words that nothing holds, where the scope has one that begins alike and differs by a letter (long words: two); of several one that ends alike. */
export function misspellings(terms: readonly Term[], view: View): Misspelling[] {
  const unknown = terms.filter(({ term }) => term.length >= shortest && !/\d/.test(term) && view.frequency(term) === 0);
  return unknown.slice(0, mostCorrected).flatMap((typed) => {
    const { term } = typed;
    const near = view.spellings(term, term.length < shortestForTwo ? 1 : 2);
    const alike = near.filter((other) => other.term[0] === term[0] && Math.abs(other.term.length - term.length) <= 1);
    const nearest = alike.filter(({ distance }) => distance === alike[0]?.distance);
    const meant = nearest.find((other) => other.term.at(-1) === term.at(-1)) ?? nearest[0];
    return meant ? [{ typed, meant: meant.term }] : [];
  });
}

/** The terms with what was meant in the place of what was typed. */
export function corrected(terms: readonly Term[], wrong: readonly Misspelling[]): Term[] {
  return terms.map((term) => {
    const meant = wrong.find(({ typed }) => typed === term)?.meant;
    return meant === undefined ? term : { ...term, term: meant };
  });
}
