import { termsOf } from '../../news/folding.ts';
import { isBeForm, isDeterminer, phraseFrom, phraseWords } from '../asking/phrases.ts';
import type { Extract, ShortAnswer } from './extract.ts';

/** `was the turnout in Orva`, `is the name of the otter`: the noun that is asked for. */
const asked =
  /^(?:is|are|was|were) (?:the|its|his|her|their|this) (?<noun>\p{L}+(?: \p{L}+){0,2}?)(?: (?:of|in|at|for|on|behind|to|from|between|when|before|after)\b.*)?$/u;
const reached = /^(?:reached|stood|totalled|totaled|hit|fell|rose|remained|became|came)$/;
const farthest = 7;

/** What a noun is told to be: `turnout was *43 percent*`, `a margin of *398 votes*`. */
export const predicates: Extract = ({ article: { body }, within }, { about }) => {
  const noun = asked.exec(about)?.groups?.noun;
  const head = noun === undefined ? undefined : termsOf(noun).at(-1)?.term;
  if (head === undefined) return [];
  const text = body.slice(within.start, within.end);
  const words = phraseWords(text);
  const found = (from: number, standing: number): ShortAnswer[] => {
    const phrase = phraseFrom(words, from);
    if (phrase === null) return [];
    const span = { start: within.start + phrase.start, end: within.start + phrase.end };
    return [{ text: body.slice(span.start, span.end), span, value: null, basis: 'stated', notes: [], standing }];
  };
  return words.flatMap(({ word }, at) => {
    if (termsOf(word)[0]?.term !== head) return [];
    if (words[at + 1]?.word === 'of' && /^\d/.test(words[at + 2]?.word ?? '')) return found(at + 2, 0.7);
    for (let next = at + 1; next < Math.min(words.length, at + farthest); next++) {
      const one = words[next];
      if (!one || one.parted) break;
      if (reached.test(one.word)) return found(next + (/^(?:at|to)$/.test(words[next + 1]?.word ?? '') ? 2 : 1), 0.6);
      if (isBeForm(one.word)) return isDeterminer(word) ? [] : found(next + 1, 0.6);
    }
    return [];
  });
};
