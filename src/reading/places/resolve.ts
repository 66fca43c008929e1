import type { KnownPlace } from './gazetteer.ts';
import type { Phrase } from './phrases.ts';
import type { Unit } from './units.ts';

/** A phrase with its places, most likely first. */
export interface Resolved {
  readonly phrase: Phrase;
  readonly ranked: readonly KnownPlace[];
}

const levelBonus: Readonly<Record<KnownPlace['level'], number>> = {
  country: 4,
  region: 1.5,
  county: -1.5,
  capital: 2,
  seat: 0.7,
  city: 0,
  quarter: -0.5,
  water: 1,
  area: 2,
};

/** How likely a place is meant when nothing else is known: the more people live there, the likelier. */
function prior(place: KnownPlace): number {
  const named = place.naming === 'name' || place.naming === 'adjective' ? 0 : -0.7;
  return Math.log10(place.population + 10) + levelBonus[place.level] + named;
}

/** Does `outer` contain `inner`, or name the same country? */
function contains(outer: KnownPlace, inner: KnownPlace): boolean {
  return inner.within.includes(outer.id);
}

/** What the text has said so far: how often each region and country is meant. */
type Weights = ReadonlyMap<number, number>;

function weigh(resolved: readonly Resolved[]): Weights {
  const weights = new Map<number, number>();
  for (const { ranked } of resolved) {
    const [best] = ranked;
    if (best === undefined) continue;
    for (const id of [best.id, ...best.within]) weights.set(id, (weights.get(id) ?? 0) + 1);
  }
  return weights;
}

/** `Dalian, Liaoning`: the phrase that stands right after a comma, when one of its places contains one of this phrase. */
function containersOf(phrases: readonly Phrase[], units: readonly Unit[]): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  phrases.forEach((phrase, index) => {
    const next = phrases[index + 1];
    if (next === undefined || next.from !== phrase.to || units[next.from]?.before !== ',') return;
    const ids = found.get(phrase.text) ?? new Set();
    for (const outer of next.places) if (phrase.places.some((inner) => contains(outer, inner))) ids.add(outer.id);
    found.set(phrase.text, ids);
  });
  return found;
}

/** Ranks the places of each phrase: by what stands beside it, by what the rest of the text means, by size. One name, one place. */
export function resolve(phrases: readonly Phrase[], units: readonly Unit[]): readonly Resolved[] {
  const containers = containersOf(phrases, units);
  const rank = (score: (phrase: Phrase, place: KnownPlace) => number) =>
    phrases.map((phrase) => ({
      phrase,
      ranked: [...phrase.places].sort((a, b) => score(phrase, b) - score(phrase, a)),
    }));
  const beside = (phrase: Phrase, place: KnownPlace) =>
    place.within.some((id) => containers.get(phrase.text)?.has(id)) ? 20 : 0;
  const first = rank((phrase, place) => prior(place) + beside(phrase, place));
  const weights = weigh(first);
  const around = (place: KnownPlace) =>
    place.within.reduce(
      (sum, id, depth) => sum + Math.log1p(weights.get(id) ?? 0) * (depth === place.within.length - 1 ? 0.8 : 1.5),
      0,
    );
  return rank((phrase, place) => prior(place) + beside(phrase, place) + around(place));
}
