import { beforeThePart, dayPartLeaders, partHours as parts } from '../data/times-context.ts';
import { type Atom, atom } from './atoms.ts';
import { isTitle } from './context.ts';
import type { Found, Meaning } from './meaning.ts';

/** Days by the word before a part of the day: `this morning`, `last night`, `the next morning`, `that evening`. */
function led(atoms: readonly Atom[], at: number): Meaning | null {
  const { word, lower } = atom(atoms, at);
  const part = atom(atoms, at + 1).word.part;
  if (part === undefined) return null;
  if (word.follower !== undefined) return { kind: 'shift', unit: 'day', count: word.follower, base: 'text', part };
  if (word.lean === undefined) return null;
  if (lower === 'next') return { kind: 'shift', unit: 'day', count: 1, base: 'text', part };
  return { kind: 'shift', unit: 'day', count: word.lean === 'last' ? -1 : 0, base: 'now', part };
}

/** True where the words around a bare part of the day make it a time: "Monday night", "in the evening", "the night of". */
function isTime(atoms: readonly Atom[], at: number): boolean {
  const { word, lower } = atom(atoms, at - 1);
  if (word.weekday !== undefined || word.dayWord !== undefined || word.edge !== undefined || dayPartLeaders.has(lower))
    return true;
  return lower === 'the' && (beforeThePart.has(atom(atoms, at - 2).lower) || atom(atoms, at + 1).lower === 'of');
}

/** `this morning`, `last night`, `that evening`, `overnight`, `the afternoon`. */
export function dayPart(atoms: readonly Atom[], at: number): Found | null {
  const meaning = led(atoms, at);
  if (meaning) return { end: at + 2, meaning, leads: ['edge', 'the'] };
  const { word, lower } = atom(atoms, at);
  const { part } = word;
  if (part === undefined || lower.endsWith('s') || isTitle(atoms, at)) return null;
  if (lower === 'overnight') {
    const night = { kind: 'shift', unit: 'day', count: -1, base: 'now', part, plain: true, byTense: true } as const;
    return { end: at + 1, meaning: night };
  }
  if (!isTime(atoms, at)) return null;
  const ofThatDay = { kind: 'shift', unit: 'day', count: 0, base: 'text', part, plain: true } as const;
  return { end: at + 1, meaning: ofThatDay, leads: ['the', 'edge'] };
}

/** `the early hours` of a day, `the morning hours`, `the early morning hours`. */
export function partHours(atoms: readonly Atom[], at: number): Found | null {
  const first = parts[atom(atoms, at).lower];
  if (first === undefined) return null;
  const second = parts[atom(atoms, at + 1).lower];
  const end = second === undefined ? at + 1 : at + 2;
  if (atom(atoms, end).word.plural !== 'hour' || atom(atoms, at).number !== null) return null;
  const ofThatDay = { kind: 'shift', unit: 'day', count: 0, base: 'text', part: second ?? first, plain: true } as const;
  return { end: end + 1, meaning: ofThatDay, leads: ['the'] };
}
