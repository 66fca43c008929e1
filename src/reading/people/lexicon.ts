import type { Gender } from '../../news/reading.ts';
import { inflections } from '../data/inflections.ts';
import { eitherGender } from '../data/names-gender.ts';
import { lexicon } from '../data/names-lexicon.ts';
import type { NameTable } from '../draft.ts';

const female = 1;
const male = 2;
const family = 4;
const plain = 8;
const familiar = 16;

/** Undoes the front coding of `lexicon`: an entry's flags (base 32), how much of the one before it shares (base 36), the rest. */
function unpack(packed: string): ReadonlyMap<string, number> {
  const flags = new Map<string, number>();
  let previous = '';
  for (const entry of packed.split(' ')) {
    previous = previous.slice(0, Number.parseInt(entry.charAt(1), 36)) + entry.slice(2);
    flags.set(previous, Number.parseInt(entry.charAt(0), 32));
  }
  return flags;
}

let table: ReadonlyMap<string, number> | undefined;

function fold(word: string): string {
  const lower = word.toLowerCase();
  return /[^\x20-\x7e]/.test(lower)
    ? lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").replaceAll('ł', 'l').replaceAll('ø', 'o')
    : lower;
}

function flagsOfFolded(word: string): number {
  table ??= unpack(lexicon);
  return table.get(word) ?? 0;
}

const flagsOf = (text: string): number => flagsOfFolded(fold(text));

/** A hyphenated first name goes by its first half: `Jean-Pierre`. */
function givenFlags(text: string): number {
  const flags = flagsOf(text) & (female | male);
  const hyphen = text.indexOf('-');
  return flags === 0 && hyphen > 0 ? flagsOf(text.slice(0, hyphen)) & (female | male) : flags;
}

export const names: NameTable = {
  genderOf(firstName: string): Gender {
    if (eitherGender.has(firstName.toLowerCase())) return null;
    const flags = givenFlags(firstName);
    if (flags === female) return 'female';
    return flags === male ? 'male' : null;
  },
  isFirstName: (text) => givenFlags(text) !== 0,
};

/** Somebody's family name, or a name of either kind. */
export function isFamilyName(text: string): boolean {
  return (flagsOf(text) & family) !== 0;
}

/** An English word that is no name, whatever else it may be. */
export function isPlainWord(text: string): boolean {
  const word = fold(text);
  if ((flagsOfFolded(word) & plain) !== 0) return true;
  for (const [ending, rest] of inflections) {
    if (!word.endsWith(ending)) continue;
    if ((flagsOfFolded(word.slice(0, -ending.length) + rest) & plain) !== 0) return true;
  }
  return false;
}

/** One of the some three thousand words that every reader knows (Dale and Chall 1995). */
export function isFamiliarWord(text: string): boolean {
  return (flagsOf(text) & familiar) !== 0;
}
