import type { Term } from '../../news/folding.ts';
import type { View } from '../shelves/view.ts';
import { weighed } from './lines.ts';

/** A word that more passages hold tells little by standing in none with another. */
const mostPassages = 400;
const mostWords = 5;

/** Two asked words, as they were typed, that no article holds both; a name, a number and the rarest words before others. `null` where there are none. */
export function apart(about: string, terms: readonly Term[], view: View): readonly [string, string] | null {
  const printed = new Map(terms.map(({ term, start, end }) => [term, about.slice(start, end)]));
  const isExact = (term: string) => /^[\p{Lu}\p{N}]/u.test(printed.get(term) ?? '');
  const rarest = weighed(terms, view)
    .filter(({ term }) => view.frequency(term) > 0 && view.frequency(term) <= mostPassages)
    .sort((a, b) => Number(isExact(b.term)) - Number(isExact(a.term)) || b.weight - a.weight)
    .slice(0, mostWords);
  const held = rarest.map(({ term }) => {
    const found = view.search([{ term, weight: 1 }], mostPassages);
    return { word: printed.get(term) ?? term, articles: new Set(found.map(({ article }) => article)) };
  });
  for (const [at, one] of held.entries()) {
    const other = held
      .slice(at + 1)
      .find(({ articles }) => [...articles].every((article) => !one.articles.has(article)));
    if (other) return [one.word, other.word];
  }
  return null;
}
