import { referencePhrases } from '../data/times-words.ts';
import { type Atom, atom } from './atoms.ts';
import type { Found } from './meaning.ts';

/** The phrases by their first word, in words. */
const phrases = new Map<string, ReadonlyArray<{ readonly words: readonly string[]; readonly value: string }>>();
for (const [text, value] of referencePhrases) {
  const words = text.split(' ');
  const first = words[0] ?? '';
  phrases.set(first, [...(phrases.get(first) ?? []), { words, value }]);
}

/** `now`, `recently`, `the near future`, `these days`: a time that is not given. */
export function reference(atoms: readonly Atom[], at: number): Found | null {
  const { lower, word } = atom(atoms, at);
  for (const { words, value } of phrases.get(lower) ?? []) {
    const fits = words.every((each, index) => atom(atoms, at + index).lower === each);
    if (fits && !isModifier(atoms, at + words.length))
      return { end: at + words.length, meaning: { kind: 'reference', value } };
  }
  return word.reference ? { end: at + 1, meaning: { kind: 'reference', value: word.reference } } : null;
}

/** "The past three years", "the future president": the phrase goes on. */
function isModifier(atoms: readonly Atom[], at: number): boolean {
  const { word, number, lower } = atom(atoms, at);
  if (lower === 'and' || lower === 'or') return false;
  return (
    number !== null ||
    Object.keys(word).length > 0 ||
    (/^\p{Ll}{4,}$/u.test(lower) &&
      !/^(?:that|when|with|from|were|have|will|would|into|looks?|than|which|without|because)$|ed$/.test(lower))
  );
}
