import { lengthOpeners, referenceLeaders } from '../data/times-context.ts';
import { referencePhrases } from '../data/times-words.ts';
import { type Atom, atom } from './atoms.ts';
import { opensSentence } from './context.ts';
import type { Found } from './meaning.ts';

type Said = { readonly words: readonly string[]; readonly value: string };

/** The phrases by their second word, in words. */
const phrases = new Map<string, readonly Said[]>();
for (const [text, value] of referencePhrases) {
  const words = text.split(' ');
  const second = words[1] ?? '';
  phrases.set(second, [...(phrases.get(second) ?? []), { words, value }]);
}

/** "The past", "the future", "the moment" are a time behind a preposition, and before no noun. */
function isFree(atoms: readonly Atom[], at: number, end: number): boolean {
  const next = atom(atoms, end);
  if (atom(atoms, at).lower === 'this' && atom(atoms, at - 1).lower !== 'at') return false;
  if (!referenceLeaders.has(atom(atoms, at - 1).lower) || next.lower === 'of' || next.number !== null) return false;
  if (lengthOpeners.has(next.lower)) return false;
  const { unit, plural, vague, numeral, multiplier } = next.word;
  return (unit ?? plural ?? vague ?? numeral ?? multiplier) === undefined;
}

/** "Future wars": a noun behind it. */
function isLowerWord({ text, word }: Atom): boolean {
  return /^\p{Ll}{3,}/u.test(text) && word.plural === undefined;
}

/** `now`, `recently`, `the near future`, `these days`: a time that is not given. */
export function reference(atoms: readonly Atom[], at: number): Found | null {
  const { lower, word } = atom(atoms, at);
  for (const { words, value } of phrases.get(atom(atoms, at + 1).lower) ?? []) {
    const end = at + words.length;
    const fits = words.every((each, index) => atom(atoms, at + index).lower === each);
    if (fits && (words.length > 2 || lower === 'these' || isFree(atoms, at, end))) {
      return { end, meaning: { kind: 'reference', value } };
    }
  }
  if (lower === 'future' && isLowerWord(atom(atoms, at + 1)) && atom(atoms, at - 1).lower !== 'the') {
    return { end: at + 1, meaning: { kind: 'reference', value: 'FUTURE_REF' } };
  }
  if (lower === 'recently' && atom(atoms, at - 1).lower === 'as') return null;
  if (lower === 'now' && atom(atoms, at + 1).lower === 'for' && opensSentence(atoms, at)) return null;
  if (lower === 'now' && /^(?:for|from)$/.test(atom(atoms, at - 1).lower)) return null;
  return word.reference ? { end: at + 1, meaning: { kind: 'reference', value: word.reference } } : null;
}
