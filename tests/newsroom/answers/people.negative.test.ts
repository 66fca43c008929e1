import { expect, test } from 'vitest';
import { answerAmong } from '../house.ts';

test.each([
  ['Who shot Helen Brand?', 'Helen Brand was shot on Monday, said Lt. Maria Ose, a police spokeswoman.', 'Ose'],
  ['Who bought Sarv?', 'The Orva works were bought by the Lenz group Sarv in May.', 'Sarv'],
  ['Who arrested Miriam Holt?', 'He was led before Judge Miriam Holt after he was arrested.', 'Miriam Holt'],
])('%s is not answered with a name that it holds: %s', async (question, body, name) => {
  const answer = await answerAmong([[body, '2031-05-03']], { kind: 'ask', question });
  const text = answer.status === 'found' ? answer.findings[0].text : '';
  expect(text === body || !text.includes(name)).toBe(true);
});
