import { type Term, termsOf } from '../../news/folding.ts';
import type { Candidate, View } from '../shelves/view.ts';

/** Of what was found for the question so many passages are looked at; of a word that stands in none of them so many of its own. */
const passagesRead = 10;
const passagesOfWord = 5;
const shortest = 3;
const beginsLarge = /^\p{Lu}/u;
const hasSmall = /\p{Ll}/u;
/** What stands before the first word of a sentence, where a capital tells nothing. */
const sentenceBreak = /(?:^|[.?!:\n])["'“”‘’()\s]*$/;
const longestBreak = 6;

function beginsSentence(text: string, at: number): boolean {
  return sentenceBreak.test(text.slice(Math.max(0, at - longestBreak), at));
}

/** How often words are printed inside sentences: with a capital, and in all. */
type Printings = ReadonlyMap<string, { readonly large: number; readonly all: number }>;

function printingsIn(passages: readonly Candidate[], asked: ReadonlySet<string>): Printings {
  const printings = new Map<string, { large: number; all: number }>();
  for (const { article, passage } of passages) {
    const text = article.body.slice(passage.start, passage.end);
    for (const { term, start } of termsOf(text)) {
      if (!asked.has(term) || beginsSentence(text, start)) continue;
      const before = printings.get(term) ?? { large: 0, all: 0 };
      const isLarge = beginsLarge.test(text.slice(start, start + 2));
      printings.set(term, { large: before.large + (isLarge ? 1 : 0), all: before.all + 1 });
    }
  }
  return printings;
}

/** Tells which words the scope prints with a capital, inside sentences, more often than without. A few passages are looked at. */
function printedAsNames(
  asked: ReadonlySet<string>,
  found: readonly Candidate[],
  view: View,
): (term: string) => boolean {
  const near = printingsIn(found.slice(0, passagesRead), asked);
  return (term) => {
    const own = () => printingsIn(view.search([{ term, weight: 1 }], passagesOfWord), asked).get(term);
    const { large, all } = near.get(term) ?? own() ?? { large: 0, all: 0 };
    return large > all / 2;
  };
}

/** True where a question has capitals inside of its sentences that are no initials: who types so types names so. */
function hasCapitals(about: string, terms: readonly Term[]): boolean {
  return terms.some(({ start, end }) => {
    const word = about.slice(start, end);
    return beginsLarge.test(word) && hasSmall.test(word) && !beginsSentence(about, start);
  });
}

/** The asked words that are names: those with a capital; in a question without capitals those that what was `found` for it, or else the scope, prints with one. */
export function namesAsked(
  { about, terms }: { readonly about: string; readonly terms: readonly Term[] },
  found: readonly Candidate[],
  view: View,
): ReadonlySet<string> {
  const isTypedLarge = ({ start }: Term) => beginsLarge.test(about.slice(start, start + 2));
  const large = terms.filter(isTypedLarge);
  if (hasCapitals(about, terms)) return new Set(large.map(({ term }) => term));
  const isWord = ({ term }: Term) => term.length >= shortest && !/\d/.test(term);
  const words = new Set(terms.filter(isWord).map(({ term }) => term));
  const isName = printedAsNames(words, found, view);
  const names = terms.filter((one) => isTypedLarge(one) || (words.has(one.term) && isName(one.term)));
  return new Set(names.map(({ term }) => term));
}
