import type { PlaceMention } from '../../news/reading.ts';
import { overlaps, type Span } from '../../news/span.ts';
import type { Draft, Step } from '../draft.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type Judged, judge } from './judge.ts';
import { phrasesOf } from './phrases.ts';
import { type Resolved, resolve } from './resolve.ts';
import { pageOf } from './signs.ts';
import { unitsOf } from './units.ts';

const mostAlternatives = 5;

function mentionOf({ phrase, ranked: [place, ...others] }: Resolved): PlaceMention[] {
  if (place === undefined) return [];
  const { start, end } = phrase;
  return [{ start, end, place, basis: 'stated', alternatives: others.slice(0, mostAlternatives) }];
}

/** Which of the phrases overlap none of the spans; both in the order of the text. */
function clearOf(spans: readonly Span[], resolved: readonly Resolved[]): readonly Resolved[] {
  let at = 0;
  return resolved.filter(({ phrase }) => {
    while (at < spans.length && (spans[at]?.end ?? 0) <= phrase.start) at++;
    const span = spans[at];
    return span === undefined || !overlaps(span, phrase);
  });
}

/** Every phrase that may be a place, weighed; people's names are left out. */
export function weighPlaces(draft: Draft, gazetteer: Gazetteer): readonly Judged[] {
  const units = unitsOf(draft.tokens);
  const resolved = resolve(phrasesOf(draft.body, units, gazetteer), units);
  return judge(clearOf(draft.people, resolved), pageOf(draft, units));
}

/** The step that finds place names and resolves each to a place of the gazetteer, with the other places of that name. */
export function readPlaces(gazetteer: Gazetteer): Step {
  return (draft) => ({
    places: weighPlaces(draft, gazetteer)
      .filter(({ score }) => score > 0)
      .flatMap(({ resolved }) => mentionOf(resolved)),
  });
}
