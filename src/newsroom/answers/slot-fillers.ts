import { termsOf } from '../../news/folding.ts';
import { irregularForms } from '../../news/irregular-forms.ts';
import type { Span } from '../../news/span.ts';
import type { Sought } from '../features.ts';
import { isBeForm, isDeterminer, type PhraseWord, phraseFrom, phraseUpTo, phraseWords } from '../phrases.ts';
import { isParticiple, type Slot, slotsOf } from '../slots.ts';
import type { Extract, ShortAnswer } from './extract.ts';

interface Sentence {
  readonly words: readonly PhraseWord[];
  readonly terms: readonly (string | null)[];
}

function sentenceOf(text: string): Sentence {
  const words = phraseWords(text);
  return { words, terms: words.map(({ word }) => termsOf(word)[0]?.term ?? null) };
}

/** `was built`, `is run by`. */
function isPassive({ words }: Sentence, at: number): boolean {
  const isBehindBe = isBeForm(words[at - 1]?.word ?? '') || isBeForm(words[at - 2]?.word ?? '');
  return isBehindBe && (isParticiple(words[at]?.word ?? '') || words[at + 1]?.word === 'by');
}

const before = /^(?:to|will|would|can|could|may|might|must|shall|should|not|did|does|do|n['’]t|they|we|i|you)$/;
/** Verbs whose past looks as their base does. */
const unchanged = /^(?:put|cut|hit|let|set|cost|hurt|quit|shut|split|spread|bet|cast|beat|burst|read)$/;

/** False for a noun or a name that is spelt as the verb that is asked for. */
function isVerbAt({ words }: Sentence, at: number, { base }: Slot): boolean {
  const [own = '', ahead = ''] = [words[at]?.word, words[at - 1]?.word];
  if (isDeterminer(ahead)) return false;
  return (
    base === null ||
    own !== base ||
    before.test(ahead) ||
    unchanged.test(base) ||
    words[at - 1]?.word.endsWith('s') === true
  );
}

const isInflected = (word: string): boolean =>
  /(?:s|ed)$/.test(word) || irregularForms.has(word) || unchanged.test(word);

/** False for `an inevitable win`, whose last word is no verb: one thing wins, it does not `win`. */
function agrees({ words }: Sentence, subject: Span, at: number): boolean {
  const [first, last] = [subject.start, subject.end].map((offset, end) =>
    words.find((one) => (end ? one.end : one.start) === offset),
  );
  const isOne = isDeterminer(first?.word ?? '') && !last?.word.endsWith('s');
  return !isOne || isInflected(words[at]?.word ?? '') || before.test(words[at - 1]?.word ?? '');
}

/** The phrase that stands in a slot where the sentence has the slot's verb. */
function fillerAt(sentence: Sentence, at: number, { side, preposition }: Slot): Span | null {
  const { words } = sentence;
  if (preposition !== null) return words[at + 1]?.word === preposition ? phraseFrom(words, at + 2) : null;
  const passive = isPassive(sentence, at);
  if (side === 'object') return passive ? phraseUpTo(words, at) : phraseFrom(words, at + 1);
  if (passive) return words[at + 1]?.word === 'by' ? phraseFrom(words, at + 2) : null;
  const subject = phraseUpTo(words, at);
  return subject !== null && agrees(sentence, subject, at) ? subject : null;
}

const pointing = /^(?:the|this|that|these|those|its|their|such)\b(?!.* of )/i;

/** `the festival` does not tell which festival; nor does a word that only describes. */
function isOnlyAsked(phrase: string, { nouns, terms }: Sought): boolean {
  const own = termsOf(phrase);
  const isPlain = own.every(({ term }) => nouns.has(term) || terms.some((one) => one.term === term));
  return /^\p{Ll}+(?:ed|ly)$/u.test(phrase) || (pointing.test(phrase) && isPlain);
}

/** What stands where the question leaves a place open: `What did the port buy?` - "the port bought *two cranes* in May". */
export const slotFillers: Extract = ({ article, within }, sought) => {
  const slots = slotsOf(sought.about);
  if (slots.length === 0) return [];
  const text = article.body.slice(within.start, within.end);
  const sentence = sentenceOf(text);
  return slots.flatMap((slot) =>
    sentence.terms.flatMap((term, at): ShortAnswer[] => {
      if (term !== slot.verb || !isVerbAt(sentence, at, slot)) return [];
      const filler = fillerAt(sentence, at, slot);
      if (filler === null || isOnlyAsked(text.slice(filler.start, filler.end), sought)) return [];
      const span = { start: within.start + filler.start, end: within.start + filler.end };
      return [
        {
          text: article.body.slice(span.start, span.end),
          span,
          value: null,
          basis: 'stated',
          notes: [],
          standing: 0.3,
        },
      ];
    }),
  );
};
