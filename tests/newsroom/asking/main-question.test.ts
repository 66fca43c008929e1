import { expect, test } from 'vitest';
import { putQuestion } from '../../../src/newsroom/asking/main-question.ts';

/** The question, what of it asks, and what only tells. */
test.each([
  ['When did the ferry sink', 'When did the ferry sink', ''],
  ['Orva ferry: how many dockers were hurt', 'how many dockers were hurt', 'Orva ferry:'],
  ['orva ferry - which pier did it strike', 'which pier did it strike', 'orva ferry -'],
  ['orva ferry, who was the captain', 'who was the captain', 'orva ferry,'],
  ['orva ferry how many dockers were hurt', 'how many dockers were hurt', 'orva ferry'],
  ['orva ferry what did it carry', 'what did it carry', 'orva ferry'],
  ['orva ferry when did it sink', 'when did it sink', 'orva ferry'],
  ['orva poll by how many votes did quill win', 'by how many votes did quill win', 'orva poll'],
  ['After the flood, on which day did the pier open', 'on which day did the pier open', 'After the flood,'],
  ['When the ferry sank, who was its captain', 'who was its captain', 'When the ferry sank,'],
  [
    'A pier opened - which firm built the hall where it was told',
    'which firm built the hall where it was told',
    'A pier opened -',
  ],
  [
    'With the new loan, up to how many piers can Orva build',
    'up to how many piers can Orva build',
    'With the new loan,',
  ],
  ['The ferry sank off St. Velm. Where was it built', 'Where was it built', 'The ferry sank off St. Velm.'],
  ['Who owns the crane? The one in Orva', 'Who owns the crane?', 'The one in Orva'],
  ['Orva expected a loan. Had it come when Quill left', 'Had it come when Quill left', 'Orva expected a loan.'],
  ['cranes freed of duty, value of those in 2029', 'what is the value of those in 2029', 'cranes freed of duty,'],
  ['name of the captain held in Orva', 'what is the name of the captain held in Orva', ''],
])('%s', (question, asks, tells) => {
  expect(putQuestion(question)).toEqual({ asks, tells });
});
