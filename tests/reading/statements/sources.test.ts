import { expect, test } from 'vitest';
import { makeReader } from '../../../src/reading/read.ts';
import { said } from './said.ts';

test.each([
  [
    'According to the minister, Harald van den Berg, the crossing was last inspected in 1990.',
    'the minister, Harald van den Berg > indirect: the crossing was last inspected in 1990',
  ],
  [
    'According to Lise Harran, the minister, the crossing was safe.',
    'Lise Harran, the minister > indirect: the crossing was safe',
  ],
  [
    'The ferry will stop, according to the minister, Lise Harran.',
    'the minister, Lise Harran > indirect: The ferry will stop',
  ],
  ['Per the ministry, 300 people use the boat.', 'the ministry > indirect: 300 people use the boat'],
  ['The boat is full, per a notice.', 'a notice > indirect: The boat is full'],
])('a source: %s', (body, expected) => {
  expect(said(body)).toEqual([expected]);
});

test.each([
  ['He was told by officials that the ferry would run.', 'officials > indirect: that the ferry would run'],
  ['The report found that boats were late.', 'The report > indirect: that boats were late'],
  ['Sailors warned an old boat was near.', 'Sailors > indirect: an old boat was near'],
  ['It shut in 2018, when her brother, Bo Lund, said it was old.', 'her brother, Bo Lund > indirect: it was old'],
  [
    'Boats will not run until Monday, the owner, Blue Line, said in a letter.',
    'the owner, Blue Line > indirect: Boats will not run until Monday',
  ],
  ['A judge ruled last month that the strike was legal.', 'A judge > indirect: that the strike was legal'],
  ['The survey suggests that fog is the cause.', 'The survey > indirect: that fog is the cause'],
  ['Its claim that nobody had been asked was rejected by Orr.', 'Its > indirect: that nobody had been asked'],
  ['Orr’s pledge to build a wall was mocked.', 'Orr’s > indirect: to build a wall'],
  [
    'Orr rejected Pell’s claim that the bridge was old and had been shut.',
    'Pell’s > indirect: that the bridge was old and had been shut',
  ],
  ['Orr denied two counts but was convicted in May.', 'Orr > indirect: two counts'],
  ['Orr said it was old but was open.', 'Orr > indirect: it was old but was open'],
  ['Orr left. “No hard feelings,” both said.', 'both > direct: “No hard feelings,”'],
  ['Orr said in a statement it was “sad.”', 'Orr > mixed: it was “sad.”'],
  ['Orr told Radio One on Monday that it was old.', 'Orr > indirect: that it was old'],
  ['Orr said only: “We will look.”', 'Orr > direct: “We will look.”'],
  ['The council was told by experts in May that it was old.', 'experts > indirect: that it was old'],
  [
    'The county’s officer, speaking on the phone, said the truth lay elsewhere.',
    'The county’s officer, speaking on the phone > indirect: the truth lay elsewhere',
  ],
  ['Asked by the Herald whether it was old, Orr laughed.', 'the Herald > indirect: whether it was old'],
  ['Orr said on Monday it was late.', 'Orr > indirect: it was late'],
])('who says it: %s', (body, expected) => {
  expect(said(body)).toEqual([expected]);
});

test('a quotation that the next paragraph goes on with, a nested one at its end', () => {
  const body = '"They have known," said Ana Oda. "And I told Orr: \'Fix it now.\'\n\n"They did nothing."';
  expect(said(body)).toEqual([
    'Ana Oda > direct: "They have known," | "And I told Orr: \'Fix it now.\' | "They did nothing."',
  ]);
});

test.each([
  ['The Dockers Union called the plan “a ruin.” Its claim that nobody had been asked was rejected.', 'Dockers Union'],
  ['The Dockers Union called the plan “a ruin.” It said it would strike.', 'Dockers Union'],
  ['The Dockers Union called the plan “a ruin.” Orr left. It said it would strike.', null],
  ['Ana Orr called the plan “a ruin.” It said it would strike.', null],
])('whom it means: %s', (body, name) => {
  expect(makeReader()({ headline: '', body, published: null }).statements.at(-1)?.speakerName).toBe(name);
});

test.each([
  ['Asked by the Herald whether it was old, Orr laughed. “Ask me in May.”', 'Orr > direct: “Ask me in May.”'],
  ['Orr was asked why it was old. “I was not there.”', 'Orr > direct: “I was not there.”'],
])('who is asked answers: %s', (body, expected) => {
  expect(said(body).at(-1)).toBe(expected);
});
