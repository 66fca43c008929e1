import { seasonLeaders } from '../data/times-context.ts';
import { type Atom, atom } from './atoms.ts';
import { apostrophes, isCapital } from './context.ts';
import type { Found } from './meaning.ts';

/** `last fall`, `this summer`, `the spring`, `spring 1957`; "fall" and "spring" alone are verbs or springs. */
export function season(atoms: readonly Atom[], at: number): Found | null {
  const { lean, follower } = atom(atoms, at).word;
  const led = lean !== undefined || follower !== undefined;
  const place = led ? at + 1 : at;
  const it = atom(atoms, place);
  const code = it.word.season;
  if (code === undefined) return null;
  const meaning = { kind: 'calendar', season: code } as const;
  if (lean) return { end: place + 1, meaning: { ...meaning, lean }, leads: ['edge'] };
  if (follower !== undefined)
    return { end: place + 1, meaning: { ...meaning, after: follower }, leads: ['the', 'edge'] };
  if (!isLed(atoms, at)) return null;
  return { end: place + 1, meaning, leads: ['the', 'edge'] };
}

const dated = (next: Atom): boolean => next.number !== null && (next.text.length === 4 || next.text.length === 3);

function isLed(atoms: readonly Atom[], at: number): boolean {
  const before = atom(atoms, at - 1);
  const next = atom(atoms, at + 1);
  if (
    dated(next) ||
    (/^(?:and|or)$/.test(before.lower) &&
      atom(atoms, at - 2).word.season !== undefined &&
      atom(atoms, at).lower !== 'fall') ||
    (next.lower === 'of' && apostrophes.has(atom(atoms, at + 2).text)) ||
    (next.lower === 'of' && dated(atom(atoms, at + 2))) ||
    before.word.edge !== undefined ||
    dated(before)
  )
    return true;
  if (isCapital(atom(atoms, at)) || isCapital(next)) return false;
  const doubtful = atom(atoms, at).lower === 'fall' || atom(atoms, at).lower === 'spring';
  if (doubtful) return (before.lower === 'in' || before.lower === 'the') && !/^(?:of|in|from|to)$/.test(next.lower);
  return seasonLeaders.has(before.lower);
}
