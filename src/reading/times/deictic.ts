import { beforeTheDay, behindNoUnit, clauseOpeners, lengthLeaders } from '../data/times-context.ts';
import type { Unit } from '../data/times-words.ts';
import { type Atom, atom } from './atoms.ts';
import { isTitle } from './context.ts';
import { isoDuration } from './iso-duration.ts';
import type { Found, Lead, Meaning } from './meaning.ts';
import { amountAt } from './numeral.ts';

const periods: ReadonlySet<Unit> = new Set([
  'day',
  'week',
  'fortnight',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
]);

/** The unit that an atom names in the singular, `fiscal` skipped, and the index behind it. */
function unitAt(atoms: readonly Atom[], at: number): { readonly unit: Unit; readonly end: number } | null {
  const place = atom(atoms, at).lower === 'fiscal' || atom(atoms, at).lower === 'calendar' ? at + 1 : at;
  const { unit } = atom(atoms, place).word;
  if (unit === 'quarter' && /^(?:century|hour|mile|point)$/.test(atom(atoms, place + 1).lower)) return null;
  return unit !== undefined && periods.has(unit) ? { unit, end: place + 1 } : null;
}

function shift(unit: Unit, count: number, base: 'now' | 'text'): Meaning {
  return unit === 'year' && base === 'now'
    ? { kind: 'calendar', yearShift: count }
    : { kind: 'shift', unit, count, base };
}

const counts = { last: -1, this: 0, next: 1 } as const;

/** `the latest quarter`, `the latest period`: the one spoken of. */
function latest(unit: Unit, end: number): Found {
  return { end, meaning: { kind: 'shift', unit, count: 0, base: 'text', plain: true }, leads: ['the'] };
}

/** `last week`, `next year`, `this quarter`, `the past year`, `the coming month`. */
export function leaningUnit(atoms: readonly Atom[], at: number): Found | null {
  const { word, lower } = atom(atoms, at);
  if (!word.lean) return null;
  const coming = lower === 'this' && /^(?:past|coming|last|next)$/.test(atom(atoms, at + 1).lower) ? at + 1 : at;
  if (lower === 'latest' && atom(atoms, at + 1).lower === 'period') return latest('quarter', at + 2);
  const found = unitAt(atoms, coming + 1);
  if (!found || isTitle(atoms, found.end - 1)) return null;
  const lean = atom(atoms, coming).word.lean ?? word.lean;
  const { unit, end } = found;
  const leads: readonly Lead[] = ['the', 'edge', 'portion'];
  const the = atom(atoms, at - 1).lower === 'the';
  if (lower === 'latest') return latest(unit, end);
  const lasts = unit !== 'weekend' && (lower === 'past' || (the && lower === 'last'));
  const ahead = the && lower === 'next';
  if (ahead && !lengthLeaders.has(atom(atoms, at - 2).lower)) {
    return { end, meaning: shift(unit, 1, 'text'), leads };
  }
  const tail = atom(atoms, end).lower === 'or' && atom(atoms, end + 1).lower === 'so' ? end + 2 : end;
  if (lasts || ahead)
    return { end: tail, meaning: { kind: 'duration', value: isoDuration(1, unit), count: 1, unit }, leads };
  return { end, meaning: shift(unit, counts[lean], 'now'), leads };
}

/** `the following month`, `that year`, `the same day`, `the previous quarter`. */
export function followingUnit(atoms: readonly Atom[], at: number): Found | null {
  const { follower } = atom(atoms, at).word;
  if (follower === undefined) return null;
  const same = atom(atoms, at).lower === 'that' && atom(atoms, at + 1).lower === 'same' ? at + 1 : at;
  const found = unitAt(atoms, same + 1);
  return found && { end: found.end, meaning: shift(found.unit, follower, 'text'), leads: ['the', 'edge'] };
}

const named: ReadonlySet<Unit> = new Set(['week', 'weekend', 'month', 'quarter', 'year']);

/** `the quarter`, `the weekend`, `the full year`, `the end of the month`: the one that is spoken of. */
export function theUnit(atoms: readonly Atom[], at: number): Found | null {
  if (atom(atoms, at).lower !== 'the') return null;
  const full = /^(?:full|entire|whole)$/.test(atom(atoms, at + 1).lower) ? at + 2 : at + 1;
  const found = unitAt(atoms, full);
  if (!found || isTitle(atoms, found.end - 1)) return null;
  const behind = atom(atoms, found.end);
  // "In 2021, the year it hosted the talks": the clause says which.
  const told = atom(atoms, at - 1).text === ',' && clauseOpeners.has(behind.lower);
  if (told || behind.joined || behindNoUnit.has(behind.lower)) return null;
  const later = /^(?:in|of)$/.test(atom(atoms, at - 1).lower) && beforeTheDay.has(atom(atoms, at - 2).lower);
  if (!named.has(found.unit) && !(found.unit === 'day' && later)) return null;
  if (found.unit === 'year' && /^end(?:ed|ing)$/.test(behind.lower)) {
    return { end: found.end, meaning: { kind: 'duration', value: isoDuration(1, 'year'), count: 1, unit: 'year' } };
  }
  return {
    end: found.end,
    meaning: { kind: 'shift', unit: found.unit, count: 0, base: 'now', plain: true },
    leads: ['edge'],
  };
}

/** `year-ago`, `the year-earlier quarter`. */
export function yearAgo(atoms: readonly Atom[], at: number): Found | null {
  const { unit } = atom(atoms, at).word;
  const { mover } = atom(atoms, at + 1).word;
  if (unit !== 'year' || !mover || !atom(atoms, at + 1).joined) return null;
  const noun = atom(atoms, at + 2);
  const months = amountAt(atoms, at + 2);
  const counted = months && atom(atoms, months.end).word.plural;
  if (months && counted) {
    return {
      end: months.end + 1,
      meaning: { kind: 'duration', value: isoDuration(months.value, counted) },
      leads: ['the'],
    };
  }
  const end = noun.word.unit !== undefined || noun.lower === 'period' ? at + 3 : at + 2;
  return { end, meaning: { kind: 'shift', unit, count: -1, base: 'text' }, leads: end > at + 2 ? ['the'] : [] };
}

const adjectives: Readonly<Record<string, string>> = {
  recent: 'PAST_REF',
  past: 'PAST_REF',
  coming: 'FUTURE_REF',
  future: 'FUTURE_REF',
  upcoming: 'FUTURE_REF',
};

/** `recent weeks`, `coming months`, `past years`. */
export function openUnits(atoms: readonly Atom[], at: number): Found | null {
  const value = adjectives[atom(atoms, at).lower];
  if (value === undefined || atom(atoms, at + 1).word.plural === undefined) return null;
  return { end: at + 2, meaning: { kind: 'reference', value }, leads: ['the'] };
}

const midUnits: Readonly<Record<string, Unit>> = { midweek: 'week', midmonth: 'month', midyear: 'year' };

/** `midweek`, `mid-year`: of the one that is spoken of. */
export function midUnit(atoms: readonly Atom[], at: number): Found | null {
  const { lower } = atom(atoms, at);
  const tied = lower === 'mid' && atom(atoms, at + 1).joined;
  const unit = tied ? midUnits[`mid${atom(atoms, at + 1).lower}`] : midUnits[lower];
  return unit === undefined
    ? null
    : { end: tied ? at + 2 : at + 1, meaning: { kind: 'shift', unit, count: 0, base: 'now', plain: true } };
}

/** `the days ahead`, `the years to come`, `in years past`, `in days gone by`. */
export function aheadUnits(atoms: readonly Atom[], at: number): Found | null {
  if (atom(atoms, at).word.plural === undefined) return null;
  const words = `${atom(atoms, at + 1).lower} ${atom(atoms, at + 2).lower}`;
  if (words === 'to come') return { end: at + 3, meaning: { kind: 'reference', value: 'FUTURE_REF' }, leads: ['the'] };
  if (words === 'gone by') return { end: at + 3, meaning: { kind: 'reference', value: 'PAST_REF' }, leads: ['the'] };
  const led = /^(?:in|of)$/.test(atom(atoms, at - 1).lower);
  if (atom(atoms, at + 1).lower === 'past' && led)
    return { end: at + 2, meaning: { kind: 'reference', value: 'PAST_REF' } };
  const ahead =
    atom(atoms, at + 1).lower === 'ahead' && atom(atoms, at - 1).lower === 'the' && atom(atoms, at + 2).lower !== 'of';
  return ahead ? { end: at + 2, meaning: { kind: 'reference', value: 'FUTURE_REF' }, leads: ['the'] } : null;
}
