import { ranking } from '../data/places-ranking.ts';
import { countryWords } from '../data/places-words.ts';
import type { KnownPlace } from './gazetteer.ts';
import type { Phrase } from './phrases.ts';
import type { Unit } from './units.ts';

/** A phrase with its places, most likely first. */
export interface Resolved {
  readonly phrase: Phrase;
  readonly ranked: readonly KnownPlace[];
}

/** How much the names of a text mean each place and what lies in it: the sum of the shares of all names. */
type Votes = ReadonlyMap<number, number>;

/** Places that contain it and stand right after it over a comma (`Dalian, Liaoning`); places of its own name that contain what stands before it. */
interface Beside {
  readonly outer: ReadonlySet<number>;
  readonly inner: ReadonlySet<number>;
}

/** All mentions of one name: one name, one place. */
interface Name {
  readonly places: readonly KnownPlace[];
  /** How sure it is that the name is a place at all, 0 to 1. */
  readonly weight: number;
  readonly beside: Beside;
}

/** What a candidate is weighed by, besides itself. */
interface Scene {
  readonly beside: Beside;
  /** The votes of the other names. */
  readonly votes: (id: number) => number;
  /** Countries whose institutions or spelling the text shows. */
  readonly homes: ReadonlySet<string>;
}

const readers = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ', 'ZA']);

function is(condition: boolean): number {
  return condition ? 1 : 0;
}

/** What speaks for a candidate, as numbers; the weights are learned (scripts/weigh-places.ts). */
function featuresOf(place: KnownPlace, { beside, votes, homes }: Scene): Readonly<Record<string, number>> {
  const { level, naming, population, country, within } = place;
  const [first = -1] = within;
  const held = level === 'city' || level === 'quarter' || level === 'seat' || level === 'capital';
  const region = within.length > 1 ? (within.at(-2) ?? -1) : -1;
  const nation = level === 'country' ? place.id : (within.at(-1) ?? -1);
  return {
    people: level === 'area' || level === 'water' ? 6 : Math.log10(population + 1),
    [`level ${level}`]: 1,
    [`naming ${naming}`]: 1,
    readers: is(country !== null && readers.has(country)),
    'in US': is(country === 'US'),
    beside: is(within.some((id) => beside.outer.has(id))),
    'beside inner': is(beside.inner.has(place.id)),
    'same country': level === 'country' ? 0 : Math.log1p(votes(nation)),
    'same region': Math.log1p(votes(region)),
    'same county': held && within.length > 2 ? Math.log1p(votes(first)) : 0,
    [`holds ${held ? 'town' : level}`]: Math.log1p(votes(place.id)),
    home: is(country !== null && homes.has(country)),
    'not home': is(country !== null && homes.size > 0 && !homes.has(country)),
  };
}

function scoreOf(features: Readonly<Record<string, number>>): number {
  let score = 0;
  for (const name in features) score += (features[name] ?? 0) * (ranking.get(name) ?? 0);
  return score;
}

function sharesOf({ places, weight }: Name, scores: readonly number[]): Map<number, number> {
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const sum = odds.reduce((total, each) => total + each, 0);
  const shares = new Map<number, number>();
  places.forEach((place, index) => {
    const share = (weight * (odds[index] ?? 0)) / sum;
    for (const id of [place.id, ...place.within]) shares.set(id, (shares.get(id) ?? 0) + share);
  });
  return shares;
}

/** `Dalian, Liaoning`: what stands right before a comma lies in what stands after it. */
interface Besides {
  /** By the text of the inner name, the ids of the places that contain it. */
  readonly outer: ReadonlyMap<string, ReadonlySet<number>>;
  /** By the text of the outer name, the same ids. */
  readonly inner: ReadonlyMap<string, ReadonlySet<number>>;
}

function besidesOf(phrases: readonly Phrase[], units: readonly Unit[]): Besides {
  const outer = new Map<string, Set<number>>();
  const inner = new Map<string, Set<number>>();
  const add = (map: Map<string, Set<number>>, text: string, id: number) =>
    map.set(text, (map.get(text) ?? new Set()).add(id));
  phrases.forEach((phrase, index) => {
    const next = phrases[index + 1];
    if (next === undefined || next.from !== phrase.to || units[next.from]?.before !== ',') return;
    const containers = new Set(phrase.places.flatMap(({ within }) => within));
    for (const { id } of next.places) {
      if (!containers.has(id)) continue;
      add(outer, phrase.text, id);
      add(inner, next.text, id);
    }
  });
  return { outer, inner };
}

function homesOf(units: readonly Unit[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { lower } of units) {
    for (const country of countryWords.get(lower) ?? []) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return new Set([...counts].filter(([, count]) => count === most).map(([country]) => country));
}

const nobody = new Set<number>();
const rounds = 3;

/** The names of a text with what each candidate has for it, and the scores that follow. */
export interface Weighing {
  readonly names: ReadonlyMap<string, Name>;
  readonly features: ReadonlyMap<string, readonly Readonly<Record<string, number>>[]>;
  readonly scores: ReadonlyMap<string, readonly number[]>;
}

/** Weighs all candidates of all names, in rounds: each name goes by what the others most likely mean. */
function weighNames(names: ReadonlyMap<string, Name>, homes: ReadonlySet<string>): Weighing {
  let total = new Map<number, number>();
  let shares = new Map<string, Map<number, number>>();
  let features = new Map<string, readonly Readonly<Record<string, number>>[]>();
  let scores = new Map<string, readonly number[]>();
  for (let round = 0; round < rounds; round++) {
    features = new Map(
      [...names].map(([text, { places, beside }]) => {
        const own = shares.get(text);
        const votes = (id: number) => Math.max(0, (total.get(id) ?? 0) - (own?.get(id) ?? 0));
        return [text, places.map((place) => featuresOf(place, { beside, votes, homes }))];
      }),
    );
    scores = new Map([...features].map(([text, each]) => [text, each.map(scoreOf)]));
    shares = new Map([...names].map(([text, name]) => [text, sharesOf(name, scores.get(text) ?? [])]));
    total = sum(shares.values());
  }
  return { names, features, scores };
}

function sum(shares: Iterable<Votes>): Map<number, number> {
  const total = new Map<number, number>();
  for (const each of shares) for (const [id, share] of each) total.set(id, (total.get(id) ?? 0) + share);
  return total;
}

/** The names of the phrases, each with the surest of its mentions. */
function namesOf(
  phrases: readonly Phrase[],
  units: readonly Unit[],
  sure: (index: number) => number,
): Map<string, Name> {
  const besides = besidesOf(phrases, units);
  const names = new Map<string, Name>();
  phrases.forEach(({ text, places }, index) => {
    const weight = Math.max(sure(index), names.get(text)?.weight ?? 0);
    const beside = { outer: besides.outer.get(text) ?? nobody, inner: besides.inner.get(text) ?? nobody };
    names.set(text, { places, weight, beside });
  });
  return names;
}

/** Weighs the candidates of each name; `sure` says how likely each phrase is a place at all, 0 to 1. */
export function weighingOf(
  phrases: readonly Phrase[],
  units: readonly Unit[],
  sure: (index: number) => number,
): Weighing {
  return weighNames(namesOf(phrases, units, sure), homesOf(units));
}

/** Ranks the places of each phrase: by what stands beside it, by what the other names of the text mean, by size. One name, one place. */
export function rank(phrases: readonly Phrase[], { scores }: Weighing): readonly Resolved[] {
  const ranked = new Map<string, readonly KnownPlace[]>();
  return phrases.map((phrase) => {
    const known = ranked.get(phrase.text) ?? byScore(phrase.places, scores.get(phrase.text) ?? []);
    ranked.set(phrase.text, known);
    return { phrase, ranked: known };
  });
}

function byScore(places: readonly KnownPlace[], scores: readonly number[]): readonly KnownPlace[] {
  return places
    .map((place, index) => ({ place, score: scores[index] ?? 0 }))
    .sort((a, b) => b.score - a.score)
    .map(({ place }) => place);
}
