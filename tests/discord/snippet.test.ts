import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articlePages } from '../../src/discord/render/article.ts';
import { sharedWords, snippetOf } from '../../src/discord/snippet.ts';

const prose = fc
  .array(fc.constantFrom('Rain fell. ', 'It was full', ' and ', '\n\n', '会', '😀', '“No,”', ' ', 'x'.repeat(90)), {
    minLength: 1,
    maxLength: 200,
  })
  .map((parts) => parts.join(''));

test('a snippet is a slice, no longer than wanted, of whole characters', () => {
  fc.assert(
    fc.property(prose, fc.integer({ min: 10, max: 400 }), (quote, most) => {
      const { shown, isWhole } = snippetOf({ quote }, { wanted: '' }, most);
      expect(quote).toContain(shown);
      expect(shown.length).toBeLessThanOrEqual(most);
      expect(isWhole).toBe(shown === quote);
      expect(shown).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});

test.each([
  [
    'ends where a sentence does, if that is not far',
    `${'Rain fell. '.repeat(9)}x`,
    50,
    'Rain fell. Rain fell. Rain fell. Rain fell.',
  ],
  ['else at a word', `No. ${'rain '.repeat(20)}`, 30, 'No. rain rain rain rain rain'],
  ['else at a whole character', '😀'.repeat(20), 11, '😀'.repeat(5)],
])('a snippet %s', (_, quote, ...[most, shown]) => {
  expect(snippetOf({ quote }, { wanted: '' }, most)).toEqual({ shown, isWhole: false });
});

test('what was found stands in the snippet', () => {
  const quote = `${'Nothing here. '.repeat(80)}The bridge was opened on Monday. ${'Nothing there. '.repeat(80)}`;
  const { shown } = snippetOf({ quote }, { wanted: 'on Monday' }, 300);
  expect(shown).toContain('The bridge was opened on Monday.');
});

test.each([
  ['what was found stands in no more than one sentence', 'the ferry sank', ''],
  ['what was found is the whole quotation', null, 'why the ferry sank'],
])('the asked words are seen of a very long quotation: %s', (_, wanted, question) => {
  const quote = `${'Nothing is told. '.repeat(40)}${'It went on, and '.repeat(60)}the ferry sank off Orva. ${'No more. '.repeat(90)}`;
  const { shown } = snippetOf({ quote }, { wanted: wanted ?? quote, question }, 300);
  expect(shown).toContain('the ferry sank');
  expect(shown.length).toBeLessThanOrEqual(300);
});

test('where the beginning holds as many of the asked words, it is shown', () => {
  const quote = `The ferry sank. ${'Nothing is told. '.repeat(40)}The ferry sank.`;
  expect(snippetOf({ quote }, { wanted: '', question: 'the ferry sank' }, 200).shown).toMatch(/^The ferry/);
});

test('a very long quotation is looked through in linear time', () => {
  const quote = 'the ferry sank and '.repeat(200_000);
  const before = performance.now();
  snippetOf({ quote }, { wanted: '', question: 'ferry sank' }, 300);
  expect(performance.now() - before).toBeLessThan(2000);
});

test('the pages of an article hold all of it, in order, but for white space between them', () => {
  fc.assert(
    fc.property(prose, (body) => {
      let at = 0;
      for (const { start, end } of articlePages(body)) {
        expect(body.slice(at, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(body.slice(at).trim()).toBe('');
    }),
  );
});

test('a long article is paged in linear time', () => {
  const body = 'A sentence of the article that goes on. '.repeat(50_000);
  const before = performance.now();
  expect(articlePages(body).length).toBeGreaterThan(1000);
  expect(performance.now() - before).toBeLessThan(5000);
});

test.each([
  ['Who met in Dalian?', 'They met in Dalian', ['met', 'Dalian']],
  ['the meeting', 'Both meetings were long', ['meetings']],
  ['of the and', 'of the and', []],
  ['RAIN rain', 'Rain, rain and rain', ['Rain']],
  ['cat', 'The category of cats', []],
  ['a1 b2 c3 d4 e5 f6 g7 h8 i9', 'a1 b2 c3 d4 e5 f6 g7 h8 i9', 'a1 b2 c3 d4 e5 f6 g7 h8'.split(' ')],
])('%j and %j share %j', (question, shown, words) => {
  expect(sharedWords(question, shown)).toEqual(words);
});
