import { expect, test } from 'vitest';
import { understand } from '../../../src/newsroom/asking/understand.ts';

/** One line a pattern, and more for those that are easily mistaken: question, what is wanted, what it is about, who is asked about. */
test.each([
  ['Who said that the bridge is late?', ['speaker', 'the bridge is late', null]],
  ['Whose words are "we will not wait"?', ['speaker', '"we will not wait"', null]],
  ['What did the mayor say about the ferry?', ['statement', 'the ferry', 'the mayor']],
  ['What did the mayor say he wants from the crew?', ['statement', 'he wants from the crew', 'the mayor']],
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
  ['Did Ana Quill say that the wall is safe?', ['statement', 'the wall is safe', 'Ana Quill']],
  ['what does quill think about the loan', ['statement', 'the loan', 'quill']],
  ["What is Quill's view on the loan?", ['statement', 'the loan', 'Quill']],
  ['how come the ferry stopped', ['reason', 'the ferry stopped', null]],
  ['How much of the wall fell?', ['count', 'of the wall fell', null]],
  ['What time did the ferry leave?', ['time', 'time did the ferry leave', null]],
  ['in which city did they meet', ['place', 'in which city did they meet', null]],
  ['from which country does she come', ['place', 'from which country does she come', null]],
  ['where does Quill come from', ['place', 'does Quill come from', null]],
  ['What was the score between Orva and Velm State?', ['count', 'was the score between Orva and Velm State', null]],
  ['who was shot outside the bank', ['person', 'was shot outside the bank', null]],
  ['who is ted holt', ['identity', 'ted holt', null]],
  ['What did the ferry carry when it sank?', ['thing', 'did the ferry carry when it sank', null]],
  ['How much did the crane weigh?', ['count', 'did the crane weigh', null]],
  ['When did the strike begin in the U.S.?', ['time', 'did the strike begin in the U.S.', null]],
  ['Did anyone warn that the wall is weak?', ['speaker', 'the wall is weak', null]],
  ['who wrote that the wall is weak', ['speaker', 'the wall is weak', null]],
  ['what quill said about the loan', ['statement', 'the loan', 'quill']],
  ['orva hearing: what did Quill say about the loan?', ['statement', 'orva hearing: the loan', 'Quill']],
  [
    'Orva ferry: which firm built the hall where it was told?',
    ['organization', 'Orva ferry: firm built the hall where it was told', null],
  ],
  ['A clerk fled. Who was it?', ['person', 'A clerk fled. was it', null]],
  ['I’m looking for the name of the captain who fled', ['person', 'is the name of the captain who fled', null]],
  ['Name the captain who fled', ['person', 'is the captain who fled', null]],
  ['Exactly how much did the wall cost?', ['money', 'did the wall cost', null]],
  ['How big was the loss of the mill?', ['money', 'was the loss of the mill', null]],
  [
    'cranes freed of duty, value of those in 2029',
    ['money', 'cranes freed of duty: is the value of those in 2029', null],
  ],
  ['What did a clerk pay for bread?', ['money', 'did a clerk pay for bread', null]],
  ['How much water leaked from the dam?', ['count', 'water leaked from the dam', null]],
  ['how much time did it take', ['duration', 'did it take', null]],
  ['By what margin did Quill win?', ['count', 'did Quill win', null]],
  ['Until when is the pier closed?', ['time', 'is the pier closed', null]],
  ['for how many games was Holt out', ['count', 'games was Holt out', null]],
  ['What was the overall number of dockers hurt?', ['count', 'of dockers hurt', null]],
])('%s', (question, expected) => {
  const { wanted, about, speaker } = understand(question);
  expect([wanted, about, speaker]).toEqual(expected);
});

/** What people type, and the question that it is read as. */
test.each([
  ['whats the name of the ferry', 'What is the name of the ferry?'],
  ["who's ana quill", 'who is ana quill?'],
  ['whos ana quill?', 'who is ana quill'],
  ['wheres the ferry', 'Where is the ferry?'],
  ["when's the election", 'when is the election?'],
  ['where’d the ferry go', 'Where did the ferry go?'],
  ['can you tell me when the dam was built?', 'When the dam was built?'],
  ['does anyone know where the ferry is', 'where the ferry is'],
  ['hey, who won the race', 'Who won the race?'],
  ['who was it that broke the wall', 'who broke the wall'],
  ['who is the one who said the wall is safe', 'who said the wall is safe'],
  ['wich ferry struck the pier', 'which ferry struck the pier'],
  ['who won the race please', 'who won the race'],
])('%s: as %s', (typed, read) => {
  expect(understand(typed)).toEqual({ ...understand(read), about: expect.stringMatching(/./) });
});

/** What is counted or asked for by its noun. */
test.each([
  ['How many dockers died in Orva when the crane fell?', ['docker']],
  ['How old was Quill when she left?', ['old']],
  ['What was the overall number of hurt dockers in Orva?', ['hurt', 'docker']],
  ['What is the name of the list on which the dockers stand?', ['list']],
])('%s', (question, nouns) => {
  expect([...understand(question).nouns]).toEqual(nouns);
});
