import { termsOf } from '../../news/folding.ts';
import { irregularForms } from '../../news/irregular-forms.ts';
import type { Span } from '../../news/span.ts';
import { cut } from '../../reading/cut.ts';
import { isBeForm, isDeterminer, type PhraseWord, phraseFrom, phraseUpTo, phraseWords } from '../asking/phrases.ts';
import { isParticiple, type Slot, slotsOf } from '../asking/slots.ts';
import type { Sought } from '../ranking/features.ts';
import { type Clause, clausesOf } from './clauses.ts';
import type { Extract, ShortAnswer, Stretch } from './extract.ts';
import { slotsLike } from './verb-kin.ts';

interface Sentence {
  readonly words: readonly PhraseWord[];
  readonly terms: readonly (string | null)[];
}

const sentenceOf = (words: readonly PhraseWord[]): Sentence => ({
  words,
  terms: words.map(({ word }) => termsOf(word)[0]?.term ?? null),
});

const relative = /^(?:who|which|that)$/;

/** A clause as if it stood alone: what it shares before its own words, what stands between them left out. */
function standingAlone({ kind, own, shared }: Clause, words: readonly PhraseWord[]): readonly PhraseWord[] {
  const pieces = [...shared, ...own];
  const inside = words.filter(({ start, end }) => pieces.some((piece) => piece.start < end && start < piece.end));
  const told = kind === 'relative' && shared.length > 0 ? inside.filter(({ word }) => !relative.test(word)) : inside;
  return told.map((one, at) => {
    const isNext = at === 0 || words[words.indexOf(one) - 1] === told[at - 1];
    return isNext ? one : { ...one, parted: false };
  });
}

/** The sentences of a stretch, and those of their clauses that are interrupted or share their subject. Offsets into the body. */
function readSentences({ article: { body }, within }: Stretch): readonly Sentence[] {
  return cut(body.slice(within.start, within.end)).sentences.flatMap(({ start, end }) => {
    const from = within.start + start;
    const text = body.slice(from, within.start + end);
    const words = phraseWords(text);
    const clauses = clausesOf(text, []).filter(({ own }) => own.length > 0);
    const alone = clauses.length > 1 ? clauses.map((clause) => standingAlone(clause, words)) : [];
    const moved = (some: readonly PhraseWord[]) =>
      sentenceOf(some.map((one) => ({ ...one, start: one.start + from, end: one.end + from })));
    return [words, ...alone].map(moved);
  });
}

let last: (Pick<Stretch, 'article' | 'within'> & { readonly sentences: readonly Sentence[] }) | null = null;

/** The same, cut once for all who look for something in a stretch one after the other. Only the last is kept, without what was read for it. */
function sentencesIn(stretch: Stretch): readonly Sentence[] {
  const { article, within } = stretch;
  const isLast = last?.article === article && last.within.start === within.start && last.within.end === within.end;
  if (last && isLast) return last.sentences;
  const sentences = readSentences(stretch);
  last = { article, within, sentences };
  return sentences;
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

/** What a phrase counts that fills a place, and one that fills that of a verb of the same meaning. */
const standings = { asked: 0.3, like: 0.2 };

const agent = /(?:er|or)s?$/;

/** `its owner, Baltm`: whoever is called after the verb, where the name follows. */
function agentAt({ words }: Sentence, at: number, { side, preposition }: Slot): Span | null {
  if (side !== 'subject' || preposition !== null || !agent.test(words[at]?.word ?? '')) return null;
  return words[at + 1] ? phraseFrom(words, at + 1) : null;
}

/** What a clause's words leave out between them does not belong to a phrase of it. */
function unbroken({ start, end }: Span, body: string): Span {
  const mark = /\s*(?:[,;](?=\s)|[(—–])/.exec(body.slice(start, end));
  return { start, end: mark && mark.index > 0 ? start + mark.index : end };
}

const no = /^(?:not|never|cannot)$|n['’]t$/;
const reach = 4;

/** True where the verb at `at` is denied: `will not stand`. */
function isDenied({ words }: Sentence, at: number): boolean {
  const before = words.slice(Math.max(0, at - reach), at + 1);
  const first = before.findLastIndex(({ parted }) => parted);
  return before.slice(Math.max(0, first), -1).some(({ word }) => no.test(word));
}

/** Where fillers are looked for; `denied`: whether the verb is to be denied, `null` where that is all the same. */
interface Looking {
  readonly sentences: readonly Sentence[];
  readonly body: string;
  readonly denied: boolean | null;
}

/** The phrases that stand in a slot, wherever the sentences have its verb. */
function fillersOf(slot: Slot, { sentences, body, denied }: Looking): readonly Span[] {
  return sentences.flatMap((sentence) =>
    sentence.terms.flatMap((term, at) => {
      if (term !== slot.verb) return [];
      const named = agentAt(sentence, at, slot);
      if (named !== null && /^\p{Lu}/u.test(body.slice(named.start))) return unbroken(named, body);
      if (!isVerbAt(sentence, at, slot) || (denied !== null && isDenied(sentence, at) !== denied)) return [];
      const filler = fillerAt(sentence, at, slot);
      return filler === null ? [] : unbroken(filler, body);
    }),
  );
}

const deniesItself = ({ about }: Sought): boolean => about.split(/\s+/).some((word) => no.test(word));

const otherSide = (slot: Slot): Slot => ({ ...slot, side: slot.side === 'subject' ? 'object' : 'subject' });

/** Who or what stands on the other side of the asked verb, or before it where it is denied: whoever is beaten does not win, nor whoever did not win. */
export function opposed(stretch: Stretch, sought: Sought): readonly Span[] {
  const slots = slotsOf(sought.about).filter(({ preposition }) => preposition === null);
  if (slots.length === 0) return [];
  const looking = { sentences: sentencesIn(stretch), body: stretch.article.body };
  const denied = !deniesItself(sought);
  return slots.flatMap((slot) =>
    [slot, ...slotsLike(slot)].flatMap((one) => [
      ...fillersOf(otherSide(one), { ...looking, denied: null }),
      ...fillersOf(one, { ...looking, denied }),
    ]),
  );
}

/** What stands where the question leaves a place open: `What did the port buy?` - "the port bought *two cranes* in May". */
export const slotFillers: Extract = (stretch, sought) => {
  const slots = slotsOf(sought.about);
  if (slots.length === 0) return [];
  const { body } = stretch.article;
  const looking = { sentences: sentencesIn(stretch), body, denied: deniesItself(sought) };
  const answersOf = (slot: Slot, standing: number): ShortAnswer[] =>
    fillersOf(slot, looking).flatMap((span) => {
      const text = body.slice(span.start, span.end);
      if (isOnlyAsked(text, sought)) return [];
      return { text, span, value: null, basis: 'stated' as const, notes: [], standing };
    });
  return slots.flatMap((slot) => [
    ...answersOf(slot, standings.asked),
    ...slotsLike(slot).flatMap((like) => answersOf(like, standings.like)),
  ]);
};
