import { kilometres } from '../../src/news/distance.ts';
import type { Reading } from '../../src/news/reading.ts';
import type { Span } from '../../src/news/span.ts';
import type { AnnotatedDocument } from './document.ts';
import { emptyTally, type Line, percent, scoreLine, type Tally } from './figures.ts';
import { pairUp, sameSpan, spanOverlap } from './pairing.ts';

/** Adds up what one kind of mention scores, document by document. */
export interface Scorer {
  add(document: AnnotatedDocument, reading: Reading): void;
  lines(): readonly Line[];
}

interface Both<F, M> {
  readonly found: readonly F[];
  readonly marked: readonly M[];
}

/** Pairs what was found and what was marked, and adds up: strict = same span, relaxed = any overlap; `others` get the totals only. */
function overlapping<F extends Span, M extends Span>(
  { found, marked }: Both<F, M>,
  { strict, relaxed }: { readonly strict: Tally; readonly relaxed: Tally },
  others: readonly Tally[] = [],
) {
  const pairs = pairUp(found, marked, spanOverlap);
  for (const tally of [strict, relaxed, ...others]) {
    tally.found += found.length;
    tally.marked += marked.length;
  }
  relaxed.right += pairs.length;
  strict.right += pairs.filter((pair) => sameSpan(pair.found, pair.marked)).length;
  return pairs;
}

/** Times as TempEval-3 scored them: strict = same span, relaxed = any overlap, value = overlap and the same TIMEX3 value. */
export function timeScorer(): Scorer {
  const strict = emptyTally();
  const relaxed = emptyTally();
  const value = emptyTally();
  const type = emptyTally();
  return {
    add({ times: marked }, { times: found }) {
      const pairs = overlapping({ found, marked }, { strict, relaxed }, [value, type]);
      value.right += pairs.filter((pair) => pair.found.value === pair.marked.value).length;
      type.right += pairs.filter((pair) => pair.found.type === pair.marked.type).length;
    },
    lines: () => [
      scoreLine('times, strict', strict),
      scoreLine('times, relaxed', relaxed),
      scoreLine('times, value', value),
      scoreLine('times, type', type),
    ],
  };
}

/** People: relaxed = any overlap. */
export function peopleScorer(): Scorer {
  const strict = emptyTally();
  const relaxed = emptyTally();
  return {
    add({ people: marked = [] }, { people: found }) {
      overlapping({ found, marked }, { strict, relaxed });
    },
    lines: () => [scoreLine('people, strict', strict), scoreLine('people, relaxed', relaxed)],
  };
}

/** The distance within which a place counts as found: 100 miles, as the field has it. */
const near = 161;

/** Places: relaxed = any overlap; `within 161 km` judges the matched ones that have coordinates; `found and within`, both. */
export function placeScorer(): Scorer {
  const strict = emptyTally();
  const relaxed = emptyTally();
  const both = emptyTally();
  let located = 0;
  return {
    add({ places: marked }, { places: found }) {
      const pairs = overlapping({ found, marked }, { strict, relaxed });
      const distances = pairs.flatMap(({ found: { place }, marked: { lat, lon } }) =>
        lat == null || lon == null ? [] : [kilometres(place, { lat, lon })],
      );
      located += distances.length;
      both.right += distances.filter((distance) => distance <= near).length;
      both.found += found.length - pairs.length + distances.length;
      both.marked += marked.filter(({ lat }) => lat != null).length;
    },
    lines: () => [
      scoreLine('places, strict', strict),
      scoreLine('places, relaxed', relaxed),
      { what: 'places, matched and within 161 km', figures: { accuracy: percent(both.right, located) } },
      scoreLine('places, found and within 161 km', both),
    ],
  };
}
