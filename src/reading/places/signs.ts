import { neverAlone } from '../data/places-words.ts';
import { isFamiliarWord, isFamilyName, isPlainWord, names } from '../people/lexicon.ts';
import type { Page } from './context.ts';
import type { KnownPlace } from './gazetteer.ts';
import type { Phrase } from './phrases.ts';
import type { Resolved } from './resolve.ts';

function sizeSign({ population, level }: KnownPlace): string {
  const size = population < 1 ? 0 : Math.floor(Math.log10(population));
  return `${level === 'seat' ? 'city' : level} of 1e${level === 'country' ? 6 : size}`;
}

function placeSigns({ phrase, ranked }: Resolved): string[] {
  const [best] = ranked;
  if (best === undefined)
    return ['site', `site ${phrase.site}`, `site noun ${/\S+$/.exec(phrase.text)?.[0].toLowerCase()}`];
  const signs = [`level ${best.level}`, `${best.level} by ${best.naming}`, sizeSign(best)];
  if (best.level === 'city' && best.country !== null && !['US', 'GB', 'CA', 'AU'].includes(best.country))
    signs.push('town abroad');
  if (phrase.text.length < 4 && best.naming === 'name') signs.push('very short');
  if (/^\p{Lu}{2}$/u.test(phrase.text) && best.level === 'region') signs.push('postal code');
  if (/^S(?:ain)?t\b/.test(phrase.text)) signs.push('saint');
  return signs;
}

/** Everybody's places, places of a million people, and towns: what speaks against a town may not speak against a country. */
function renown(best: KnownPlace | undefined): string {
  if (best === undefined) return 'town';
  if (best.level === 'country') return 'country';
  return best.population >= 1e6 || best.level === 'water' || best.level === 'area' ? 'known' : 'town';
}

/** What the words may be besides a place. */
function wordSigns({ phrase: { from, to, text }, ranked: [best] }: Resolved, { units, small }: Page): string[] {
  if (to - from > 1) {
    return [units.slice(from, to).every((unit) => small.has(unit.lower)) ? 'small words elsewhere' : 'several words'];
  }
  const signs: string[] = [];
  const kind = renown(best);
  if (isFamiliarWord(text)) signs.push(`${kind} familiar word`);
  else if (isPlainWord(text)) signs.push(`${kind} plain word`);
  else signs.push(`${kind} no word`);
  if (isFamilyName(text)) signs.push(`${kind} family name`);
  if (names.isFirstName(text)) signs.push(`${kind} first name`);
  const lower = units[from]?.lower ?? '';
  if (small.has(lower)) signs.push('small elsewhere');
  if (neverAlone.has(lower)) signs.push('never alone');
  return signs;
}

/** How a single word stands: at the head of a sentence, in capitals. */
function standingSigns({ from, to, text }: Phrase, { units, openings }: Page): string[] {
  const first = units[from];
  if (first === undefined || to - from > 1) return [];
  const signs: string[] = [];
  if (openings.has(first.start)) signs.push(isPlainWord(text) ? 'word opens sentence' : 'opens sentence');
  if (first.shouted) signs.push('shouted');
  return signs;
}

const large = 100_000;

/** `in Leipzig`: a large town whose name is no other word and nobody's, told as a place. */
function isInLargeTown({ phrase: { from, to, text }, ranked: [best] }: Resolved, { units }: Page): boolean {
  const isTown = best !== undefined && best.population >= large && best.level !== 'country' && best.naming === 'name';
  const isOnly = to - from > 1 || !(isPlainWord(text) || isFamilyName(text) || names.isFirstName(text));
  return isTown && isOnly && units[from]?.before === '' && units[from - 1]?.lower === 'in';
}

/** How many other names lie there. */
function gradeOf(counts: ReadonlyMap<number, number>, id: number | undefined): string {
  const others = id === undefined ? 0 : (counts.get(id) ?? 0) - 1;
  return others < 1 ? 'no' : others < 3 ? 'some' : 'many';
}

/** Is the place where the rest of the article is? */
function nearSigns(here: Resolved, counts: ReadonlyMap<number, number>): string[] {
  const [best] = here.ranked;
  if (best === undefined) return [];
  const [county, ...rest] = best.within;
  const region = best.level === 'country' ? best.id : best.within.length > 2 ? rest[0] : county;
  const country = best.within.at(-1) ?? best.id;
  const kind = best.level === 'country' ? 'country' : 'place';
  return [`${kind} ${gradeOf(counts, region)} near`, `${kind} ${gradeOf(counts, country)} same country`];
}

function countsOf(resolved: readonly Resolved[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const seen = new Set<string>();
  for (const { phrase, ranked } of resolved) {
    const [best] = ranked;
    if (best === undefined || seen.has(phrase.text)) continue;
    seen.add(phrase.text);
    for (const id of [best.id, ...best.within]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** `Dalian, Liaoning`: does the neighbour over the comma contain it, or does it contain the neighbour? */
function besideSigns(resolved: readonly Resolved[], index: number): string[] {
  const [here, next] = [resolved[index], resolved[index + 1]];
  const signs: string[] = [];
  if (here === undefined) return signs;
  if (next?.phrase.afterComma && lies(here, next)) signs.push('beside container');
  if (here.phrase.afterComma && lies(resolved[index - 1], here)) signs.push('beside contained');
  return signs;
}

function lies(inner: Resolved | undefined, outer: Resolved): boolean {
  const id = outer.ranked[0]?.id;
  return id !== undefined && inner?.ranked[0]?.within.includes(id) === true;
}

/** The signs of the place that each phrase would be, where the article's other places are. */
export interface PlaceSigns {
  /** What all phrases of the same words have, by those words. */
  readonly shared: ReadonlyMap<string, readonly string[]>;
  /** What the phrase has where it stands, by its index. */
  readonly own: (index: number) => readonly string[];
}

export function placeSignsOf(resolved: readonly Resolved[], page: Page): PlaceSigns {
  const counts = countsOf(resolved);
  const shared = new Map<string, readonly string[]>();
  for (const each of resolved) {
    const { text } = each.phrase;
    if (shared.has(text)) continue;
    shared.set(text, [...placeSigns(each), ...wordSigns(each, page), ...nearSigns(each, counts)]);
  }
  const own = (index: number) => {
    const each = resolved[index];
    if (each === undefined) return [];
    const inTown = isInLargeTown(each, page) ? ['in a large town'] : [];
    return [...standingSigns(each.phrase, page), ...besideSigns(resolved, index), ...inTown];
  };
  return { shared, own };
}
