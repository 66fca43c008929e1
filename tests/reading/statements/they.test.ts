import { expect, test } from 'vitest';
import { makeReader } from '../../../src/reading/read.ts';

const read = makeReader();
const lastSpeaker = (body: string) => {
  const { speakerName, speakerBasis, speakerFrom } =
    read({ headline: '', body, published: null }).statements.at(-1) ?? {};
  return {
    name: speakerName,
    basis: speakerBasis,
    from: speakerFrom && body.slice(speakerFrom.start, speakerFrom.end),
  };
};

test.each([
  ['Ana Orr and Tom Pell met. They said it was shut.', 'Ana Orr and Tom Pell', 'Ana Orr and Tom Pell'],
  ['Ana Orr and Tom Pell said it was old. They said it was shut.', 'Ana Orr and Tom Pell', 'Ana Orr and Tom Pell'],
  ['The Orva Council met. “It is shut,” they said.', 'Orva Council', 'The Orva Council'],
  ['The council met. Orva officials said it was old. They said it was shut.', 'Orva officials', 'Orva officials'],
  ['Orva officials said it was old. They said it was shut. They said it leaked.', 'Orva officials', 'Orva officials'],
])('%s', (body, name, from) => {
  expect(lastSpeaker(body)).toEqual({ name, basis: 'inferred', from });
});

test.each([
  ['one person', 'Ana Orr said it was old. They said it was shut.'],
  ['two groups', 'Ana Orr and Tom Pell said it was old. The Mill Guild met. They said it was shut.'],
  ['the subject and the one who spoke', 'The Orva Council sued the Mill Guild, the Guild said. They said it was shut.'],
  ['nobody with a name', 'Workers met. They said it was shut.'],
  ['long ago', `The Orva Council met. ${'It rained on the bridge. '.repeat(60)} They said it was shut.`],
])('open: %s', (_, body) => {
  expect(lastSpeaker(body)).toEqual({ name: null, basis: 'stated', from: null });
});
