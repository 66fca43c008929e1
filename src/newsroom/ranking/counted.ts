import { isAkin } from './asked-words.ts';
import type { Sought } from './features.ts';

const percent = /%|\bper ?cent/;
const wordsCounted = 3;

/** True where a number stands before something that is asked for. */
export function isCounted(text: string, terms: readonly string[], { nouns }: Pick<Sought, 'nouns'>): boolean {
  if ([...nouns].some((noun) => isAkin(noun, 'percent')) && percent.test(text)) return true;
  const isAsked = (term: string) => [...nouns].some((noun) => noun === term || isAkin(noun, term));
  return terms.some((term, at) => /\d/.test(term) && terms.slice(at + 1, at + 1 + wordsCounted).some(isAsked));
}
