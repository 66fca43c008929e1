import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codec } from '../../src/formats/formats.ts';
import { type ArticleDraft, draftOf } from '../../src/news/article.ts';

const reread = (draft: ArticleDraft) =>
  codec.parse({ name: 'a.md', bytes: new TextEncoder().encode(codec.print(draft)) });

test('an article file is readable', () => {
  const draft = draftOf({
    headline: 'Mill: "gone"',
    body: 'The mill burnt.\n\nNobody was hurt.',
    publisher: 'INP',
    revision: 2,
  });
  expect(codec.print(draft)).toBe(
    '---\nheadline: "Mill: \\"gone\\""\npublisher: INP\nrevision: 2\n---\n\nThe mill burnt.\n\nNobody was hurt.\n',
  );
});

test.each([
  'yes',
  'null',
  '~',
  '2018',
  '1e3',
  '0x1f',
  '# A',
  '- A',
  'A: B',
  'A #B',
  '"A"',
  "'A",
  '',
  '---',
  '@A',
  '%A',
  'A\nB',
  '\ud800',
])('the headline %j comes back', (headline) => {
  expect(reread(draftOf({ headline, body: 'Text' })).drafts[0]?.draft.headline).toBe(headline);
});

test.each([
  '---',
  '---\nA\n---',
  '# A',
  ' A',
  'A ',
  '\nA',
  'A\r\nB',
  'A\rB',
  'A\0B',
  '\ud800 A',
  '\ufeffA',
  'A\u2028B\u0085C',
  '“A”',
])('the body %j comes back', (body) => {
  expect(reread(draftOf({ headline: 'A', body })).drafts[0]?.draft.body).toBe(body);
});

const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).filter((words) => words.trim() !== '');
const maybe = fc.option(text);
const drafts = fc.record({
  id: maybe,
  headline: fc.string({ unit: 'binary' }),
  byline: maybe,
  published: fc.constantFrom(null, '2018', '2018-05', '2018-05-08', '2018-05-08T09:30:00Z'),
  publisher: maybe,
  url: maybe,
  body: text,
  revision: fc.integer({ min: 1, max: 2 ** 31 }),
  status: fc.constantFrom('published', 'corrected', 'withdrawn') as fc.Arbitrary<ArticleDraft['status']>,
  note: maybe,
  supersedes: maybe,
});

test('print then parse is the identity', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      expect(reread(draft)).toEqual({ drafts: [{ draft, notes: [] }], refusals: [] });
    }),
    { numRuns: 1000 },
  );
});
