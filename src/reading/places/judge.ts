import type { Resolved } from './resolve.ts';
import type { Unit } from './units.ts';

const prepositions = new Set(
  'in at from near to of outside across toward towards between around into throughout through via for by'.split(' '),
);

/** Is this phrase a place here, or a word, a surname, part of another name? */
export function isPlace({ phrase, ranked }: Resolved, units: readonly Unit[]): boolean {
  const [best] = ranked;
  if (best === undefined) return false;
  const first = units[phrase.from];
  const previous = units[phrase.from - 1];
  const next = units[phrase.to];
  if (first === undefined) return false;
  if (best.naming === 'short' && phrase.text.length === 2 && phrase.text !== 'US' && phrase.text !== 'UK')
    return first.before === ',';
  if (best.level === 'country' || best.level === 'region' || best.level === 'area' || best.level === 'water')
    return true;
  const run = (first.before === '' && previous?.capital === true) || (next?.before === '' && next.capital);
  if (run) return best.population > 500_000;
  if (previous !== undefined && first.before === '' && prepositions.has(previous.lower)) return true;
  return best.population > 50_000;
}
