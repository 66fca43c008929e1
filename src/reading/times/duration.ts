import { bareLengthLeaders, beforeLast, clauseOpeners, longWords, noRates } from '../data/times-context.ts';
import { type Atom, atom, none } from './atoms.ts';
import { isoDuration, ofTheDay } from './iso-duration.ts';
import { type Length, lengthAt, noLengths } from './length.ts';
import type { Found, Meaning } from './meaning.ts';

/** Words before "a week" that make it a rate: "$5 a week", "four flights a week". */
function isRate(before: Atom): boolean {
  if (before.number !== null || before.word.numeral !== undefined || before.word.multiplier !== undefined) return true;
  return /(?:[^s'u]s|%|percent|once|twice)$/.test(before.lower) && !noRates.has(before.lower);
}

/** Ages are no times: `6-year-old`, `37 years old`. */
function isAge(atoms: readonly Atom[], at: number): boolean {
  const next = atom(atoms, at).lower;
  return next === 'old' || next === 'olds' || (next === 'of' && atom(atoms, at + 1).lower === 'age');
}

/** "Three quarters of the town": no time. */
function isShare(atoms: readonly Atom[], { unit, end }: Length): boolean {
  if (unit !== 'quarter') return false;
  return atom(atoms, end - 1).joined || /^(?:of|points?)$/.test(atom(atoms, end).lower);
}

interface MoverHere {
  /** The day is meant: `a week from today`. */
  readonly onTheDay?: number;
  readonly sign: 1 | -1;
  readonly base: 'now' | 'text';
  readonly end: number;
}

/** `before that`, `after then`, and `before` where nothing follows that it could go with: "he left two years before." */
function turnAt(atoms: readonly Atom[], at: number): MoverHere | null {
  const { lower } = atom(atoms, at);
  if (lower !== 'before' && lower !== 'after' && lower !== 'prior') return null;
  const sign = lower === 'after' ? 1 : -1;
  const next = atom(atoms, at + 1);
  const points = next.lower === 'that' || next.lower === 'then';
  const behind = atom(atoms, at + 2);
  if (points && (!/^\p{L}/u.test(behind.text) || clauseOpeners.has(behind.lower)))
    return { sign, base: 'text', end: at + 2 };
  return sign < 0 && /^[.,;:!?)]?$/.test(next.text) ? { sign, base: 'text', end: at + 1 } : null;
}

/** The mover at an atom: `ago`, `later`, `from now`, `from today`, `before that`. */
function moverAt(atoms: readonly Atom[], at: number): MoverHere | null {
  const { word, lower } = atom(atoms, at);
  const from = lower === 'from' ? atom(atoms, at + 1) : none;
  if (from.lower === 'now') return { sign: 1, base: 'now', end: at + 2 };
  const day = from.lower === 'tonight' ? undefined : from.word.dayWord;
  if (day !== undefined) return { sign: 1, base: 'now', end: at + 2, onTheDay: day };
  return word.mover ? { ...word.mover, end: at + 1 } : turnAt(atoms, at);
}

/** The mover behind a length and what is meant with it: `ago`, `later`, `from now`. */
function moved(atoms: readonly Atom[], length: Length): Found | null {
  const mover = moverAt(atoms, length.end);
  if (!mover) return null;
  const { end } = mover;
  if (mover.base === 'text' && ofTheDay.has(length.unit)) return null;
  if (length.value === null) {
    const value = mover.sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
    return mover.base === 'text' ? null : { end, meaning: { kind: 'reference', value } };
  }
  const months = length.unit === 'year' && !Number.isInteger(length.value);
  const count = months ? Math.round(length.value * 12) : Math.round(length.value);
  const unit = months ? 'month' : length.unit;
  const onDay = mover.onTheDay === undefined || unit === 'day' ? {} : { onTheDay: mover.onTheDay };
  return {
    end,
    meaning: { kind: 'shift', unit, count: mover.sign * count, base: mover.base, ...onDay },
    leads: ['approximator'],
  };
}

function lasting(length: Length): Meaning {
  return { kind: 'duration', value: length.timex, count: length.value, unit: length.unit };
}

/** `two weeks`, `a year ago`, `three days later`, `10-hour`, `a minute and a half`. */
export function duration(atoms: readonly Atom[], at: number): Found | null {
  const length = lengthAt(atoms, at);
  if (!length || isAge(atoms, length.end) || isShare(atoms, length)) return null;
  const found = moved(atoms, length);
  if (found) return found;
  if (
    length.article &&
    (atom(atoms, at).joined ||
      (isRate(atom(atoms, at - 1)) && !/^(?:after|before)$/.test(atom(atoms, length.end).lower)) ||
      isLong(atoms, length.end))
  )
    return null;
  const tied = atom(atoms, length.end - 1).joined;
  return {
    end: tailEnd(atoms, length.end),
    meaning: lasting(length),
    leads: tied ? ['approximator'] : ['approximator', 'the'],
  };
}

function isLong(atoms: readonly Atom[], at: number): boolean {
  return atom(atoms, at).joined && atom(atoms, at).lower === 'long';
}

/** Behind `-long` and `or so`. */
function tailEnd(atoms: readonly Atom[], at: number): number {
  if (isLong(atoms, at)) return at + 1;
  return atom(atoms, at).lower === 'or' && atom(atoms, at + 1).lower === 'so' ? at + 2 : at;
}

/** `month-long`, `yearlong`, `decades-long`. */
export function unitLong(atoms: readonly Atom[], at: number): Found | null {
  const glued = longWords[atom(atoms, at).lower];
  if (glued) return { end: at + 1, meaning: { kind: 'duration', value: isoDuration(1, glued), count: 1, unit: glued } };
  const { plural } = atom(atoms, at).word;
  if (plural !== undefined && !noLengths.has(plural) && isLong(atoms, at + 1)) {
    return { end: at + 2, meaning: { kind: 'duration', value: isoDuration(null, plural), count: null, unit: plural } };
  }
  const { unit } = atom(atoms, at).word;
  if (unit === undefined || noLengths.has(unit) || !isLong(atoms, at + 1)) return null;
  return { end: at + 2, meaning: { kind: 'duration', value: isoDuration(1, unit), count: 1, unit } };
}

/** "It can last two hours", "batteries last ten hours": no article, no preposition before it. */
function isVerb(atoms: readonly Atom[], at: number): boolean {
  const before = atom(atoms, at - 1);
  return atom(atoms, at).lower === 'last' && /^\p{L}/u.test(before.text) && !beforeLast.has(before.lower);
}

/** `the past five years`, `the first nine months`, `the next two weeks`. */
export function ledDuration(atoms: readonly Atom[], at: number): Found | null {
  const { word, lower } = atom(atoms, at);
  const leads = word.lean !== undefined || word.follower !== undefined || word.ordinal === 1 || lower === 'final';
  if (!leads || lower === 'this' || lower === 'that' || isVerb(atoms, at)) return null;
  const length = atom(atoms, at + 1).lower === 'a' ? null : lengthAt(atoms, at + 1);
  if (!length || isAge(atoms, length.end)) return null;
  return { end: tailEnd(atoms, length.end), meaning: lasting(length), leads: ['the'] };
}

/** "Over the years", "in the weeks since the vote". */
function isSpan(atoms: readonly Atom[], at: number): boolean {
  if (atom(atoms, at - 1).lower !== 'the') return false;
  const before = atom(atoms, at - 2).lower;
  return (
    before === 'over' ||
    (before === 'in' && /^(?:since|after|before|following|leading)$/.test(atom(atoms, at + 1).lower))
  );
}

/** `for years`, `months of talks`, `weeks ago`, `centuries`. */
export function bareUnits(atoms: readonly Atom[], at: number): Found | null {
  const unit = atom(atoms, at).word.plural;
  if (unit === undefined || unit === 'second' || noLengths.has(unit) || atom(atoms, at).joined) return null;
  const next = atom(atoms, at + 1);
  if (next.word.mover?.base === 'now') return { end: at + 2, meaning: { kind: 'reference', value: 'PAST_REF' } };
  if (next.word.mover?.base === 'text' && !ofTheDay.has(unit)) {
    return { end: at + 2, meaning: { kind: 'shift', unit, count: null, base: 'text' } };
  }
  const span = isSpan(atoms, at);
  const led = span || bareLengthLeaders.has(atom(atoms, at - 1).lower) || next.word.mover !== undefined;
  const before = atom(atoms, at - 1);
  const counted = unit === 'quarter' || ((unit === 'minute' || unit === 'hour') && before.lower === 'the');
  const follows = (next.lower === 'of' && !counted) || next.lower === 'before' || next.lower === 'after';
  if ((!led && !follows) || isAge(atoms, at + 1)) return null;
  const second = next.lower === 'or' && atom(atoms, at + 2).word.plural !== undefined;
  return {
    leads: span ? ['the'] : [],
    end: second ? at + 3 : at + 1,
    meaning: { kind: 'duration', value: isoDuration(null, unit), count: null, unit },
  };
}
