import { holidays } from '../data/times-holidays.ts';
import { type Atom, atom } from './atoms.ts';
import { isCapital } from './context.ts';
import type { Found } from './meaning.ts';

const byFirstWord = new Map<string, Array<{ readonly words: readonly string[]; readonly name: string }>>();
for (const name of Object.keys(holidays)) {
  const words = name.split(' ');
  const first = words[0] ?? '';
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, name }]);
}

/** `Christmas`, `Labor Day`, `last Thanksgiving`, `New Year's Eve`. */
export function holiday(atoms: readonly Atom[], at: number): Found | null {
  const { lean } = atom(atoms, at).word;
  const place = lean ? at + 1 : at;
  const first = atom(atoms, place);
  const yearEnd =
    first.word.unit === 'year' && (atom(atoms, place + 1).joined || atom(atoms, place + 1).lower === "'s");
  if (!isCapital(first) && !yearEnd) return null;
  let best: Found | null = null;
  for (const { words, name } of byFirstWord.get(first.lower) ?? []) {
    const end = place + words.length;
    if (best && best.end >= end) continue;
    const fits = words.every((word, index) => atom(atoms, place + index).lower === word);
    if (!fits) continue;
    const weekend = atom(atoms, end).word.unit === 'weekend';
    const meaning = { kind: 'calendar', holiday: name, ...(lean ? { lean } : {}) } as const;
    best = weekend ? { end: end + 1, meaning: { ...meaning, asWeek: 'weekend' } } : { end, meaning };
  }
  return best;
}
