import { firstNameTitles, roles, titleParts, titles } from '../data/names-titles.ts';
import { calendar, functionWords, nationalities } from '../data/names-words.ts';
import type { Token } from '../draft.ts';
import { isFamilyName, isPlainWord, names } from './lexicon.ts';

/** What a capitalised word before a name is, when it is no part of the name. */
export type Prefix = 'title' | 'nationality' | 'other';

/** `I'm`, `He'll`: a function word with its verb. */
export function isFunctionWord(token: Token): boolean {
  const apostrophe = token.lower.indexOf("'");
  return functionWords.has(apostrophe > 0 ? token.lower.slice(0, apostrophe) : token.lower);
}

/** `Brazilian-born`, `Zurich-based`: a compound that no name is. */
export function isCompound(text: string): boolean {
  const hyphen = text.lastIndexOf('-');
  const tail = hyphen > 0 ? text.slice(hyphen + 1) : '';
  return tail.length > 2 && tail === tail.toLowerCase() && isPlainWord(tail);
}

function isTitle(lower: string): boolean {
  if (titles.has(lower) || titleParts.has(lower) || roles.has(lower)) return true;
  const hyphen = lower.indexOf('-');
  if (hyphen < 0) return lower.endsWith('s') && titles.has(lower.slice(0, -1));
  if (lower.endsWith('-in-chief') || lower.endsWith('-general') || lower.endsWith('-elect')) return true;
  const tail = lower.slice(hyphen + 1).replace(/s$/, '');
  return (
    /^(?:co|vice|ex|deputy|major|lieutenant|sub|arch|brigadier|then)$/.test(lower.slice(0, hyphen)) &&
    (titles.has(tail) || roles.has(tail))
  );
}

/** Words that can be dropped before what `rest` more words name. */
export function prefixOf(token: Token, opens: boolean, rest: number): Prefix | null {
  const { lower } = token;
  if (firstNameTitles.has(lower) && rest < 2) return null;
  if (isTitle(lower)) return 'title';
  if (nationalities.has(lower) || (lower.endsWith('s') && nationalities.has(lower.slice(0, -1)))) return 'nationality';
  if (calendar.has(lower) && !/^(?:april|may|june|august|easter|jan)$/.test(lower)) return 'other';
  if (
    (isFunctionWord(token) && lower !== 'will' && token.text.length > 1) ||
    isCompound(token.text) ||
    /^(?:ex|anti|pro|non|mid|pre|post)-/.test(lower)
  )
    return 'other';
  return opens && isPlainWord(token.text) && !isFamilyName(token.text) && !names.isFirstName(token.text)
    ? 'other'
    : null;
}
