import { countryWords } from '../data/places-words.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import type { KnownPlace } from './gazetteer.ts';
import type { Phrase } from './phrases.ts';
import type { Unit } from './units.ts';

/** A phrase with its places, most likely first. */
export interface Resolved {
  readonly phrase: Phrase;
  readonly ranked: readonly KnownPlace[];
}

/** All mentions of one name: one name, one place. */
export interface Name {
  readonly candidates: readonly Candidate[];
  /** The phrases that mention it, by index. */
  readonly mentions: number[];
}

/** The names of a text, by how they are written. */
export type Names = ReadonlyMap<string, Name>;

/** How much the names of a text mean each place and what lies in it: the sum of the shares of all names. */
type Votes = ReadonlyMap<number, number>;

/** The candidates of each name with their scores. */
export interface Weighing {
  readonly scores: ReadonlyMap<string, readonly number[]>;
  /** The votes of all names but this one. */
  readonly others: (text: string) => (ids: readonly number[]) => number;
}

const leastShare = 0.01;
const nobody: ReadonlySet<number> = new Set();

/** `Dalian, Liaoning`: what stands right before a comma lies in what stands after it. Ids of the containing places, by both names. */
interface Besides {
  readonly outer: ReadonlyMap<string, ReadonlySet<number>>;
  readonly inner: ReadonlyMap<string, ReadonlySet<number>>;
}

function besidesOf(phrases: readonly Phrase[]): Besides {
  const outer = new Map<string, Set<number>>();
  const inner = new Map<string, Set<number>>();
  const add = (map: Map<string, Set<number>>, text: string, id: number) =>
    map.set(text, (map.get(text) ?? new Set()).add(id));
  const known = new Map<string, ReadonlySet<number>>();
  const containersOf = ({ text, places }: Phrase) => {
    const found = known.get(text) ?? new Set(places.flatMap(({ within }) => within));
    known.set(text, found);
    return found;
  };
  phrases.forEach((phrase, index) => {
    const next = phrases[index + 1];
    if (next === undefined || !next.afterComma) return;
    const containers = containersOf(phrase);
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
    const countries = countryWords.get(lower);
    if (countries) for (const country of countries) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return new Set([...counts].filter(([, count]) => count === most).map(([country]) => country));
}

/** The names of the phrases with their candidates. */
export function namesOf(phrases: readonly Phrase[], units: readonly Unit[]): Names {
  const besides = besidesOf(phrases);
  const homes = homesOf(units);
  const names = new Map<string, Name>();
  phrases.forEach(({ text, places }, index) => {
    const known = names.get(text);
    if (known !== undefined) {
      known.mentions.push(index);
      return;
    }
    const scene = { outer: besides.outer.get(text) ?? nobody, inner: besides.inner.get(text) ?? nobody, homes };
    names.set(text, { candidates: candidatesOf(places, scene), mentions: [index] });
  });
  return names;
}

function sharesOf({ candidates }: Name, scores: readonly number[], weight: number): Map<number, number> {
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const sum = odds.reduce((total, each) => total + each, 0);
  const shares = new Map<number, number>();
  candidates.forEach(({ votesFor }, index) => {
    const share = (weight * (odds[index] ?? 0)) / sum;
    if (share > leastShare) for (const id of votesFor) shares.set(id, (shares.get(id) ?? 0) + share);
  });
  return shares;
}

function totalOf(shares: Iterable<Votes>): Votes {
  const total = new Map<number, number>();
  const add = (share: number, id: number) => total.set(id, (total.get(id) ?? 0) + share);
  for (const each of shares) each.forEach(add);
  return total;
}

/**
 * Weighs the candidates of all names, in rounds: each name goes by what the others most likely mean.
 * `sure` says how likely each phrase is a place at all, 0 to 1. One round goes by the names alone.
 */
export function weighNames(names: Names, sure: (index: number) => number, rounds: number): Weighing {
  const shares = new Map<string, Votes>();
  const scores = new Map<string, readonly number[]>();
  let total: Votes = new Map();
  const others = (text: string) => {
    const own = shares.get(text);
    return (ids: readonly number[]) => {
      let votes = 0;
      for (const id of ids) votes += (total.get(id) ?? 0) - (own?.get(id) ?? 0);
      return Math.max(0, votes);
    };
  };
  for (let round = 0; round < rounds; round++) {
    for (const [text, { candidates }] of names) scores.set(text, scoresOf(candidates, others(text)));
    if (round === rounds - 1) break;
    for (const [text, name] of names) {
      let weight = 0;
      for (const index of name.mentions) weight = Math.max(weight, sure(index));
      shares.set(text, sharesOf(name, scores.get(text) ?? [], weight));
    }
    total = totalOf(shares.values());
  }
  return { scores, others };
}

function scoresOf(candidates: readonly Candidate[], votes: (ids: readonly number[]) => number): number[] {
  return candidates.map(({ base, watched }) => {
    let score = base;
    for (const { weight, ids } of watched) if (weight !== 0) score += weight * Math.log1p(votes(ids));
    return score;
  });
}

/** `Orva, Lenz` means an Orva in Lenz there, whatever Orva is meant elsewhere; not so in a list of regions. */
function insideNext(here: readonly KnownPlace[], outer: KnownPlace | undefined): readonly KnownPlace[] {
  const [best] = here;
  if (best === undefined || outer === undefined || best.level === outer.level || best.within.includes(outer.id))
    return here;
  const inside = here.find(({ within }) => within.includes(outer.id));
  return inside === undefined ? here : [inside, ...here.filter((place) => place !== inside)];
}

/** Ranks the places of each phrase. One name, one place, but where the very next words say otherwise. */
export function rank(phrases: readonly Phrase[], names: Names, { scores }: Weighing): readonly Resolved[] {
  const ranked = new Map<string, readonly KnownPlace[]>();
  for (const [text, { candidates }] of names) ranked.set(text, byScore(candidates, scores.get(text) ?? []));
  const rankedAt = (index: number) => ranked.get(phrases[index]?.text ?? '') ?? [];
  return phrases.map((phrase, index) => {
    const [outer] = phrases[index + 1]?.afterComma ? rankedAt(index + 1) : [];
    return { phrase, ranked: insideNext(rankedAt(index), outer) };
  });
}

function byScore(candidates: readonly Candidate[], scores: readonly number[]): readonly KnownPlace[] {
  return candidates
    .map(({ place }, index) => ({ place, score: scores[index] ?? 0 }))
    .sort((a, b) => b.score - a.score)
    .map(({ place }) => place);
}
