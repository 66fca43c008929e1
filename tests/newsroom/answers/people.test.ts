import { expect, test } from 'vitest';
import { answerAmong } from '../house.ts';

async function who(question: string, body: string): Promise<string | null> {
  const answer = await answerAmong([[body, '2031-05-03']], { kind: 'ask', question });
  return answer.status === 'found' ? answer.findings[0].text : null;
}

test.each([
  ['Who beat Greg Sorr?', 'Dana Holt beat Greg Sorr for the seat in Orva.', 'Dana Holt'],
  [
    'Who won the Lenz Cup?',
    'Devon Ask scored late and the Orva Rowers beat the Velm Gulls to win the Lenz Cup.',
    'the Orva Rowers',
  ],
  [
    'Who found the bones?',
    'Grace Wan studied the bones. The bones were found by a goatherd, Ekal Lomur, near Orva.',
    'Ekal Lomur',
  ],
  [
    'Who found the painting?',
    'The painting by Joris Verm is back. Willem Akker, who found the painting, was glad.',
    'Willem Akker',
  ],
])('%s %s', async (question, body, text) => {
  expect(await who(question, body)).toBe(text);
});
