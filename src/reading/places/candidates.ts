import { ranking } from '../data/places-ranking.ts';
import type { KnownPlace } from './gazetteer.ts';

/** What a candidate gains by the votes for some places: the more of the other names mean them, the more. */
export interface Watched {
  readonly feature: string;
  readonly weight: number;
  /** Ids of places and cells whose votes are summed. */
  readonly ids: readonly number[];
}

/** A place that a name may mean, with what speaks for it. */
export interface Candidate {
  readonly place: KnownPlace;
  readonly fixed: readonly (readonly [feature: string, value: number])[];
  /** What the fixed features weigh together. */
  readonly base: number;
  readonly watched: readonly Watched[];
  /** The places that it is or lies in, and its cell: what its share is a vote for. */
  readonly votesFor: readonly number[];
}

/** What is known of a name before its candidates are weighed. */
export interface Scene {
  /** Places that contain it and stand right after it over a comma: `Dalian, Liaoning`. */
  readonly outer: ReadonlySet<number>;
  /** Places of this name that contain what stands right before it over a comma. */
  readonly inner: ReadonlySet<number>;
  /** Countries whose institutions or spelling the text shows. */
  readonly homes: ReadonlySet<string>;
}

const readers: ReadonlySet<string> = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ', 'ZA']);
const towns: ReadonlySet<string> = new Set(['city', 'quarter', 'seat', 'capital']);

function weightOf(feature: string): number {
  return ranking.get(feature) ?? 0;
}

function fixedOf(
  place: KnownPlace,
  { outer, inner, homes }: Scene,
  capitals: readonly KnownPlace[],
): [string, number][] {
  const { level, naming, population, country, within } = place;
  const everywhere = level === 'area' || level === 'water' || level === 'landmark';
  const features: [string, number][] = [
    ['people', everywhere ? 6 : Math.log10(population + 1)],
    [`level ${level}`, 1],
    [`${level} by ${naming}`, 1],
  ];
  const add = (feature: string, holds: boolean) => {
    if (holds) features.push([feature, 1]);
  };
  add('readers', country !== null && readers.has(country));
  add('in US', country === 'US');
  add('beside', outer.size > 0 && within.some((id) => outer.has(id)));
  add('beside inner', inner.has(place.id));
  add(
    'region with the name of its capital',
    level === 'region' && capitals.some((capital) => capital.country === country),
  );
  add('home', country !== null && homes.has(country));
  add('not home', country !== null && homes.size > 0 && !homes.has(country));
  return features;
}

const across = 1000;

/** The square degree in which a place lies, as an id below 0. */
function cellOf(lat: number, lon: number): number {
  return -((Math.floor(lat) + 90) * across + Math.floor(lon) + 181);
}

function cellsAround({ lat, lon }: KnownPlace): number[] {
  const cells: number[] = [];
  for (const north of [-1, 0, 1]) for (const east of [-1, 0, 1]) cells.push(cellOf(lat + north, lon + east));
  return cells;
}

function watchedOf(place: KnownPlace): Watched[] {
  const { id, level, within } = place;
  const town = towns.has(level);
  const watched: Watched[] = [];
  const watch = (feature: string, ids: readonly number[]) => watched.push({ feature, weight: weightOf(feature), ids });
  const [first, second] = [within.at(-1), within.at(-2)];
  if (first !== undefined) watch(level === 'capital' ? 'capital same country' : 'same country', [first]);
  if (second !== undefined) watch('same region', [second]);
  if (town && within.length > 2) watch('same county', within.slice(0, 1));
  watch(`holds ${town ? 'town' : level}`, [id]);
  if (town || level === 'county') watch('near', cellsAround(place));
  return watched;
}

function votesOf({ id, level, within, lat, lon }: KnownPlace): number[] {
  const votes = [id, ...within];
  if (towns.has(level) || level === 'county') votes.push(cellOf(lat, lon));
  return votes;
}

/** `Washington` is the capital unless the article says otherwise; articles that speak of it are too few for the weights to learn how much. */
function priorOf(fixed: readonly (readonly [string, number])[]): number {
  return fixed.some(([feature]) => feature === 'region with the name of its capital') ? -2 : 0;
}

const most = 30;

/** The likeliest of the places that a name may mean, with what speaks for each. */
export function candidatesOf(places: readonly KnownPlace[], scene: Scene): readonly Candidate[] {
  const capitals = places.filter(({ level, naming }) => level === 'capital' && naming === 'name');
  const weighed = places.map((place) => {
    const fixed = fixedOf(place, scene, capitals);
    return {
      place,
      fixed,
      base: fixed.reduce((sum, [feature, value]) => sum + weightOf(feature) * value, priorOf(fixed)),
    };
  });
  if (weighed.length > most) weighed.sort((a, b) => b.base - a.base);
  return weighed
    .slice(0, most)
    .map(({ place, fixed, base }) => ({ place, fixed, base, watched: watchedOf(place), votesFor: votesOf(place) }));
}
