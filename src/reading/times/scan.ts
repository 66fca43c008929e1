import { edgeNouns } from '../data/times-context.ts';
import { type Atom, atom } from './atoms.ts';
import type { Found, Lead, Phrase } from './meaning.ts';
import { beginningAt } from './recognizers.ts';

function longest(atoms: readonly Atom[], at: number): Found | null {
  let best: Found | null = null;
  for (const recognize of beginningAt(atom(atoms, at))) {
    const found = recognize(atoms, at);
    if (found && (!best || found.end > best.end)) best = found;
  }
  return best;
}

/** `early`, `mid`, `the end of` before a phrase: where the span then begins. */
function edgeBefore(atoms: readonly Atom[], begin: number): number {
  const before = atom(atoms, begin - 1);
  if (/^(?:earlier|later)$/.test(before.lower) && atom(atoms, begin).lower === 'that') return begin - 1;
  if (before.word.edge && !edgeNouns.has(before.lower)) return begin - 1;
  if (
    before.lower === 'in' &&
    /^(?:early|late)$/.test(atom(atoms, begin - 2).lower) &&
    atom(atoms, begin - 3).lower !== 'as'
  ) {
    return begin - 2;
  }
  if (before.lower === 'of' && edgeNouns.has(atom(atoms, begin - 2).lower)) return begin - 2;
  return begin;
}

/** `about`, `nearly`, `more than`, `no more than`. */
function approximatorBefore(atoms: readonly Atom[], begin: number): number {
  const before = atom(atoms, begin - 1);
  if (before.text === '.' && /^ca?$/.test(atom(atoms, begin - 2).lower)) return begin - 2;
  if (before.word.approximator) return begin - 1;
  const compared = before.lower === 'than' && /^(?:more|less|fewer)$/.test(atom(atoms, begin - 2).lower);
  if (!compared) return begin;
  return /^(?:no|not)$/.test(atom(atoms, begin - 3).lower) ? begin - 3 : begin - 2;
}

/** `around`, `circa`, `c.` before a year. */
function circaBefore(atoms: readonly Atom[], begin: number): number {
  const before = atom(atoms, begin - 1);
  if (before.text === '.' && /^ca?$/.test(atom(atoms, begin - 2).lower)) return begin - 2;
  return /^(?:around|circa)$/.test(before.lower) ? begin - 1 : begin;
}

/** `the first half of`, `the last quarter of` before a long period. */
function portionBefore(atoms: readonly Atom[], begin: number): number {
  if (atom(atoms, begin - 1).lower !== 'of' || !/^(?:half|third|quarter)$/.test(atom(atoms, begin - 2).lower))
    return begin;
  const { word, lower } = atom(atoms, begin - 3);
  if (word.ordinal === undefined && !/^(?:latter|last|final|early|other)$/.test(lower)) return begin;
  return atom(atoms, begin - 4).lower === 'the' ? begin - 4 : begin - 3;
}

/** Takes the words before a phrase that belong to it; never those of the phrase before. */
function withLeads(
  atoms: readonly Atom[],
  at: number,
  { found, floor }: { readonly found: Found; readonly floor: number },
): Phrase {
  const takes = (lead: Lead): boolean => found.leads?.includes(lead) ?? false;
  const the = (begin: number): number => (atom(atoms, begin - 1).lower === 'the' ? begin - 1 : begin);
  const article = takes('the') ? the(at) : at;
  let begin = takes('edge') ? edgeBefore(atoms, article) : article;
  if (begin < article) begin = takes('the') || atom(atoms, begin + 1).lower === 'of' ? the(begin) : begin;
  if (takes('approximator') && begin === at) begin = approximatorBefore(atoms, begin);
  if (takes('circa') && begin === at) begin = circaBefore(atoms, begin);
  if (takes('portion')) begin = portionBefore(atoms, begin);
  return { ...found, begin: begin < floor ? at : begin };
}

/** All phrases of a text, in order, without overlap. Linear: every atom is looked at by a bounded number of recognizers. */
export function scan(atoms: readonly Atom[]): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let floor = 0;
  for (let at = 0; at < atoms.length; at++) {
    const found = longest(atoms, at);
    if (!found) continue;
    phrases.push(withLeads(atoms, at, { found, floor }));
    floor = found.end;
    at = found.end - 1;
  }
  return phrases;
}
