import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains } from '../../../src/news/span.ts';
import type { Draft } from '../../../src/reading/draft.ts';
import { makeReader } from '../../../src/reading/read.ts';

const read = makeReader();
const draftOf = (body: string) => read({ headline: '', body, published: null }) as Draft;

const words = fc.constantFrom(
  'Ana',
  'Quill',
  'Mr.',
  'President',
  'said',
  'he',
  'her',
  'the',
  'mayor',
  ',',
  '“',
  '”',
  '.',
  'van',
  'JR',
  'QUILL',
  '\n',
  '-',
  '(',
  'A.',
  'al-Hashimi',
  '’s',
  '34',
);
const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(words).map((list) => list.join(' ')),
  fc.array(words).map((list) => list.join('')),
);

test('any text is read: spans of the body, in order, disjoint; whoever is meant is named', () => {
  fc.assert(
    fc.property(texts, (body) => {
      const draft = draftOf(body);
      const whole = { start: 0, end: body.length };
      for (const list of [draft.people, draft.names, draft.organizations]) {
        let at = 0;
        for (const span of list) {
          expect(span.start).toBeGreaterThanOrEqual(at);
          expect(span.end).toBeGreaterThan(span.start);
          at = span.end;
        }
        expect(at).toBeLessThanOrEqual(body.length);
      }
      const known = new Set(draft.people.map(({ name }) => name));
      for (const reference of draft.references) {
        expect(contains(whole, reference)).toBe(true);
        expect(known.has(reference.name)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

const size = 40_000;
test.each([
  ['capitals', 'Ana '.repeat(size)],
  ['initials', 'A. '.repeat(size)],
  ['one line of capitals', 'ANA QUILL '.repeat(size / 2)],
  ['namesakes', Array.from({ length: size }, (_, index) => `Mr. Xa${index} Quill sat.`).join(' ')],
  ['pronouns', 'Ana Quill said she saw her. '.repeat(size / 4)],
  [
    'many people in one quotation',
    `“${Array.from({ length: size / 4 }, (_, index) => `Ana Q${index} saw him`).join(', ')}”`,
  ],
  ['roles', 'the mayor , '.repeat(size)],
  ['titles', 'President '.repeat(size)],
  ['brackets', 'Ana Quill ( '.repeat(size / 2)],
  ['particles', 'Ana van '.repeat(size)],
])('linear: %s', (_, body) => {
  const started = performance.now();
  const { people, references, organizations } = draftOf(body);
  expect(people.length + references.length + organizations.length).toBeGreaterThanOrEqual(0);
  expect(performance.now() - started).toBeLessThan(8_000);
});
