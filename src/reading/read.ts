import type { Reader } from '../news/reading.ts';
import { readDateline } from './dateline.ts';
import { lazily, type Making } from './lazily.ts';
import { readParagraphs } from './paragraphs.ts';
import { readPassages } from './passages.ts';
import { readPeople } from './people/people.ts';
import { peopleAndPlaces, readPeopleAndPlaces } from './people-and-places.ts';
import type { Gazetteer } from './places/gazetteer.ts';
import { readQuotations } from './quotations.ts';
import { readSentences } from './sentences.ts';
import { readStatements } from './statements/statements.ts';
import { readTimes } from './times/times.ts';
import { unread } from './unread.ts';

/**
 * What reading does, in order; each step may use what those above it have read.
 * The order is decided here and nowhere else: a comment beside a step says why it stands where it stands.
 * A part is made when it is first looked at.
 */
const stepsWith = ({ gazetteer }: Known): readonly Making[] => [
  { makes: ['paragraphs'], step: readParagraphs },
  // Sentences and passages never cross a paragraph.
  { makes: ['sentences'], step: readSentences },
  { makes: ['passages'], step: readPassages },
  { makes: ['quotations'], step: readQuotations },
  { makes: ['dateline'], step: readDateline },
  // A dateline's date is what "today" is counted from.
  { makes: ['times'], step: readTimes },
  // Pronouns within a quotation mean others than those outside. Statements go by the names found here.
  gazetteer === undefined
    ? { makes: ['people', 'names', 'organizations', 'references'], step: readPeople }
    : { makes: peopleAndPlaces, step: readPeopleAndPlaces(gazetteer) },
  // Speakers are the people found above.
  { makes: ['statements'], step: readStatements },
];

/** What a reader knows of the world; without a gazetteer it reads no places. */
export interface Known {
  readonly gazetteer?: Gazetteer;
}

/** Makes a reader. The reader is pure: no clock, no network, no disk; the same article gives the same reading. */
export function makeReader(known: Known = {}): Reader {
  const steps = stepsWith(known);
  return (article) => lazily(unread(article), steps);
}
