import { termsOf } from '../../news/folding.ts';
import { irregularForms } from '../../news/irregular-forms.ts';
import {
  isAuxiliary,
  isBeForm,
  isDeterminer,
  isFunctionWord,
  isPreposition,
  type PhraseWord,
  phraseWords,
} from './phrases.ts';

/** A place in a sentence that the question leaves open: behind or before one of its verbs, with the preposition that stands there. */
export interface Slot {
  readonly verb: string;
  /** The verb as it was typed where it stands behind `did`, so that the sentence has it in another form: `show`, `showed`. */
  readonly base: string | null;
  readonly side: 'object' | 'subject';
  readonly preposition: string | null;
}

const questionWord = /^(?:which|what|who|whom)$/;
/** `built`, `shown`, `closed`, but not `town` and `garden`. */
export const isParticiple = (word: string) =>
  word.endsWith('ed') || (/(?:wn|en|un|t|d|ade|ung|one)$/.test(word) && irregularForms.has(word));
const calls = /^(?:called|named|titled|dubbed|nicknamed|known)$/;

const termOf = ({ word }: PhraseWord): string | null => termsOf(word)[0]?.term ?? null;

/** The verbs that a clause behind an auxiliary may have: not the first of its words, and none that belongs to a noun before it. */
function verbsIn(words: readonly PhraseWord[]): PhraseWord[] {
  return words.filter((one, at) => {
    const before = words[at - 1];
    if (before === undefined || isFunctionWord(one.word)) return false;
    return !isDeterminer(before.word) && !isPreposition(before.word) && !/['’]s?$/.test(before.word);
  });
}

function slot(one: PhraseWord, side: Slot['side'], more: Partial<Slot> = {}): Slot[] {
  const verb = termOf(one);
  return verb === null ? [] : [{ verb, side, preposition: null, base: null, ...more }];
}

/** `did Watt add to the engine`, `is the show called`, `were the towns built on`. */
function behindAuxiliary(words: readonly PhraseWord[]): Slot[] {
  const [aux, ...rest] = words;
  const last = rest.at(-1);
  if (!aux || !last) return [];
  if (isPreposition(last.word)) {
    const verb = rest.slice(0, -1).findLast(({ word }) => !isFunctionWord(word));
    return verb ? slot(verb, 'object', { preposition: last.word }) : [];
  }
  const verbs = verbsIn(rest);
  if (!isBeForm(aux.word)) {
    const isDo = /^d(?:o|oes|id)$/.test(aux.word);
    return verbs.flatMap((one) => slot(one, 'object', { base: isDo ? one.word : null }));
  }
  const participles = verbs.filter(({ word }) => isParticiple(word) && !calls.test(word));
  const [first] = rest;
  const own = first && isParticiple(first.word) && !calls.test(first.word) ? [first] : participles;
  return own.flatMap((one) => slot(one, 'object'));
}

const mostNouns = 5;
const verbLike = /(?:ed|s|ught|ove|ote|old|ew|ade|ame|ave|on|an|ook|ed)$/;

/** `company developed the engine`, `limits the speed`: the verb whose subject is asked for. */
function subjectOf(words: readonly PhraseWord[]): Slot[] {
  const [first, second] = words;
  if (!first || !second) return [];
  if (isDeterminer(second.word) || isPreposition(second.word)) return slot(first, 'subject');
  const verbs = words.slice(0, mostNouns).filter(({ word }) => verbLike.test(word) && !isFunctionWord(word));
  return verbs.flatMap((one) => slot(one, 'subject'));
}

/** `will stand for mayor`, `is leading the race`: the verb right behind an auxiliary, where no subject can stand between them. */
function actor([aux, ...rest]: readonly PhraseWord[]): PhraseWord | null {
  const [verb, next] = rest.filter(({ word }) => word !== 'not');
  if (!aux || !verb || /^d(?:o|oes|id)$/.test(aux.word) || isFunctionWord(verb.word)) return null;
  if (isBeForm(aux.word) && !verb.word.endsWith('ing')) return null;
  return next === undefined || isDeterminer(next.word) || isPreposition(next.word) ? verb : null;
}

/** `can eat what`, `by playing in which tournament`: the word before, and the preposition between. */
function inPlace(words: readonly PhraseWord[]): Slot[] {
  const last = words.at(-1);
  if (!last) return [];
  const isBetween = isPreposition(last.word);
  const anchor = words.slice(0, isBetween ? -1 : undefined).findLast(({ word }) => !isFunctionWord(word));
  return anchor ? slot(anchor, 'object', { preposition: isBetween ? last.word : null }) : [];
}

/** The slots that a question leaves open, in lower case without its opening question word. */
export function slotsOf(about: string): readonly Slot[] {
  const words = phraseWords(about.split(/[.?!:;]\s+/).at(-1) ?? '');
  const asked = words.findIndex(({ word }) => questionWord.test(word));
  const before = words.slice(0, Math.max(0, asked));
  const after = words.slice(asked + 1);
  const isFronted = before.length > 0 && before.every(({ word }) => isPreposition(word));
  if (before.length > 0 && !isFronted) return inPlace(before);
  const aux = after.findIndex(({ word }) => isAuxiliary(word));
  const asSubject = aux === 0 && before.length === 0 ? actor(after) : null;
  if (asSubject) return slot(asSubject, 'subject');
  const hasClause = aux >= 0 && aux <= mostNouns && after.length > aux + 1;
  const own = isFronted ? [...after, ...before] : after;
  return hasClause ? behindAuxiliary(own.slice(aux)) : subjectOf(after);
}
