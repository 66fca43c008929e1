import { frequencies } from '../data/times-words.ts';
import { type Atom, atom } from './atoms.ts';
import { isCapital } from './context.ts';
import { isoDuration } from './iso-duration.ts';
import type { Found } from './meaning.ts';
import { amountAt } from './numeral.ts';

/** What `every` repeats: a unit, a weekday, a part of the day, a season, a month. */
function repeated({ word, lower }: Atom): string | null {
  if (word.unit && word.unit !== 'half') return word.unit === 'weekend' ? 'XXXX-WXX-WE' : isoDuration(1, word.unit);
  if (word.weekday !== undefined) return `XXXX-WXX-${word.weekday}`;
  if (word.part) return `XXXX-XX-XX${word.part}`;
  if (word.season) return `XXXX-${word.season}`;
  if (word.month !== undefined) return `XXXX-${String(word.month).padStart(2, '0')}`;
  return frequencies[`${lower}s`] ?? null;
}

/** `every day`, `each Thursday`, `every other year`, `every third week`, `every six months`. */
function every(atoms: readonly Atom[], at: number): Found | null {
  const nth = atom(atoms, at + 1).word.ordinal;
  const counted = nth === undefined ? null : atom(atoms, at + 2);
  if (nth !== undefined && counted?.word.unit)
    return { end: at + 3, meaning: { kind: 'set', value: isoDuration(nth, counted.word.unit) } };
  const other = atom(atoms, at + 1).lower === 'other' || (nth !== undefined && counted?.word.weekday !== undefined);
  const amount = other ? { value: 2, end: at + 2 } : amountAt(atoms, at + 1);
  const unit = amount && (atom(atoms, amount.end).word.plural ?? atom(atoms, amount.end).word.unit);
  if (amount && unit) return { end: amount.end + 1, meaning: { kind: 'set', value: isoDuration(amount.value, unit) } };
  const place = other ? at + 2 : at + 1;
  const value = repeated(atom(atoms, place));
  if (value === null) return null;
  const part = atom(atoms, place).word.weekday === undefined ? undefined : atom(atoms, place + 1).word.part;
  const end = part === undefined ? place + 1 : place + 2;
  return { end, meaning: { kind: 'set', value: `${value}${part ?? ''}` }, leads: ['approximator'] };
}

/** "Three weekends": a count of them, no set. */
function isCounted(atoms: readonly Atom[], at: number): boolean {
  const { number, word } = atom(atoms, at - 1);
  return atom(atoms, at).word.plural !== undefined && (number ?? word.numeral ?? word.vague ?? word.lean) !== undefined;
}

/** "The daily Orva Echo": a newspaper. */
function isPaper(atoms: readonly Atom[], at: number): boolean {
  const next = atom(atoms, at + 1);
  return (
    /^(?:daily|weekly|monthly)$/.test(atom(atoms, at).lower) &&
    (isCapital(next) || /^(?:news)?papers?$/.test(next.lower))
  );
}

/** "$5 million annually", "8 percent annually": a rate, as "$5 a year" is; "40 daily flights" are a set. */
function isRate(atoms: readonly Atom[], at: number): boolean {
  const { number, word, lower } = atom(atoms, at - 1);
  const counted = number !== null || word.multiplier !== undefined || /^(?:billion|%|percent)$/.test(lower);
  return counted && (atom(atoms, at).lower === 'annually' || !/^\p{L}/u.test(atom(atoms, at + 1).text));
}

/** `daily`, `every day`, `each Thursday`, `once a month`, `Monday nights`. */
export function frequency(atoms: readonly Atom[], at: number): Found | null {
  const { lower, word } = atom(atoms, at);
  if (lower === 'every' || lower === 'each') return every(atoms, at);
  if (word.frequency && !isCounted(atoms, at) && !isPaper(atoms, at) && !isRate(atoms, at))
    return { end: at + 1, meaning: { kind: 'set', value: word.frequency } };
  const nights = atom(atoms, at + 1);
  if (word.weekday !== undefined && nights.word.part && nights.lower.endsWith('s')) {
    return { end: at + 2, meaning: { kind: 'set', value: `XXXX-WXX-${word.weekday}${nights.word.part}` } };
  }
  return null;
}
