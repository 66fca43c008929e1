import { type Atom, atom } from './atoms.ts';
import { afterStop, isCapital } from './context.ts';
import type { Found } from './meaning.ts';

/** `Monday`, `last Friday`, `this coming Tuesday`, `the following Sunday`, `Mondays` (a set). */
export function weekday(atoms: readonly Atom[], at: number): Found | null {
  const first = atom(atoms, at);
  if (first.word.weekdays !== undefined && isCapital(first)) {
    return { end: at + 1, meaning: { kind: 'set', value: `XXXX-WXX-${first.word.weekdays}` } };
  }
  const { lean, follower } = first.word;
  if (lean === undefined && follower === undefined) return bare(atoms, at);
  const coming = lean === 'this' && atom(atoms, at + 1).word.lean !== undefined;
  const day = bare(atoms, coming ? at + 2 : at + 1);
  if (day?.meaning.kind !== 'calendar') return null;
  const leaning = coming ? atom(atoms, at + 1).word.lean : lean;
  if (leaning) return { end: day.end, meaning: { ...day.meaning, lean: leaning }, leads: ['the'] };
  return { end: day.end, meaning: { ...day.meaning, after: follower ?? 0 }, leads: ['the'] };
}

/** "The Sunday Herald": a name, no day. */
function isTitle(atoms: readonly Atom[], at: number): boolean {
  const next = atom(atoms, at + 1);
  const named = isCapital(next) && Object.keys(next.word).length === 0;
  return named && atom(atoms, at - 1).lower === 'the';
}

/** "On a Monday", "one Monday": the week stays open. */
function isAny(atoms: readonly Atom[], at: number): boolean {
  const before = atom(atoms, at - 1).lower;
  return before === 'one' || (before === 'a' && !/^\p{L}/u.test(atom(atoms, at + 1).text));
}

function bare(atoms: readonly Atom[], at: number): Found | null {
  const it = atom(atoms, at);
  const day = it.word.weekday;
  if (day === undefined || !isCapital(it)) return null;
  if (it.lower.length > 5) {
    if (isTitle(atoms, at)) return null;
    return {
      end: at + 1,
      meaning: { kind: 'calendar', weekday: day, ...(isAny(atoms, at) ? { anyWeek: true } : {}) },
      leads: ['edge'],
    };
  }
  const end = afterStop(atoms, at + 1);
  const next = atom(atoms, end);
  const dated = next.text === ',' ? atom(atoms, end + 1) : next;
  return dated.word.month !== undefined || dated.number !== null
    ? { end, meaning: { kind: 'calendar', weekday: day } }
    : null;
}
