import { expect, test } from 'vitest';
import { leftovers, withoutLeftovers } from '../../src/formats/leftovers.ts';

test.each(leftovers.map((rule) => [rule.example, rule] as const))('"%s" is taken off', (example, rule) => {
  expect(rule.line.test(example)).toBe(true);
  expect(withoutLeftovers(['The mill burnt.', '', `  ${example} `]).lines).toEqual(['The mill burnt.']);
});

test.each([
  ['Orignally published by INP', 'INP'],
  ['Originally published by the Orva Herald.', 'the Orva Herald'],
  ['This article first appeared in Lenz Daily', 'Lenz Daily'],
])('%s names the publisher', (line, publisher) => {
  expect(withoutLeftovers(['The mill burnt.', '', line]).publisher).toBe(publisher);
});

test('what stands alone between paragraphs goes with one of its blank lines', () => {
  const { lines, taken } = withoutLeftovers(['One.', '', 'Advertisement', '', 'Two.']);
  expect({ lines, taken }).toEqual({ lines: ['One.', '', 'Two.'], taken: 1 });
});
