import { type Atom, atom } from './atoms.ts';
import { isoDuration, ofTheDay } from './iso-duration.ts';
import { lengthAt } from './length.ts';
import type { Found } from './meaning.ts';
import { amountAt } from './numeral.ts';

const eachWord = /^(?:an?|every|each|per)$/;

/** `a week`, `every two years`, `each month`: what comes again, as a TIMEX3 length, and the index behind it. */
function againAt(atoms: readonly Atom[], at: number): { readonly value: string; readonly end: number } | null {
  if (!eachWord.test(atom(atoms, at).lower)) return null;
  const { unit } = atom(atoms, at + 1).word;
  if (unit !== undefined && unit !== 'half') return { value: isoDuration(1, unit), end: at + 2 };
  const length = lengthAt(atoms, at + 1);
  return length && { value: length.timex, end: length.end };
}

/** How often: `once`, `twice`, `three times`, `several times`; the index behind it. */
function timesAt(atoms: readonly Atom[], at: number): number | null {
  const { lower } = atom(atoms, at);
  if (lower === 'once' || lower === 'twice') return at + 1;
  const amount = amountAt(atoms, at);
  return amount && !amount.article && atom(atoms, amount.end).lower === 'times' ? amount.end + 1 : null;
}

/** `twice a week`, `twice-weekly`, `three times a month`, `once every two years`, `six days a week`. */
export function rate(atoms: readonly Atom[], at: number): Found | null {
  const times = timesAt(atoms, at);
  if (times !== null) {
    const often = atom(atoms, times);
    if (often.joined && often.word.frequency)
      return { end: times + 1, meaning: { kind: 'set', value: often.word.frequency } };
    const again = againAt(atoms, times);
    return again && { end: again.end, meaning: { kind: 'set', value: again.value } };
  }
  const length = lengthAt(atoms, at);
  if (!length || length.article || length.unit === 'second') return null;
  const again = eachWord.test(atom(atoms, length.end).lower) ? atom(atoms, length.end + 1).word.unit : undefined;
  if (again === undefined || again === length.unit || ofTheDay.has(again)) return null;
  return { end: length.end + 2, meaning: { kind: 'set', value: length.timex } };
}
