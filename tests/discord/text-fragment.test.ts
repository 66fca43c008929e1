import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkTo } from '../../src/discord/link.ts';
import { cite } from '../../src/news/citation.ts';
import { makeArticle, spanOf } from '../support/newsroom.ts';
import { landing } from '../support/text-fragment.ts';

const url = 'https://courier.example/x';
const fragment = (body: string, words: string) => {
  const article = makeArticle({ url, body });
  return decodeURIComponent(linkTo(cite(article, spanOf(article, words)))?.split(':~:text=')[1] ?? '');
};
const refrain =
  'The ferry left at noon and came back at night with all who had been aboard since the morning of that day.';

test.each([
  ['two paragraphs', 'Rain fell.\n\nThe mill burned.', 'Rain fell.\n\nThe mill burned.', 'Rain fell.,The mill burned.'],
  [
    'a short one that stood before',
    'It rained. Orr left early. Then it rained.',
    'it rained.',
    'Orr left early. Then-,it rained.',
  ],
  [
    'a script without spaces',
    '桥在星期一开放了。市长说他们等了九年才等到这一天，人们都很高兴，第一辆公共汽车在中午开过去了。',
    '市长说他们等了九年才等到这一天，人们都很高兴，第一辆公共汽车在中午开过去了。',
    '市长说他们等了,中午开过去了。',
  ],
])('%s', (...[, body, words, wanted]) => {
  const article = makeArticle({ url, body });
  const start = body.lastIndexOf(words);
  const link = linkTo(cite(article, { start, end: start + words.length })) ?? '';
  expect(decodeURIComponent(link.split(':~:text=')[1] ?? '')).toBe(wanted);
});

test('where a refrain stands twice, more words are taken or those before it', () => {
  const body = `${refrain} Nobody paid.\n\n${refrain} The mill burned.`;
  const second = body.lastIndexOf(refrain);
  const link = linkTo(cite(makeArticle({ url, body }), { start: second, end: body.length })) ?? '';
  expect(landing(link, body)).toEqual({ start: second, end: body.length });
});

test('an address that has a fragment of its own loses it, and keeps its place', () => {
  const body = 'Rain fell.';
  const article = makeArticle({ url: 'https://a.example/x#top:~:text=Nobody', body });
  expect(linkTo(cite(article, { start: 0, end: body.length }))).toBe('https://a.example/x#top:~:text=Rain%20fell.');
  expect(fragment('He said a-b, “c” & d.', 'a-b, “c” & d.')).toBe('a-b, “c” & d.');
});

const sentence = fc.constantFrom(
  'Rain fell on the town in',
  'He said that the mayor, who was ill, had not come to the mill that day, nor had anybody of his office in',
  '“We waited nine years for this,” Orva said in',
  'The a-b vote was 3-2 & nobody asked why, which is odd, in',
  '桥在星期一开放了，市长说他们等了九年才等到这一天，人们都很高兴',
  'It’s over',
);
const paragraphs = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });

test('any whole sentences are landed upon, from the first word to the last', () => {
  fc.assert(
    fc.property(paragraphs, fc.nat(), fc.nat(), (many, a, b) => {
      let year = 2000;
      const told = many.map((sentences) => sentences.map((one) => `${one} ${year++}.`));
      const body = told.map((sentences) => sentences.join(' ')).join('\n\n');
      const places = told.flat().map((one) => ({ start: body.indexOf(one), end: body.indexOf(one) + one.length }));
      const [from = 0, to = 0] = [a % places.length, b % places.length].sort((x, y) => x - y);
      const span = { start: places[from]?.start ?? 0, end: places[to]?.end ?? 0 };
      const link = linkTo(cite(makeArticle({ url, body }), span)) ?? '';
      expect(landing(link, body), decodeURIComponent(link)).toEqual(span);
    }),
    { numRuns: 300 },
  );
});
