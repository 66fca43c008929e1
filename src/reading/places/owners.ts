import { isPlainWord } from '../people/lexicon.ts';
import type { Phrase } from './phrases.ts';
import type { Unit } from './units.ts';

/** The page that a phrase stands on. */
interface Named {
  readonly body: string;
  readonly units: readonly Unit[];
}

/** `Port Workers' Union`: plain words, the last in the plural, that own the organization behind them. */
export function isOwners({ from, to }: Phrase, { body, units }: Named): boolean {
  const [last, next] = [units[to - 1], units[to]];
  if (to - from < 2 || !last?.possessive || !next?.capital || next.before !== '') return false;
  const plural = /s['’]$/.test(body.slice(last.start, last.end + 1));
  return plural && units.slice(from, to).every(({ lower }) => isPlainWord(lower));
}
