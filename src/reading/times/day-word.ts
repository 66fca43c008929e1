import { type Atom, atom } from './atoms.ts';
import { isTitle } from './context.ts';
import type { Found } from './meaning.ts';

/** `today`, `yesterday`, `tonight`, `the day before yesterday`, `the day after tomorrow`. */
export function dayWord(atoms: readonly Atom[], at: number): Found | null {
  const it = atom(atoms, at);
  const count = it.word.dayWord;
  if (count === undefined) return turned(atoms, at);
  if (isTitle(atoms, at)) return null;
  const part = it.lower === 'tonight' ? { part: 'TNI' } : {};
  return { end: at + 1, meaning: { kind: 'shift', unit: 'day', count, base: 'now', ...part }, leads: ['edge'] };
}

function turned(atoms: readonly Atom[], at: number): Found | null {
  if (atom(atoms, at).word.unit !== 'day') return null;
  const turn = atom(atoms, at + 1).lower;
  const count = atom(atoms, at + 2).word.dayWord;
  const sign = turn === 'before' ? -1 : 1;
  if ((turn !== 'before' && turn !== 'after') || count !== sign) return null;
  return { end: at + 3, meaning: { kind: 'shift', unit: 'day', count: 2 * sign, base: 'now' }, leads: ['the'] };
}
