import { expect, test } from 'vitest';
import { articleOf, houseOf, questionOf } from '../house.ts';

async function firstText(question: string, body: string): Promise<string | undefined> {
  const house = houseOf([articleOf({ id: 'a', body })]);
  await house.reindex();
  const answer = await house.ask(questionOf({ kind: 'ask', question }), { guild: null });
  return answer.status === 'found' ? answer.findings[0].text : undefined;
}

test.each([
  ['Who is Bridget Oda?', 'The dockers followed Bridget Oda, who leads the union.', 'leads the union'],
  ['who is bridget oda', 'Bridget Oda, the leader of the dockers, spoke in Orva.', 'the leader of the dockers'],
  ['Who is Bridget Oda?', 'Bridget Oda is a crane driver from Orva.', 'a crane driver from Orva'],
  ['Who is Bridget Oda?', '"We will wait," union leader Bridget Oda said.', 'union leader'],
  ['Who was Bridget Oda?', 'A judge sentenced the former harbour master Bridget Oda.', 'former harbour master'],
  ['Who is Bridget Oda?', 'Prime Minister Bridget Oda opened the bridge.', 'Prime Minister'],
  ['Who is Bridget Oda?', 'The harbour minister, Bridget Oda, will visit the pier.', 'harbour minister'],
  ['Who is Bridget Oda?', 'The ferry will run, the harbour minister, Bridget Oda, announced.', 'harbour minister'],
  ['Who is Bridget Oda?', 'On Monday Bridget Oda, who said she was ill, left the hall.', undefined],
])('%s %s', async (question, body, text) => {
  expect(await firstText(question, body)).toBe(text ?? body);
});

test.each([
  ['Who leads the union?', 'The dockers followed Bridget Oda, who leads the union.', 'Bridget Oda'],
  ['who broke the wall', 'Anna Holt said that Peter Lenz broke the wall.', 'Peter Lenz'],
  ['Who called the report thin?', 'Councillor Peter Holt called the report by Tomas Reyd thin.', 'Peter Holt'],
  ['Who did Anna Holt thank?', 'Anna Holt thanked Pia Lund in the hall.', 'Pia Lund'],
  ['who is the owner of the bakery', 'The bakery in Fish Street baked. Its owner, Pia Lund, sang.', 'Pia Lund'],
  ['Who runs the mill?', 'The mill is run by three sisters.', 'three sisters'],
])('%s %s', async (question, body, text) => {
  expect(await firstText(question, body)).toBe(text);
});
