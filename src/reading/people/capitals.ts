import { functionWords, wellKnownPlaces } from '../data/names-words.ts';
import type { Page } from './evidence.ts';
import { isFamilyName, isPlainWord, names } from './lexicon.ts';
import { bare, keyOf, type Sequence } from './sequences.ts';

/** Words of the people whom the article names in ordinary spelling, lower case. */
export interface KnownWords {
  readonly last: ReadonlySet<string>;
  readonly any: ReadonlySet<string>;
}

/** First and family name, neither of them a plain word: a name though the article has it nowhere else. */
function reads(first: string, last: string): boolean {
  return (
    names.isFirstName(first) &&
    !isPlainWord(first) &&
    isFamilyName(last) &&
    !isPlainWord(last) &&
    !wellKnownPlaces.has(last)
  );
}

function runFrom(page: Page, index: number, known: KnownWords): number {
  const lowerAt = (at: number): string | undefined => {
    const token = page.tokens[at];
    return token?.kind === 'word' &&
      page.layout.spelling[at] === 'capitals' &&
      (at === index || !page.layout.lineStart[at])
      ? bare(token.text).toLowerCase()
      : undefined;
  };
  let end = index;
  let named = false;
  for (let at = index; ; at++) {
    const word = lowerAt(at);
    if (word === undefined || functionWords.has(word) || !known.any.has(word)) break;
    end = at + 1;
    named ||= known.last.has(word);
  }
  if (named) return end;
  const [first, last] = [lowerAt(index), lowerAt(index + 1)];
  return first !== undefined && last !== undefined && reads(first, last) ? index + 2 : -1;
}

/** Names in lines of CAPITALS, where the spelling tells nothing: those that the article has elsewhere, and plain cases. */
export function namesInCapitals(page: Page, known: KnownWords): readonly Sequence[] {
  const found: Sequence[] = [];
  for (let index = 0; index < page.tokens.length; index++) {
    if (page.layout.spelling[index] !== 'capitals') continue;
    const end = runFrom(page, index, known);
    if (end < 0) continue;
    const words = page.tokens.slice(index, end).map((token) => bare(token.text));
    found.push({ first: index, last: end - 1, words, key: keyOf(words), titles: [], nationality: false, from: index });
    index = end - 1;
  }
  return found;
}
