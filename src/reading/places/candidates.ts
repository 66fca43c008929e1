import { ranking } from '../data/places-ranking.ts';
import { led } from '../led.ts';
import type { KnownPlace } from './gazetteer.ts';
import { levels, namings } from './layout.ts';

/** What a candidate gains by the votes for some places: the more of the other names mean them, the more. */
export interface Watched {
  readonly feature: string;
  readonly weight: number;
  /** Ids of places and cells whose votes are summed. */
  readonly ids: readonly number[];
}

export type Feature = readonly [name: string, value: number];

/** A place that a name may mean, with what speaks for it. */
export interface Candidate {
  readonly place: KnownPlace;
  readonly fixed: readonly Feature[];
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

const features = <K extends string>(keys: readonly K[], nameOf: (key: K) => string): ReadonlyMap<K, Feature> =>
  new Map(keys.map((key) => [key, [nameOf(key), 1]]));

const ofLevel = features(levels, (level) => `level ${level}`);
const ofNaming = new Map(levels.map((level) => [level, features(namings, (naming) => `${level} by ${naming}`)]));

/** What else may speak for a place, or against it; `capitals` are those of the same name. */
const others: readonly (readonly [
  feature: Feature,
  holds: (place: KnownPlace, scene: Scene, capitals: readonly KnownPlace[]) => boolean,
])[] = [
  [['readers', 1], ({ country }) => country !== null && readers.has(country)],
  [['in US', 1], ({ country }) => country === 'US'],
  [['beside', 1], ({ within }, { outer }) => outer.size > 0 && within.some((id) => outer.has(id))],
  [['beside inner', 1], ({ id }, { inner }) => inner.has(id)],
  [
    ['region with the name of its capital', 1],
    ({ level, country }, _, capitals) => level === 'region' && capitals.some((capital) => capital.country === country),
  ],
  [['home', 1], ({ country }, { homes }) => country !== null && homes.has(country)],
  [['not home', 1], ({ country }, { homes }) => country !== null && homes.size > 0 && !homes.has(country)],
];

function fixedOf(place: KnownPlace, scene: Scene, capitals: readonly KnownPlace[]): readonly Feature[] {
  const { level, naming, population } = place;
  const everywhere = level === 'area' || level === 'water' || level === 'landmark';
  const fixed: Feature[] = [['people', everywhere ? 6 : Math.log10(population + 1)]];
  for (const feature of [ofLevel.get(level), ofNaming.get(level)?.get(naming)]) if (feature) fixed.push(feature);
  for (const [feature, holds] of others) if (holds(place, scene, capitals)) fixed.push(feature);
  return fixed;
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

const holds = led('holds');

function watch(feature: string, ids: readonly number[]): Watched {
  return { feature, weight: weightOf(feature), ids };
}

function watchedOf(place: KnownPlace): Watched[] {
  const { id, level, within } = place;
  const town = towns.has(level);
  const watched: Watched[] = [];
  const [first, second] = [within.at(-1), within.at(-2)];
  if (first !== undefined) watched.push(watch(level === 'capital' ? 'capital same country' : 'same country', [first]));
  if (second !== undefined) watched.push(watch('same region', [second]));
  if (town && within.length > 2) watched.push(watch('same county', within.slice(0, 1)));
  watched.push(watch(holds(town ? 'town' : level), [id]));
  if (town || level === 'county') watched.push(watch('near', cellsAround(place)));
  return watched;
}

function votesOf({ id, level, within, lat, lon }: KnownPlace): number[] {
  const votes = [id, ...within];
  if (towns.has(level) || level === 'county') votes.push(cellOf(lat, lon));
  return votes;
}

/** `Washington` is the capital unless the article says otherwise; articles that speak of it are too few for the weights to learn how much. */
function priorOf(fixed: readonly Feature[]): number {
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
