import { type Atom, atom } from './atoms.ts';
import type { Found } from './meaning.ts';
import { ordinalAt } from './ordinal.ts';

/** `20th century`, `19th` in "the 19th and 20th centuries", `the fourth century BC`. */
export function century(atoms: readonly Atom[], at: number): Found | null {
  const ordinal = ordinalAt(atoms, at);
  if (!ordinal || ordinal.value < 1 || ordinal.value > 30) return null;
  const unit = atom(atoms, ordinal.end);
  const shared = /^(?:and|to|or|through)$/.test(unit.lower) ? ordinalAt(atoms, ordinal.end + 1) : null;
  if (shared && atom(atoms, shared.end).word.plural === 'century')
    return { end: ordinal.end, meaning: { kind: 'calendar', century: ordinal.value - 1 }, leads: ['the', 'edge'] };
  if (unit.word.unit !== 'century' && unit.word.plural !== 'century') return null;
  const era = atom(atoms, ordinal.end + 1).lower;
  const bc = era === 'bc' || era === 'b.c.';
  const end = bc || era === 'ad' || era === 'a.d.' ? ordinal.end + 2 : ordinal.end + 1;
  return {
    end,
    meaning: { kind: 'calendar', century: ordinal.value - 1, ...(bc ? { bc } : {}) },
    leads: ['the', 'edge', 'portion'],
  };
}
