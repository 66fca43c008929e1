import { expect, test } from 'vitest';
import type { Article } from '../../../src/news/article.ts';
import { articleOf, houseOf, questionOf } from '../house.ts';

async function textsFor(question: string, bodies: readonly string[]): Promise<string[]> {
  const articles: Article[] = bodies.map((body, at) => articleOf({ id: `a${at}`, body }));
  const house = houseOf(articles);
  await house.reindex();
  const answer = await house.ask(questionOf({ kind: 'ask', question }), { guild: null });
  return answer.status === 'found' ? answer.findings.map(({ text }) => text) : [];
}

const safe = 'The old dam is safe, engineer Tomas Reyd said on Monday.';
const unsafe = '"The old dam is not safe," councillor Peter Holt said on Friday.';

test('a question for yes or no is answered with who said so and who said otherwise', async () => {
  const texts = await textsFor('Is the old dam safe?', [safe, unsafe, 'A film about an old dam opened in Orva.']);
  expect(texts.slice(0, 2).sort()).toEqual(['"The old dam is not safe,"', 'The old dam is safe']);
});

test('what was denied is told with its denial', async () => {
  const [first] = await textsFor('Did Tarn say he fired the gun?', ['Tarn denied that he had fired the gun.']);
  expect(first).toBe('denied that he had fired the gun');
});

test('what tells of the asked deed stands before what somebody else said', async () => {
  const called = '"I called the mayor," Tibb said. "It is time to move on."';
  const [first] = await textsFor('Did Tibb concede?', [
    called,
    'Tibb, who ran against the fee, did not concede on Monday.',
  ]);
  expect(first).toBe('Tibb, who ran against the fee, did not concede on Monday.');
});

test('a denial with "he" and "it" is found', async () => {
  const body = 'Tomas Wilk, the director, spoke of the crane on Monday. He denied that it had been overloaded.';
  const [first] = await textsFor('Did Wilk say the crane was overloaded?', [body]);
  expect(first).toBe('denied that it had been overloaded');
});

test.each([
  ['What did the judge say about the evidence?', 'the evidence was weak'],
  ['what did the coach of the rowers say', 'his team had stolen one'],
])('%s', async (question, said) => {
  const body =
    'Judge Alan Trew set bail. The judge said the evidence was weak. Rowers coach Bill Zand said his team had stolen one.';
  expect((await textsFor(question, [body]))[0]).toBe(said);
});

test('where nobody said anything of it, the passages answer', async () => {
  const [first] = await textsFor('Was the old dam opened?', ['The old dam was opened in May.']);
  expect(first).toBe('The old dam was opened in May.');
});
