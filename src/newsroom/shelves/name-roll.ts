import type { Reading } from '../../news/reading.ts';
import { type Completions, longestValue, makeCompletions } from './completions.ts';

type Named = Pick<Reading, 'statements' | 'places'>;

/** The names that a shelf's readings hold, for completing what somebody types; each counts the articles that hold it. */
export interface NameRoll {
  readonly speaker: Completions;
  readonly place: Completions;
  enter(reading: Named): void;
  strike(reading: Named): void;
  /** All names with their counts, for `takeUp`. */
  written(): WrittenRoll;
  takeUp(written: WrittenRoll): void;
}

/** Names as completions have them: name, value, count. */
type WrittenNames = readonly (readonly [string, string, number])[];
export type WrittenRoll = Readonly<Record<'speaker' | 'place', WrittenNames>>;

const writtenIn = (names: Completions): WrittenNames =>
  [...names.starting('')].map(({ name, value, count }) => [name, value, count]);

const speakersIn = ({ statements }: Named) => new Set(statements.flatMap(({ speakerName }) => speakerName ?? []));
const placesIn = ({ places }: Named) => new Set(places.map(({ place }) => place.name));

export function makeNameRoll(): NameRoll {
  const [speaker, place] = [makeCompletions(), makeCompletions()];
  return {
    speaker,
    place,
    enter(reading) {
      for (const name of speakersIn(reading)) speaker.add(name, name.slice(0, longestValue));
      for (const name of placesIn(reading)) place.add(name, name.slice(0, longestValue));
    },
    written: () => ({ speaker: writtenIn(speaker), place: writtenIn(place) }),
    takeUp(written) {
      for (const one of written.speaker) speaker.add(...one);
      for (const one of written.place) place.add(...one);
    },
    strike(reading) {
      for (const name of speakersIn(reading)) speaker.remove(name.slice(0, longestValue));
      for (const name of placesIn(reading)) place.remove(name.slice(0, longestValue));
    },
  };
}
