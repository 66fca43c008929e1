import { beforeAll, expect, test } from 'vitest';
import { remark } from '../../../src/news/remark.ts';
import type { Newsroom } from '../../../src/newsroom/newsroom.ts';
import { articleOf, houseOf, questionOf } from '../house.ts';

const body = `The tram to Lower Sarn stopped on Friday.

"The price of a ticket has nothing to do with it," said driver Petra Olm.

Council leader Ivo Brand said the cables were old. He had warned of it in May, he said.

Dora Klee, seen here with Brand in the depot, came by bicycle.`;

let house: Newsroom;

beforeAll(async () => {
  house = houseOf([
    articleOf({ id: 'tram', headline: 'Tram stops', body, published: '2031-05-09', publisher: 'Sarn Post' }),
    articleOf({ id: 'letters', body: 'Ivo: The choir sang well, I thought.\n\nIvo wrote that the hall was cold.' }),
  ]);
  await house.reindex();
});

const asked = (what: string | null, speaker: string | null) =>
  house.ask(questionOf({ kind: 'who-said-what', what, speaker }), { guild: null });

test.each([
  ['the price of a ticket', 'Ivo Brand'],
  ['the bicycle shed', 'Ivo Brand'],
  ['the cables', 'Petra Olm'],
])('%s, %s: what somebody else said is not his', async (what, speaker) => {
  expect(await asked(what, speaker)).toMatchObject({
    status: 'nothing',
    why: remark('nothing.statementBy', { name: speaker }),
  });
});

test('nothing shows who did speak of it, and what the speaker said otherwise', async () => {
  const answer = await asked('the price of a ticket', 'Ivo Brand');
  const quotes = answer.status === 'nothing' ? answer.nearest.map(({ quote }) => quote) : [];
  expect(quotes[0]).toContain('Petra Olm');
  expect(quotes.slice(1).some((quote) => /cables|warned/.test(quote))).toBe(true);
});

test('who is named and says nothing is told to be silent', async () => {
  expect(await asked(null, 'Dora Klee')).toMatchObject({
    status: 'nothing',
    why: remark('nothing.silent', { name: 'Dora Klee' }),
  });
});

test('a first name alone, in an article that never names the rest, is somebody else', async () => {
  const answer = await asked(null, 'Ivo Brand');
  const cited = answer.status === 'found' ? answer.findings.flatMap(({ citations }) => citations) : [];
  expect(new Set(cited.map(({ article }) => article.id))).toEqual(new Set(['tram']));
});

test('a question about what somebody said is not answered with passages that do not name him', async () => {
  const question = 'What did Dora Klee say about how cold the hall was?';
  expect(await house.ask(questionOf({ kind: 'ask', question }), { guild: null })).toMatchObject({ status: 'nothing' });
});

test('a long speech that holds the asked words far from each other does not tell it', async () => {
  const filler = 'Then the band played on in the rain and the crowd went slowly home past the old mill. '.repeat(12);
  const speech = `"The ferry is late. ${filler}The anchor is old. ${filler}The captain is my cousin," said Edda Roon.`;
  const short = '"The captain left the anchor of the ferry in the mud," said Pia Vance.';
  const own = houseOf([articleOf({ id: 'speech', body: speech }), articleOf({ id: 'short', body: short })]);
  await own.reindex();
  const what = 'the captain lost an anchor of the ferry';
  const answer = await own.ask(questionOf({ kind: 'who-said-what', what, speaker: null }), { guild: null });
  expect(answer.status === 'found' && answer.findings.map(({ text }) => text)).toEqual(['Pia Vance']);
});
