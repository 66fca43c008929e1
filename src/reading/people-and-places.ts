import type { Draft, Step } from './draft.ts';
import { readPeople } from './people/people.ts';
import type { Gazetteer } from './places/gazetteer.ts';
import { readPlaces } from './places/read-places.ts';

/**
 * People, then places. They are one step since a name is a person's or a place's, not both (`Paris Hilton`, `Henderson`): places are weighed
 * against the people found, and take theirs off them.
 */
export function readPeopleAndPlaces(gazetteer: Gazetteer): Step {
  return (draft) => {
    const { names = [], people = [], references = [], organizations = [] } = readPeople(draft);
    const { body, tokens, sentences, dateline } = draft;
    const named = { body, tokens, sentences, dateline, names, people, references };
    return { names, organizations, ...readPlaces(named, gazetteer) };
  };
}

/** The parts that it makes. */
export const peopleAndPlaces: readonly (keyof Draft)[] = ['people', 'names', 'organizations', 'references', 'places'];
