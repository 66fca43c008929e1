import { hourVerbs } from '../data/times-context.ts';
import { type Atom, atom } from './atoms.ts';
import { isPlainNumber, opensSentence } from './context.ts';
import type { CalendarMeaning, Found } from './meaning.ts';

/** An hour of the clock in digits or words, 1 to 12. */
function hourAt(atoms: readonly Atom[], at: number): number | null {
  const it = atom(atoms, at);
  const hour = isPlainNumber(it) ? it.number : it.word.numeral;
  return hour !== undefined && hour !== null && hour >= 1 && hour <= 12 ? hour : null;
}

function meaning(hour: number, minute: number): CalendarMeaning {
  const at = `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return { kind: 'calendar', clock: at, ...(hour < 12 ? { openHalf: true } : {}) };
}

/** Minutes by name: `half`, `a quarter`, `ten`, `twenty-five minutes`; and the index behind them. */
function minutesAt(atoms: readonly Atom[], at: number): { readonly value: number; readonly end: number } | null {
  const article = atom(atoms, at).lower === 'a' ? at + 1 : at;
  const it = atom(atoms, article);
  if (it.lower === 'half') return { value: 30, end: article + 1 };
  if (it.lower === 'quarter') return { value: 15, end: article + 1 };
  const tens = article === at ? it.word.numeral : undefined;
  if (tens === undefined || tens < 5 || tens > 25) return null;
  const ones = tens === 20 ? atom(atoms, at + 1).word.numeral : undefined;
  const end = ones === undefined ? at + 1 : at + 2;
  const value = tens + (ones ?? 0);
  if (value > 29) return null;
  return { value, end: /^minutes?$/.test(atom(atoms, end).lower) ? end + 1 : end };
}

/** `half past eight`, `a quarter to nine`, `ten minutes past five`. */
export function spokenClock(atoms: readonly Atom[], at: number): Found | null {
  const minutes = minutesAt(atoms, at);
  if (!minutes) return null;
  const way = atom(atoms, minutes.end).lower;
  if (!/^(?:past|to|after)$/.test(way)) return null;
  const { value } = minutes;
  const whole = value === 30 || value === 15 || atom(atoms, minutes.end - 1).lower.startsWith('minute');
  const sure = way === 'past' || (whole && value !== 30);
  const hour = sure ? hourAt(atoms, minutes.end + 1) : null;
  if (hour === null || /^\p{Ll}+s$/u.test(atom(atoms, minutes.end + 2).text)) return null;
  const told = way === 'to' ? meaning(hour === 1 ? 12 : hour - 1, 60 - value) : meaning(hour, value);
  return { end: minutes.end + 2, meaning: told };
}

const reach = 6;

/** True where the verb before tells of something that has an hour: "the gates open at five". */
function hasHour(atoms: readonly Atom[], at: number): boolean {
  for (let place = at - 1; place > at - reach && !opensSentence(atoms, place + 1); place--) {
    if (hourVerbs.has(atom(atoms, place).lower)) return true;
  }
  return false;
}

/** Behind an hour: a part of the day, `sharp`. */
export function partFollows(atoms: readonly Atom[], at: number): boolean {
  const { lower } = atom(atoms, at);
  if (lower === 'sharp') return true;
  return (
    (lower === 'in' && atom(atoms, at + 1).lower === 'the' && atom(atoms, at + 2).word.part !== undefined) ||
    (lower === 'at' && atom(atoms, at + 1).lower === 'night') ||
    ((lower === 'this' || lower === 'tomorrow') && atom(atoms, at + 1).word.part !== undefined)
  );
}

/** `five` in "at five in the morning", "the gates open at five." */
export function bareHour(atoms: readonly Atom[], at: number): Found | null {
  const hour = hourAt(atoms, at);
  if (hour === null || !/^(?:at|about|around|until|by)$/.test(atom(atoms, at - 1).lower)) return null;
  if (partFollows(atoms, at + 1)) return { end: at + 1, meaning: meaning(hour, 0) };
  const free = /^[.,;)]?$/.test(atom(atoms, at + 1).text) || atom(atoms, at + 1).lower === 'on';
  const told = free && atom(atoms, at - 1).lower === 'at' && hasHour(atoms, at - 1);
  return told ? { end: at + 1, meaning: meaning(hour, 0) } : null;
}
