import type { Place, PlaceKind, PlaceMention } from '../../news/reading.ts';
import type { Draft } from '../draft.ts';
import { contextsOf, pageOf } from './context.ts';
import { datelineTown } from './dateline-town.ts';
import type { Gazetteer, KnownPlace } from './gazetteer.ts';
import { type Judged, judge, weigh } from './judge.ts';
import { type Phrase, phrasesOf } from './phrases.ts';
import { type Names, namesOf, type Resolved, rank, type Weighing, weighNames } from './resolve.ts';
import { settle } from './settle.ts';
import { unitsOf } from './units.ts';

const mostAlternatives = 5;
/** How often the names of an article are weighed by each other: to guess which are places, and then in earnest. */
const firstRounds = 2;
const rounds = 3;

const siteKinds: Readonly<Record<string, PlaceKind>> = {
  water: 'water',
  township: 'region',
  settlement: 'city',
  named: 'city',
};

/** A site lies where the nearest known place lies: inferred, and nothing more is known of it. */
function siteOf({ text, site }: Phrase, host: KnownPlace | undefined): Place | undefined {
  if (host === undefined) return undefined;
  const { lat, lon, country, region } = host;
  return { name: text, kind: siteKinds[site ?? ''] ?? 'area', lat, lon, country, region, population: 0 };
}

function isHost({ ranked: [place] }: Resolved): boolean {
  return place !== undefined && place.naming !== 'adjective' && place.kind !== 'water';
}

/** By index, the nearest place that tells where a site is: the one named next in the same breath, or else the one named last. */
function hostsOf(found: readonly Resolved[]): (index: number) => KnownPlace | undefined {
  const before: (Resolved | undefined)[] = [];
  const after: (Resolved | undefined)[] = [];
  let last: Resolved | undefined;
  found.forEach((each, index) => {
    before[index] = last;
    if (isHost(each)) last = each;
  });
  last = undefined;
  for (let index = found.length - 1; index >= 0; index--) {
    const each = found[index];
    after[index] = last;
    if (each !== undefined && isHost(each)) last = each;
  }
  return (index) => {
    const [here, previous, next] = [found[index], before[index], after[index]];
    const soon = here !== undefined && next !== undefined && next.phrase.start - here.phrase.end < 30;
    return (soon || previous === undefined ? next : previous)?.ranked[0];
  };
}

function mentionOf(
  { phrase, ranked: [place, ...others] }: Resolved,
  host: () => KnownPlace | undefined,
): PlaceMention[] {
  if (place === undefined) {
    const site = siteOf(phrase, host());
    return site === undefined
      ? []
      : [{ start: phrase.start, end: phrase.end, place: site, basis: 'inferred', alternatives: [] }];
  }
  const { start, end } = phrase;
  return [{ start, end, place, basis: 'stated', alternatives: others.slice(0, mostAlternatives) }];
}

/** What places are read from. */
export type Named = Pick<Draft, 'body' | 'tokens' | 'sentences' | 'names' | 'people' | 'references' | 'dateline'>;

/** What was weighed to read the places of an article. */
export interface Weighed {
  readonly judged: readonly Judged[];
  /** The signs of the words around each phrase. */
  readonly contexts: readonly (readonly string[])[];
  readonly names: Names;
  readonly weighing: Weighing;
}

/** Every phrase that may be a place, weighed. */
export function weighPlaces(draft: Named, gazetteer: Gazetteer): Weighed {
  const units = unitsOf(draft.tokens);
  const phrases = phrasesOf(draft.body, units, gazetteer);
  const names = namesOf(phrases, units);
  const page = pageOf(draft, units);
  const contexts = contextsOf(phrases, page);
  const weights = contexts.map(weigh);
  const first = weighNames(names, () => 0.5, firstRounds);
  const guess = judge(rank(phrases, names, first), weights, page);
  // Where a name lies goes by the names that are places; whether it is one, by where it would lie.
  const sure = (index: number) => 1 / (1 + Math.exp(-(guess[index]?.score ?? 0)));
  const weighing = weighNames(names, sure, rounds);
  return { judged: judge(rank(phrases, names, weighing), weights, page), contexts, names, weighing };
}

/** Finds place names and resolves each to a place of the gazetteer, with the other places of that name; takes them off the people. */
export function readPlaces(draft: Named, gazetteer: Gazetteer): Pick<Draft, 'places' | 'people' | 'references'> {
  const { judged } = weighPlaces(draft, gazetteer);
  const found = judged.filter(({ score }) => score > 0).map(({ resolved }) => resolved);
  const host = hostsOf(found);
  const known = found.flatMap((resolved, index) => mentionOf(resolved, () => host(index)));
  const town = datelineTown(draft.body, draft.dateline, known);
  const places = town ? [...known, town].sort((a, b) => a.start - b.start) : known;
  return { ...settle(draft, places), places };
}
