import type { Sought } from './features.ts';

const shortest = 2;
const longest = 6;
/** Words that initials leave out. */
const between = '(?: (?:of|and|for|the|on|in|&))* ';
/** What follows the capital of a word. */
const small = "\\p{Ll}[\\p{L}’'-]*";

/** The runs of asked names that stand side by side: `Federal Aviation Administration`. */
function namesOf({ terms, names, pairs }: Pick<Sought, 'terms' | 'names' | 'pairs'>): string[][] {
  const runs: string[][] = [];
  for (const { term } of terms) {
    const last = runs.at(-1);
    if (!names.has(term)) continue;
    if (last && pairs.has(`${last.at(-1)} ${term}`)) last.push(term);
    else runs.push([term]);
  }
  return runs;
}

/** The initials of the asked names of three words or more, by each of their words: `faa` for `federal`, `aviation` and `administration`. */
export function initialsOf(sought: Pick<Sought, 'terms' | 'names' | 'pairs'>): ReadonlyMap<string, string> {
  const long = namesOf(sought).filter(({ length }) => length > shortest && length <= longest);
  return new Map(
    long.flatMap((run) => {
      const initials = run.map((term) => term[0] ?? '').join('');
      return run.map((term): [string, string] => [term, initials]);
    }),
  );
}

/** True where words with capitals stand one after the other whose initials are the term: `Federal Aviation Administration` for `faa`. */
export function isSpeltOut(term: string, text: string): boolean {
  if (!/^[a-z]+$/.test(term) || term.length < shortest || term.length > longest) return false;
  const [first = '', ...others] = [...term.toUpperCase()];
  const rest = others.map((letter) => `${between}${letter}${small}`).join('');
  // The letter goes first, so that the text is searched for it and looked at more closely only there.
  return new RegExp(`${first}(?<![\\p{L}\\p{N}]${first})${small}${rest}`, 'u').test(text);
}
