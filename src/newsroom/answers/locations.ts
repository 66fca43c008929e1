import { termsOf } from '../../news/folding.ts';
import { overlaps } from '../../news/span.ts';
import { type PhraseWord, phraseFrom, phraseWords } from '../asking/phrases.ts';
import { isParticiple, slotsOf } from '../asking/slots.ts';
import type { Extract, ShortAnswer } from './extract.ts';
import { isVerb } from './pieces.ts';
import { placeValue } from './places.ts';
import { verbsLike } from './verb-kin.ts';

/** What stands before a place. */
const ahead = /^(?:in|inside|at|on|near|outside|under|beneath|behind|aboard)$/;
/** A time or a manner stands there as well: `in May`, `at noon`, `in critical condition`. */
const noPlace =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|mon|tues|wednes|thurs|fri|satur|sun)day?\b|\b(?:\d{4}|\d+|noon|midnight|night|morning|afternoon|evening|day|week|month|year|years|century|season|time|condition|fact|part|order|response|addition|line|favou?r|case|charges?|suspicion|behalf|average|least|end|beginning|start|age|hand|way|front|court|turn|total)\b/i;
/** What ties a phrase to the town that it lies in. */
const inTown = /^(?:,? (?:in|at|near|outside) (?:the )?)?$/;
/** Words from the verb to its place, and from a place to one that tells more of it: `in the garden of an inn in Orva`. */
const farthest = 6;

/** A verb where it is told of something, and no noun that is spelt as its base: `work in the mine`. */
const isInflected = (word: string) => isVerb({ lower: word }) || isParticiple(word) || word.endsWith('s');

/** The phrase of a place behind the word at `from`, in its clause; `null` where none stands there. */
function placeBehind(words: readonly PhraseWord[], from: number) {
  for (let at = from + 1; at < Math.min(words.length, from + farthest); at++) {
    if (words[at]?.parted) return null;
    if (!ahead.test(words[at]?.word ?? '')) continue;
    const phrase = phraseFrom(words, at + 1);
    if (phrase !== null) return phrase;
  }
  return null;
}

/** Where something was done, in words that no gazetteer knows: `found in *the garden of an inn*`. */
export const locations: Extract = ({ article: { body }, within, mentions }, { about, nouns, terms }) => {
  const verbs = new Set(slotsOf(about).flatMap(({ verb }) => [verb, ...verbsLike(verb)]));
  if (verbs.size === 0 || nouns.size > 0) return [];
  const text = body.slice(within.start, within.end);
  const words = phraseWords(text);
  return words.flatMap((one, at): ShortAnswer[] => {
    if (!isInflected(one.word) || !verbs.has(termsOf(one.word)[0]?.term ?? '')) return [];
    const phrase = placeBehind(words, at);
    if (phrase === null) return [];
    const printed = text.slice(phrase.start, phrase.end);
    const isAsked = termsOf(printed).some(({ term }) => terms.some((asked) => asked.term === term));
    if (noPlace.test(printed) || isAsked) return [];
    const span = { start: within.start + phrase.start, end: within.start + phrase.end };
    const town = mentions().places.find(
      ({ start }) => start >= span.start && inTown.test(body.slice(span.end, Math.max(span.end, start))),
    );
    if (!town) return [{ text: printed, span, value: null, basis: 'stated', notes: [], standing: 0.5 }];
    if (overlaps(town, span)) return [];
    const whole = { start: span.start, end: town.end };
    const told = body.slice(whole.start, whole.end);
    return [{ text: told, span: whole, value: placeValue(town.place), basis: 'stated', notes: [], standing: 0.5 }];
  });
};
