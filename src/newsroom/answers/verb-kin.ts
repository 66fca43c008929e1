import { termsOf } from '../../news/folding.ts';
import type { Slot } from '../asking/slots.ts';

/** Verbs that tell the same of the same subject and object. */
const alike = [
  'beat defeat edge oust trounce',
  'buy acquire purchase',
  'arrest detain capture',
  'fire dismiss',
  'begin start open launch',
  'found establish',
  'replace succeed',
  'marry wed',
  'lead head',
  'fall collapse topple',
  'resign quit',
  'name appoint',
  'destroy wreck demolish',
  'injure hurt wound',
  'crash plunge',
  'end finish conclude',
  'discover find',
  'evacuate displace',
];

/** Verbs that tell the same with another place open: whoever won beat somebody, whoever lost was beaten. */
const turned: readonly (readonly [verb: string, side: Slot['side'], others: string, otherSide: Slot['side']])[] = [
  ['win', 'subject', 'beat defeat edge oust', 'subject'],
  ['lose', 'subject', 'beat defeat edge oust', 'object'],
  ['die', 'subject', 'kill', 'object'],
  ['succeed', 'object', 'replace', 'object'],
];

const termOf = (word: string): string => termsOf(word)[0]?.term ?? word;
const termsIn = (words: string): readonly string[] => words.split(' ').map(termOf);

const groups: ReadonlyMap<string, readonly string[]> = new Map(
  alike.flatMap((words) => {
    const terms = termsIn(words);
    return terms.map((term): [string, readonly string[]] => [term, terms.filter((other) => other !== term)]);
  }),
);

/** The verbs that tell what a verb tells, as terms. */
export const verbsLike = (term: string): readonly string[] => groups.get(term) ?? [];

/** The places that other verbs leave open for what fills a slot: `won` is answered by whoever `beat` somebody. */
export function slotsLike(slot: Slot): readonly Slot[] {
  const like = slot.preposition === null ? verbsLike(slot.verb).map((verb) => ({ ...slot, verb, base: null })) : [];
  const others = turned.flatMap(([verb, side, words, otherSide]) =>
    termOf(verb) === slot.verb && side === slot.side && slot.preposition === null
      ? termsIn(words).map((other) => ({ verb: other, side: otherSide, preposition: null, base: null }))
      : [],
  );
  return [...like, ...others];
}
