import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadGazetteer } from '../../../src/gazetteer-file.ts';
import type { Place } from '../../../src/news/reading.ts';
import { remark } from '../../../src/news/remark.ts';
import { type Packed, packReading, unpackReading } from '../../../src/newsroom/kept/packed-reading.ts';
import { makeReader } from '../../../src/reading/read.ts';
import { storiesIn } from '../../support/stories.ts';

const parts = ['statements', 'people', 'times', 'places', 'quotations', 'paragraphs', 'dateline'] as const;
const plain = (packed: Packed) => Object.fromEntries(parts.map((part) => [part, packed[part]]));

const span = fc
  .tuple(fc.nat({ max: 5_000_000 }), fc.nat({ max: 100_000 }))
  .map(([start, length]) => ({ start, end: start + length }));
const text = fc.string({ unit: 'binary', maxLength: 12 });
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 6 });
const basis = fc.constantFrom('stated' as const, 'inferred' as const);
const from = fc.oneof(fc.constantFrom(null, 'published' as const), span);
const spanning = <T extends object>(rest: fc.Arbitrary<T>) => fc.tuple(span, rest).map(([a, b]) => ({ ...a, ...b }));
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0);
const place: fc.Arbitrary<Place> = fc.record({
  name: text,
  kind: fc.constantFrom('country' as const, 'region' as const, 'city' as const, 'water' as const, 'area' as const),
  lat: fc.oneof(
    number,
    fc.integer({ min: -900_000, max: 900_000 }).map((one) => one / 1e4),
  ),
  lon: number,
  country: orNull(text),
  region: orNull(text),
  population: fc.oneof(fc.nat(), fc.constant(1_400_000_000)),
});

const reading: fc.Arbitrary<Packed> = fc.record({
  statements: some(
    spanning(
      fc.record({
        parts: fc.array(span, { minLength: 1, maxLength: 3 }),
        manner: fc.constantFrom('direct' as const, 'indirect' as const, 'mixed' as const),
        cue: orNull(span),
        speaker: orNull(span),
        speakerName: orNull(text),
        speakerBasis: basis,
        speakerFrom: orNull(span),
      }),
    ),
  ),
  people: some(
    spanning(fc.record({ name: text, gender: fc.constantFrom(null, 'female' as const, 'male' as const), basis, from })),
  ),
  times: some(
    spanning(
      fc.record({
        type: fc.constantFrom('DATE' as const, 'TIME' as const, 'DURATION' as const, 'SET' as const),
        value: text,
        basis,
        from,
        rule: text.map((words) => remark('rule.onThatDay', { words })),
      }),
    ),
  ),
  places: some(spanning(fc.record({ place, basis, alternatives: some(place) }))),
  quotations: some(spanning(fc.record({ inner: span }))),
  paragraphs: some(span),
  dateline: orNull(spanning(fc.record({ place: orNull(span), date: orNull(span), agency: orNull(span) }))),
});

test('unpacking gives what was packed', () => {
  fc.assert(
    fc.property(reading, (one) => {
      expect(plain(unpackReading(packReading(one)))).toEqual(one);
    }),
  );
});

/** A gazetteer's places know more of themselves than `Place` tells; nobody may ask for it. */
function told(place: Place): Place {
  const { name, kind, lat, lon, country, region, population } = place;
  return { name, kind, lat, lon, country, region, population };
}

test('what is read out of articles comes back', () => {
  const read = makeReader({ gazetteer: loadGazetteer() });
  for (const article of storiesIn()) {
    const made = read(article);
    const places = made.places.map((one) => ({
      ...one,
      place: told(one.place),
      alternatives: one.alternatives.map(told),
    }));
    expect(plain(unpackReading(packReading(made)))).toEqual({ ...plain(made), places });
  }
});
