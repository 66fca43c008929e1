import { expect, test } from 'vitest';
import { parseQuestionLine } from '../../src/terminal/question-line.ts';

const now = '2026-01-01T00:00:00Z';
const asked = { source: null, from: null, to: null, limit: 5, now };
const day = '2018-05-07';

test.each([
  ['{"id":"q1","kind":"ask","question":"Where?"}', { kind: 'ask', question: 'Where?', ...asked }],
  [`{"kind":"when","event":"x","to":"${day}"}`, { kind: 'when', event: 'x', ...asked, to: day, now: day }],
  ['{"kind":"who-said-what","speaker":"A"}', { kind: 'who-said-what', speaker: 'A', what: null, ...asked }],
  ['{"kind":"search","words":"x","limit":10,"more":1}', { kind: 'search', words: 'x', ...asked, limit: 10 }],
  ['{"kind":"check-quote","quote":"x","speaker":null}', { kind: 'check-quote', quote: 'x', speaker: null, ...asked }],
])('%s', (json, question) => {
  expect(parseQuestionLine(json, now)).toMatchObject({ question });
});

test('a guild is the scope', () => {
  expect(parseQuestionLine('{"kind":"ask","question":"x","guild":42}', now)).toMatchObject({ scope: { guild: '42' } });
});

test.each([
  ['', 'it is not JSON'],
  ['null', 'a question is a JSON object with "kind"'],
  ['[]', 'a question is a JSON object with "kind"'],
  ['{"kind":"wann"}', '"kind" must be ask, who-said-what, when, where, search or check-quote'],
  ['{}', '"kind" must be ask, who-said-what, when, where, search or check-quote'],
  ['{"kind":"ask"}', '"question" must be string, received undefined'],
  ['{"kind":"ask","question":" "}', '"question" is empty'],
  ['{"kind":"who-said-what"}', 'who-said-what needs "what" or "speaker"'],
  ['{"kind":"ask","question":"x","limit":0}', '"limit" is a whole number from 1 to 1000'],
  ['{"kind":"ask","question":"x","id":{}}', '"id" must be a text or a number'],
  ['{"kind":"ask","question":"x","from":"2018-13"}', '"from" is no date: 2018, 2018-05 or 2018-05-07'],
  ['{"kind":"ask","question":"x","from":"May"}', '"from" is no date: 2018, 2018-05 or 2018-05-07'],
])('%s: %s', (json, why) => {
  expect(parseQuestionLine(json, now)).toMatchObject({ why });
});
