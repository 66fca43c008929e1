import { foldLetters } from '../../news/folding.ts';

/** A name that can be completed, and how many articles hold it. */
export interface Completion {
  readonly name: string;
  /** What is sent for it. */
  readonly value: string;
  readonly count: number;
}

/** Names found by the beginning of any of their words, in a time that grows with the names that begin so, not with all. */
export interface Completions {
  /** One more article holds the name, or so many more. */
  add(name: string, value: string, count?: number): void;
  /** One article fewer. */
  remove(value: string): void;
  /** The names with a word that begins as `typed`, any case and accents; all where nothing is typed. In no order. */
  starting(typed: string): Iterable<Completion>;
  /** How many articles hold the name that is sent so. */
  count(value: string): number;
}

/** Discord takes values of at most so many characters. */
export const longestValue = 100;

interface Held {
  readonly name: string;
  readonly value: string;
  /** Folded, with a space ahead of each word. */
  readonly words: string;
  count: number;
}

/** A name is kept under the first letter of each of its words, and under the first two. */
const keyLength = 2;

function keysOf(words: string): Set<string> {
  return new Set(words.split(' ').flatMap((word) => (word === '' ? [] : [word.slice(0, 1), word.slice(0, keyLength)])));
}

export function makeCompletions(): Completions {
  const held = new Map<string, Held>();
  const byKey = new Map<string, Set<Held>>();

  const keep = (one: Held) => {
    held.set(one.value, one);
    for (const key of keysOf(one.words)) byKey.set(key, (byKey.get(key) ?? new Set()).add(one));
  };
  const drop = (one: Held) => {
    held.delete(one.value);
    for (const key of keysOf(one.words)) byKey.get(key)?.delete(one);
  };

  return {
    add(name, value, count = 1) {
      const known = held.get(value);
      if (known) known.count += count;
      else keep({ name, value, words: ` ${foldLetters(name).replaceAll(/\s+/g, ' ')}`, count });
    },
    remove(value) {
      const known = held.get(value);
      if (!known) return;
      known.count -= 1;
      if (known.count === 0) drop(known);
    },
    starting(typed) {
      const start = foldLetters(typed.trim());
      if (start === '') return held.values();
      const alike = byKey.get(start.slice(0, keyLength)) ?? [];
      if (start.length <= keyLength) return alike;
      return [...alike].filter(({ words }) => words.includes(` ${start}`));
    },
    count: (value) => held.get(value)?.count ?? 0,
  };
}
