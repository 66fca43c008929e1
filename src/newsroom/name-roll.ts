import type { Reading } from '../news/reading.ts';
import { type Completions, longestValue, makeCompletions } from './completions.ts';

/** The names that a shelf's readings hold, for completing what somebody types; each counts the articles that hold it. */
export interface NameRoll {
  readonly speaker: Completions;
  readonly place: Completions;
  enter(reading: Reading): void;
  strike(reading: Reading): void;
}

const speakersIn = ({ statements }: Reading) => new Set(statements.flatMap(({ speakerName }) => speakerName ?? []));
const placesIn = ({ places }: Reading) => new Set(places.map(({ place }) => place.name));

export function makeNameRoll(): NameRoll {
  const [speaker, place] = [makeCompletions(), makeCompletions()];
  return {
    speaker,
    place,
    enter(reading) {
      for (const name of speakersIn(reading)) speaker.add(name, name.slice(0, longestValue));
      for (const name of placesIn(reading)) place.add(name, name.slice(0, longestValue));
    },
    strike(reading) {
      for (const name of speakersIn(reading)) speaker.remove(name.slice(0, longestValue));
      for (const name of placesIn(reading)) place.remove(name.slice(0, longestValue));
    },
  };
}
