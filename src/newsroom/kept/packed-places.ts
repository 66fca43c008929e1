import type { Place, PlaceKind, PlaceMention } from '../../news/reading.ts';
import type { Pen, Tape } from './tape.ts';
import { bases, oneOf, putAll, takeAll, type Writing } from './writing.ts';

const kinds: readonly PlaceKind[] = ['country', 'region', 'city', 'water', 'area'];

/** Coordinates are written from -180 degrees on, in ten-thousandths where that is exact: as the gazetteer has them. */
const [degrees, lowest] = [1e4, -180];

function putDegrees(one: number, pen: Pen): void {
  const tenThousandths = Math.round((one - lowest) * degrees);
  const isExact = tenThousandths / degrees + lowest === one;
  pen.number(isExact ? 1 : 0);
  pen.amount(isExact ? tenThousandths : one);
}

function takeDegrees(tape: Tape): number {
  const isExact = tape.number() === 1;
  return isExact ? tape.amount() / degrees + lowest : tape.amount();
}

const place: Writing<Place> = {
  put(one, pen) {
    pen.value(one.name);
    pen.number(kinds.indexOf(one.kind));
    putDegrees(one.lat, pen);
    putDegrees(one.lon, pen);
    pen.value(one.country);
    pen.value(one.region);
    pen.amount(one.population);
  },
  take: (tape) => ({
    name: tape.value(),
    kind: oneOf(kinds, tape.number()),
    lat: takeDegrees(tape),
    lon: takeDegrees(tape),
    country: tape.value(),
    region: tape.value(),
    population: tape.amount(),
  }),
};

/** Writes each thing once, and after that its number. */
function numbered<T>({ put, take }: Writing<T>): Writing<T> {
  const written = new Map<string, number>();
  const read: T[] = [];
  return {
    put(one, pen) {
      const key = JSON.stringify(one);
      const known = written.get(key) ?? written.size;
      pen.number(known);
      if (known === written.size) put(one, pen);
      written.set(key, known);
    },
    take(tape) {
      const known = tape.number();
      if (known === read.length) read.push(take(tape));
      return oneOf(read, known);
    },
  };
}

/** Toponyms; a place that several of them mean is written once. */
export function toponyms(): Writing<PlaceMention> {
  const meant = numbered(place);
  return {
    put(one, pen) {
      pen.span(one);
      meant.put(one.place, pen);
      pen.number(bases.indexOf(one.basis));
      putAll(one.alternatives, pen, meant.put);
    },
    take(tape) {
      const span = tape.span();
      const own = meant.take(tape);
      const basis = oneOf(bases, tape.number());
      return { ...span, place: own, basis, alternatives: takeAll(tape, meant.take) };
    },
  };
}
