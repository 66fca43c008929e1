import { contexts } from '../data/names-words.ts';
import type { Token } from '../draft.ts';
import { cueWord } from '../statements/cue-lexicon.ts';
import { isCapital } from './layout.ts';
import { isPlainWord } from './lexicon.ts';

/** What part somebody plays in a clause. */
export type Part = 'speaker' | 'subject' | 'object' | 'oblique' | 'possessive';

/** How far each part brings its bearer to mind (after Lappin and Leass 1994). */
export const presenceOf: Readonly<Record<Part, number>> = {
  speaker: 5,
  subject: 3.5,
  object: 1.5,
  oblique: 1,
  possessive: 0.8,
};

/** A verb that introduces what somebody said, in the present or the past. */
function said(token: Token | undefined): boolean {
  const cue = token && cueWord(token.lower);
  return cue != null && !cue.verb.weak && (cue.form === 'present' || cue.form === 'past');
}
const prepositions =
  /^(?:in|at|of|to|with|by|for|from|on|against|about|than|like|over|under|after|before|between|among|into|as|without)$/;
const longestAside = 30;

const closers: ReadonlyMap<string, string> = new Map([
  [',', ','],
  ['(', ')'],
  ['—', '—'],
  ['–', '–'],
]);

/** The index after a bracket or an aside between commas or dashes that begins at `at`; `at` where there is none. */
function afterAside(tokens: readonly Token[], at: number): number {
  const opener = tokens[at]?.text ?? '';
  const closer = closers.get(opener);
  if (closer === undefined) return at;
  for (let index = at + 1; index < at + longestAside; index++) {
    const text = tokens[index]?.text;
    if (text === undefined || (text === '.' && opener === ',') || text === '”' || text === '"') return at;
    if (text === closer) return closer === ')' ? afterAside(tokens, index + 1) : index + 1;
  }
  return at;
}

/** The index after `of Orva` and the like that begins at `at`; `at` where there is none. */
function afterPhrase(tokens: readonly Token[], at: number): number {
  if (!prepositions.test(tokens[at]?.lower ?? '')) return at;
  let index = at + 1;
  while (index < at + 8 && (isCapital(tokens[index]) || /^(?:the|of|and|[-'’]|s)$/.test(tokens[index]?.lower ?? '')))
    index++;
  return index;
}

function isFiniteVerb(token: Token | undefined, next: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.text !== token.lower || /^who/.test(token.lower)) return false;
  const sign = contexts.after.get(token.lower);
  if (sign === 'said' || sign === 'verb') return true;
  if (/ly$|^(?:also|then|now|still|once|never|often|even|just|not|later)$/.test(token.lower))
    return isFiniteVerb(next, undefined);
  return (
    /[^e]ed$/.test(token.lower) ||
    (/[^s]s$/.test(token.lower) &&
      isPlainWord(token.text) &&
      (next?.lower === 'to' || contexts.articles.has(next?.lower ?? '')))
  );
}

/** The part of the phrase from token `first` to `last`; possessive when its last word is. */
export function partOf(tokens: readonly Token[], first: number, last: number): Part {
  const before = tokens[first - 1];
  const next = tokens[last + 1];
  if (
    /['’]s?$/.test(tokens[last]?.text ?? '') ||
    (/^['’]$/.test(next?.text ?? '') && next?.start === tokens[last]?.end)
  )
    return 'possessive';
  const isAside = before?.text === ',' && next?.text === ',';
  const at = isAside ? last + 2 : afterAside(tokens, afterPhrase(tokens, last + 1));
  if (said(tokens[at]) || (said(tokens[at + 1]) && isFiniteVerb(tokens[at], tokens[at + 1]))) return 'speaker';
  if (said(before) && /^[,”"’'.?!]$/.test(tokens[first - 2]?.text ?? '')) return 'speaker';
  if (before && prepositions.test(before.lower)) return 'oblique';
  return isFiniteVerb(tokens[at], tokens[at + 1]) ? 'subject' : 'object';
}
