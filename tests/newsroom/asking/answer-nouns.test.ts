import { expect, test } from 'vitest';
import { nounsAfterWhich, wantedAfterWhich } from '../../../src/newsroom/asking/answer-nouns.ts';

test.each([
  ['airline bought the ferry', 'organization'],
  ['bank manager fled', 'person'],
  ["country's minister resigned", 'place'],
  ['is the name of the ship', null],
  ['was the name of the new town', 'place'],
  ["was the king's first ship", null],
  ['was the score between Orva and Velm', 'count'],
  ['did the king build', null],
  ['is used by the company', null],
  ['of these cities won', 'place'],
  ["children's book won", 'thing'],
  ['of these companies closed', 'organization'],
  ['football coaches left', 'person'],
])('which/what %s: %s', (after, wanted) => {
  expect(wantedAfterWhich(after)).toBe(wanted);
});

test.each([
  ['type of boat sank', ['boat', 'sank']],
  ['was the name of the ship', ['ship']],
  ['did they build', []],
  ['ferry struck the pier', ['ferry']],
  ['happened to the ferry', []],
  ['is a pilot', []],
  ["university's team won", ['university']],
  ["of Orva's children fled", ['children', 'fled']],
])('which/what %s asks for %j', (after, nouns) => {
  expect(nounsAfterWhich(after)).toEqual(nouns);
});
