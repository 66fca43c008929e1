import { termsOf } from '../../news/folding.ts';
import type { Span } from '../../news/span.ts';
import { isPersonNoun } from '../asking/answer-nouns.ts';
import { isAuxiliary, isDeterminer, isPreposition, type PhraseWord, phraseWords } from '../asking/phrases.ts';
import type { Sought } from '../ranking/features.ts';
import { isVerb } from './pieces.ts';

/** Whoever is counted may be called so too: `400 people` for `how many guests`. */
const people = new Set(
  termsOf(
    `people persons individuals men women adults children kids boys girls patients residents guests visitors passengers workers employees staff
    members fans students pupils victims soldiers troops officers inmates prisoners refugees migrants viewers spectators customers voters
    travellers travelers tourists pilgrims participants volunteers civilians fighters militants crew others neighbours families citizens
    infants babies teenagers veterans survivors dead injured wounded missing protesters demonstrators beneficiaries respondents applicants`,
  ).map(({ term }) => term),
);

const irregularPlural = /^(?:people|children|men|women|police|mice|feet|teeth|lives|wives|sheep|fish|aircraft|troops)$/;
const isPlural = (word: string) => irregularPlural.test(word) || (/[^s']s$/.test(word) && word.length > 3);

/** A noun with what stands before it, as terms. */
export interface Counted {
  readonly head: string;
  readonly word: string;
  readonly before: readonly string[];
}

const isOfPeople = ({ head, word }: Counted) => people.has(head) || isPersonNoun(word.replace(/s$/, ''));

const longest = 7;
const termOf = (word: string): string => termsOf(word)[0]?.term ?? word;

/** The noun that is counted by the words from `from` on: the last plural before a verb, a preposition or a mark; else the last word. */
function nounIn(words: readonly PhraseWord[], from: number): Counted | null {
  const taken: string[] = [];
  for (const { word, parted } of words.slice(from, from + longest)) {
    const isEnd =
      isAuxiliary(word) || isPreposition(word) || isDeterminer(word) || /^(?:that|who|which|and|or)$/.test(word);
    const isDone = taken.some(isPlural) && isVerb({ lower: word });
    if (isEnd || isDone || (parted && taken.length > 0)) break;
    taken.push(word);
  }
  const plural = taken.findLastIndex(isPlural);
  const at = plural < 0 ? taken.length - 1 : plural;
  const word = taken[at];
  return word === undefined ? null : { word, head: termOf(word), before: taken.slice(0, at).map(termOf) };
}

const asks = /\bhow (?:many|much)\s+(?:of (?:the|all|those|these|its|their) )?/;
const ofSome = /^of (?:the|all|those|these|its|their) /;

/** What a question counts: `hospital employees` of `how many hospital employees walked out`; `null` where no noun tells. */
export function countedBy({ about, nouns }: Sought): Counted | null {
  const within = asks.exec(about);
  const text = within ? about.slice(within.index + within[0].length) : about.replace(ofSome, '');
  const noun = nounIn(phraseWords(text.slice(0, 120)), 0);
  return noun && [...nouns].some((term) => term === noun.head || noun.before.includes(term)) ? noun : null;
}

/** `U.S. presidents` is one phrase. */
const unpointed = (text: string) => text.replace(/(?<=\b\p{Lu})\.(?=\p{Lu}\b|\s)/gu, ' ');

/** How well what stands behind a number fits what is counted: 1 the same noun, more with the words before it, 0.6 people for people, 0.15 only a word beside it. */
export function countsIt(number: Span, body: string, counted: Counted): number {
  const noun = nounIn(phraseWords(unpointed(body.slice(number.end, number.end + 90))), 0);
  if (noun === null) return 0;
  if (noun.head === counted.head || noun.before.includes(counted.head))
    return noun.before.some((term) => counted.before.includes(term)) ? 1.15 : 1;
  const isGeneric = people.has(counted.head) || people.has(noun.head);
  if (isGeneric && isOfPeople(counted) && isOfPeople(noun)) return 0.6;
  return counted.before.some((term) => noun.before.includes(term)) ? 0.15 : 0;
}
