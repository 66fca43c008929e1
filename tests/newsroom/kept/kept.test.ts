import { expect, test, vi } from 'vitest';
import { loadGazetteer } from '../../../src/gazetteer-file.ts';
import type { Article } from '../../../src/news/article.ts';
import type { Question } from '../../../src/news/question.ts';
import type { Newsroom } from '../../../src/newsroom/newsroom.ts';
import { makeReader } from '../../../src/reading/read.ts';
import { storiesIn } from '../../support/stories.ts';
import { articleOf, houseOf, questionOf, questionsOfEachKind } from '../house.ts';

const questions: readonly Question[] = [
  ...questionsOfEachKind,
  questionOf({ kind: 'who-said-what', what: null, speaker: 'Marta Varga' }),
  questionOf({ kind: 'who-said-what', what: 'the loan', speaker: 'the minister' }),
];
const scope = { guild: null };

async function opened(articles: Article[], read = makeReader({ gazetteer: loadGazetteer() })): Promise<Newsroom> {
  const house = houseOf(articles, read);
  await house.reindex();
  return house;
}

test('answers are the same before and after everything was read ahead, and then no article is read for them', async () => {
  const read = vi.fn(makeReader({ gazetteer: loadGazetteer() }));
  const house = await opened(storiesIn(), read);
  const all = () => Promise.all(questions.map((question) => house.ask(question, scope)));
  const cold = await all();
  expect(cold.filter(({ status }) => status === 'found').length).toBeGreaterThan(5);
  await house.settled();
  const made = read.mock.calls.length;
  expect(await all()).toEqual(cold);
  expect(read.mock.calls.length).toBe(made);
});

const quill = (body: string, more: Partial<Article> = {}) =>
  articleOf({ id: 'quill', headline: 'The wall', body: `Ana Quill is the mayor of Velm. ${body}`, ...more });
const names = (house: Newsroom, guild: string | null = null) =>
  house.suggest('speaker', '', { guild }).map(({ name }) => name);
const said = async (house: Newsroom, speaker: string, guild: string | null = null) =>
  (await house.ask(questionOf({ kind: 'who-said-what', what: null, speaker }), { guild })).status;

test('a new revision of an article puts what was kept of the old one away', async () => {
  const articles = [quill('“The wall will hold,” Ana Quill said on Monday.')];
  const house = await opened(articles);
  await house.settled();
  expect(names(house)).toEqual(['Ana Quill']);
  articles.splice(0, 1, quill('“The wall will fall,” Pell Orsan said on Monday.', { revision: 2 }));
  await house.reindex();
  expect(names(house)).toEqual([]);
  await house.settled();
  expect(names(house)).toEqual(['Pell Orsan']);
  expect(await said(house, 'Ana Quill')).toBe('nothing');
  articles.pop();
  await house.reindex();
  expect(names(house)).toEqual([]);
});

test.each([null, '43'])('what is kept of one server is not told to scope %j', async (guild) => {
  const secret = quill('“The canary sings at dawn,” Ana Quill said on Monday.', { home: { guild: '42' } });
  const house = await opened([secret, articleOf({ id: 'open', body: '“It will rain,” Mara Arden said on Monday.' })]);
  await house.settled();
  expect(names(house, '42')).toEqual(['Ana Quill', 'Mara Arden']);
  expect(names(house, guild)).toEqual(['Mara Arden']);
  expect(await said(house, 'Ana Quill', '42')).toBe('found');
  expect(await said(house, 'Ana Quill', guild)).toBe('nothing');
});
