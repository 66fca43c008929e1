import { expect, test } from 'vitest';
import { slotsOf } from '../../../src/newsroom/asking/slots.ts';

const slots = (about: string) =>
  slotsOf(about).map(({ verb, side, preposition }) => [verb, side, preposition].filter(Boolean).join(' '));

test.each([
  ['did quill add to the engine', ['add object']],
  ['boats were sold', ['sell object']],
  ['will stand for mayor', ['stand subject']],
  ['is leading the race', ['lead subject']],
  ['will the port buy', ['buy object']],
  ['did they agree on', ['agr object on']],
  ['firm repaired the wall', ['repair subject']],
  ['breaks the harbour wall', ['break subject']],
  ['the port announced the return of which ferry', ['return object of']],
  ['crews can eat what', ['eat object']],
  ['in what field was the pump used', ['use object in']],
  ['a boat sank. what did it carry', ['carry object']],
])('%s', (about, expected) => {
  expect(slots(about)).toEqual(expected);
});
