import { lengthFillers } from '../data/times-context.ts';
import type { Unit } from '../data/times-words.ts';
import { type Atom, atom } from './atoms.ts';
import { isoDuration, ofTheDay } from './iso-duration.ts';
import { type Amount, addedFraction, amountAt } from './numeral.ts';

/** Units that no amount is measured in: "a half", "two weekends". */
export const noLengths: ReadonlySet<Unit> = new Set(['half', 'weekend']);

/** An amount of a unit, and the smaller unit told with it: `two hours and 15 minutes`. */
export interface Length extends Amount {
  readonly unit: Unit;
  /** The TIMEX3 value. */
  readonly timex: string;
}

/** An amount, `two`, or two of them, `two to three`, `10-15`: the first counts. */
function amountsAt(atoms: readonly Atom[], at: number): Amount | null {
  const amount = amountAt(atoms, at);
  if (!amount || amount.article) return amount;
  const tied = atom(atoms, amount.end).joined && atom(atoms, amount.end).number !== null;
  if (!tied && !/^(?:to|or|–)$/.test(atom(atoms, amount.end).lower)) return amount;
  const second = amountAt(atoms, tied ? amount.end : amount.end + 1);
  const rises = second && !second.article && (second.value ?? Infinity) > (amount.value ?? 0);
  return rises ? { ...amount, end: second.end } : amount;
}

/** Units whose singular stands behind a number above one: "the three month period". */
const singulars: ReadonlySet<Unit> = new Set(['minute', 'hour', 'day', 'week', 'month', 'year']);

/** A singular unit takes one, half, a fraction, or a hyphen: "23-year"; "a second", "a quarter" mean other things. */
function fitsSingular({ value, article }: Amount, unit: Unit, it: Atom): boolean {
  if (unit === 'second' || unit === 'quarter') return false;
  if (article || it.joined || value === null || value <= 1) return true;
  return value < 1000 && singulars.has(unit);
}

/** One amount with its unit: `two weeks`, `23-year`, `a minute and a half`, `90 trading days`. */
function oneLengthAt(atoms: readonly Atom[], at: number): Length | null {
  const amount = amountsAt(atoms, at);
  if (!amount) return null;
  let place = amount.end;
  while (place < amount.end + 3 && lengthFillers.has(atom(atoms, place).lower)) place++;
  const { word, lower } = atom(atoms, place);
  const unit = word.unit ?? word.plural;
  if (!unit || noLengths.has(unit) || (lower.length < 4 && atom(atoms, at).number === null && lower !== 'day'))
    return null;
  if (word.unit && !fitsSingular(amount, unit, atom(atoms, place))) return null;
  const fraction = amount.value === null ? null : addedFraction(atoms, place + 1);
  const value = fraction ? (amount.value ?? 0) + (fraction.value ?? 0) : amount.value;
  return { ...amount, unit, value, end: fraction?.end ?? place + 1, timex: isoDuration(value, unit) };
}

/** Units by their size. */
const sizes: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

/** The value of two lengths that follow each other: `P1Y6M`, `P1DT2H`. */
function sum(whole: Length, { last, short }: { readonly last: Length; readonly short: Length }): string {
  const dated = !ofTheDay.has(last.unit);
  const rest = short.timex.slice(dated && ofTheDay.has(short.unit) ? 1 : ofTheDay.has(short.unit) ? 2 : 1);
  return `${whole.timex}${rest}`;
}

/** True where both are told in whole numbers and the second is the smaller unit. */
function goTogether(long: Length, short: Length): boolean {
  const [a, b] = [sizes.indexOf(long.unit), sizes.indexOf(short.unit)];
  return a > b && b >= 0 && Number.isInteger(long.value) && short.value !== null && !short.article;
}

/** A length of time that begins at an atom: `two weeks`, `23-year`, `a minute and a half`, `1 hour 20 minutes`. */
export function lengthAt(atoms: readonly Atom[], at: number): Length | null {
  // "Pre-1990 days": a year.
  if (atom(atoms, at).joined && /^(?:pre|post)$/.test(atom(atoms, at - 1).lower)) return null;
  let whole = oneLengthAt(atoms, at);
  let last = whole;
  for (let parts = 1; whole && last && last.value !== null && parts < 3; parts++) {
    const comma = atom(atoms, last.end).text === ',' ? last.end + 1 : last.end;
    const short = oneLengthAt(atoms, atom(atoms, comma).lower === 'and' ? comma + 1 : comma);
    if (!short || !goTogether(last, short)) break;
    whole = { ...whole, end: short.end, timex: sum(whole, { last, short }) };
    last = short;
  }
  return whole;
}
