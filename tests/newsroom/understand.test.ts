import { expect, test } from 'vitest';
import { understand } from '../../src/newsroom/understand.ts';

/** One line a pattern, and more for those that are easily mistaken: question, what is wanted, what it is about, who is asked about. */
test.each([
  ['Who said that the bridge is late?', ['speaker', 'the bridge is late', null]],
  ['Whose words are "we will not wait"?', ['speaker', '"we will not wait"', null]],
  ['What did the mayor say about the ferry?', ['statement', 'the ferry', 'the mayor']],
  ['what did Quill say', ['statement', '', 'Quill']],
  ['What has Ana Quill promised?', ['statement', '', 'Ana Quill']],
  ['Who is Ana Quill?', ['identity', 'Ana Quill', null]],
  ['when did the ferry stop', ['time', 'did the ferry stop', null]],
  ['Where did the ferry stop?', ['place', 'did the ferry stop', null]],
  ['How much did the wall cost?', ['money', 'did the wall cost', null]],
  ['How long did the strike last?', ['duration', 'did the strike last', null]],
  ['How many people fled?', ['count', 'people fled', null]],
  ['What percentage of boats sank?', ['count', 'of boats sank', null]],
  ['Why did the ferry stop?', ['reason', 'did the ferry stop', null]],
  ['How did the fire start?', ['manner', 'did the fire start', null]],
  ['Who won the race?', ['person', 'won the race', null]],
  ['Whose boat sank?', ['person', 'boat sank', null]],
  ['Did the ferry stop?', ['verdict', 'the ferry stop', null]],
  ['Which town won the race?', ['place', 'town won the race', null]],
  ['The race was won by who?', ['person', 'The race was won by who', null]],
  ['What sank?', ['thing', 'sank', null]],
  ['What was the score between Orva and Velm State?', ['count', 'was the score between Orva and Velm State', null]],
])('%s', (question, expected) => {
  const { wanted, about, speaker } = understand(question);
  expect([wanted, about, speaker]).toEqual(expected);
});
