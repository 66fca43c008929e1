import { type Atom, atom } from './atoms.ts';
import type { Found, Meaning } from './meaning.ts';

const leaders: ReadonlySet<string> = new Set(['the', 'in', 'by', 'until', 'at', 'mid']);

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

/** `this morning`, `last night`, `that evening`, `overnight`, `the afternoon`. */
export function dayPart(atoms: readonly Atom[], at: number): Found | null {
  const meaning = led(atoms, at);
  if (meaning) return { end: at + 2, meaning, leads: ['edge', 'the'] };
  const it = atom(atoms, at);
  const { part } = it.word;
  if (part === undefined || it.lower.endsWith('s')) return null;
  const before = atom(atoms, at - 1);
  const ofDay = before.word.weekday !== undefined || before.word.dayWord !== undefined;
  const isLed = ofDay || leaders.has(before.lower) || before.word.edge !== undefined || it.lower === 'overnight';
  return isLed
    ? {
        end: at + 1,
        meaning: { kind: 'shift', unit: 'day', count: 0, base: 'text', part, plain: true },
        leads: ['the', 'edge'],
      }
    : null;
}
