import type { Reader } from '../news/reading.ts';
import { readDateline } from './dateline.ts';
import type { Step } from './draft.ts';
import { readParagraphs } from './paragraphs.ts';
import { readPassages } from './passages.ts';
import { readPeople } from './people/people.ts';
import type { Gazetteer } from './places/gazetteer.ts';
import { readPlaces } from './places/read-places.ts';
import { readQuotations } from './quotations.ts';
import { readSentences } from './sentences.ts';
import { readStatements } from './statements/statements.ts';
import { readTimes } from './times/times.ts';
import { unread } from './unread.ts';

/**
 * What reading does, in order; each step may use what those above it have read.
 * The order is decided here and nowhere else: a comment beside a step says why it stands where it stands.
 */
const stepsWith = ({ gazetteer }: Known): readonly Step[] => [
  readParagraphs,
  // Sentences and passages never cross a paragraph.
  readSentences,
  readPassages,
  readQuotations,
  readDateline,
  // A dateline's date is what "today" is counted from.
  readTimes,
  // Pronouns within a quotation mean others than those outside. Places and statements go by the names found here.
  readPeople,
  // A person's name is no place (`Paris Hilton`): people stand above.
  ...(gazetteer === undefined ? [] : [readPlaces(gazetteer)]),
  // Speakers are the people found above.
  readStatements,
];

/** What a reader knows of the world; without a gazetteer it reads no places. */
export interface Known {
  readonly gazetteer?: Gazetteer;
}

/** Makes a reader. The reader is pure: no clock, no network, no disk; the same article gives the same reading. */
export function makeReader(known: Known = {}): Reader {
  const steps = stepsWith(known);
  return (article) => {
    let draft = unread(article);
    for (const step of steps) draft = { ...draft, ...step(draft) };
    return draft;
  };
}
