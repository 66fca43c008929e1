import type { PlaceMention } from '../../news/reading.ts';
import type { Draft, Step } from '../draft.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type Judged, judge } from './judge.ts';
import { phrasesOf } from './phrases.ts';
import { type Resolved, rank, type Weighing, weighingOf } from './resolve.ts';
import { settle } from './settle.ts';
import { pageOf } from './signs.ts';
import { unitsOf } from './units.ts';

const mostAlternatives = 5;

function mentionOf({ phrase, ranked: [place, ...others] }: Resolved): PlaceMention[] {
  if (place === undefined) return [];
  const { start, end } = phrase;
  return [{ start, end, place, basis: 'stated', alternatives: others.slice(0, mostAlternatives) }];
}

/** What was weighed to read the places of an article. */
export interface Weighed {
  readonly judged: readonly Judged[];
  readonly weighing: Weighing;
}

/** Every phrase that may be a place, weighed. */
export function weighPlaces(draft: Draft, gazetteer: Gazetteer): Weighed {
  const units = unitsOf(draft.tokens);
  const phrases = phrasesOf(draft.body, units, gazetteer);
  const page = pageOf(draft, units);
  const guess = judge(
    rank(
      phrases,
      weighingOf(phrases, units, () => 0.5),
    ),
    page,
  );
  // Where a name lies goes by the names that are places; whether it is one, by where it would lie.
  const sure = (index: number) => 1 / (1 + Math.exp(-(guess[index]?.score ?? 0)));
  const weighing = weighingOf(phrases, units, sure);
  return { judged: judge(rank(phrases, weighing), page), weighing };
}

/** The step that finds place names and resolves each to a place of the gazetteer, with the other places of that name. */
export function readPlaces(gazetteer: Gazetteer): Step {
  return (draft) => {
    const { judged } = weighPlaces(draft, gazetteer);
    const places = judged.filter(({ score }) => score > 0).flatMap(({ resolved }) => mentionOf(resolved));
    return { ...settle(draft, places), places };
  };
}
