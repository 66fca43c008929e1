import { type Term, termsOf } from '../../news/folding.ts';
import type { View } from '../shelves/view.ts';

const passagesSeen = 5;
const shortest = 3;
const beginsLarge = /^\p{Lu}/u;
const hasSmall = /\p{Ll}/u;
/** What stands before the first word of a sentence, where a capital tells nothing. */
const sentenceBreak = /(?:^|[.?!:\n])["'“”‘’()\s]*$/;
const longestBreak = 6;

function beginsSentence(text: string, at: number): boolean {
  return sentenceBreak.test(text.slice(Math.max(0, at - longestBreak), at));
}

/** True where the scope prints the word with a capital, inside sentences, more often than without. A few passages are looked at. */
export function isPrintedAsName(term: string, view: View): boolean {
  let [large, small] = [0, 0];
  for (const { article, passage } of view.search([{ term, weight: 1 }], passagesSeen)) {
    const text = article.body.slice(passage.start, passage.end);
    for (const one of termsOf(text)) {
      if (one.term !== term || beginsSentence(text, one.start)) continue;
      if (beginsLarge.test(text.slice(one.start))) large += 1;
      else small += 1;
    }
  }
  return large > small;
}

/** True where a question has capitals inside of its sentences that are no initials: who types so types names so. */
function hasCapitals(about: string, terms: readonly Term[]): boolean {
  return terms.some(({ start, end }) => {
    const word = about.slice(start, end);
    return beginsLarge.test(word) && hasSmall.test(word) && !beginsSentence(about, start);
  });
}

/** The asked words that are names: those with a capital; in a question without capitals those that the scope prints with one. */
export function namesAsked(about: string, terms: readonly Term[], view: View): ReadonlySet<string> {
  const isTypedLarge = ({ start }: Term) => beginsLarge.test(about.slice(start));
  const knowsByCapitals = hasCapitals(about, terms);
  const isName = (one: Term) =>
    isTypedLarge(one) ||
    (!knowsByCapitals && one.term.length >= shortest && !/\d/.test(one.term) && isPrintedAsName(one.term, view));
  return new Set(terms.filter(isName).map(({ term }) => term));
}
