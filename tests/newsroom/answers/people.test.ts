import { expect, test } from 'vitest';
import { answerAmong } from '../house.ts';

async function who(question: string, body: string): Promise<string | null> {
  const answer = await answerAmong([[body, '2031-05-03']], { kind: 'ask', question });
  return answer.status === 'found' ? answer.findings[0].text : null;
}

test.each([
  [
    'Who is the chief executive of Norland?',
    'Norland will close. "It is over," Chief Executive Fiona Garr said.',
    'Fiona Garr',
  ],
  ['Who has said they will not come?', '"I will not come," Greta Thorn said on Monday.', 'Greta Thorn'],
  ['Who will stand for mayor?', 'Ida Renn will not stand for mayor. Tom Ask will stand for mayor.', 'Tom Ask'],
  ['Who will not stand for mayor?', 'Tom Ask will stand for mayor. Ida Renn will not stand for mayor.', 'Ida Renn'],
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
  ["Who is Holt's lawyer?", 'Holt spoke to Ida Renn. "He was not there," said his lawyer, Rosa Lenz.', 'Rosa Lenz'],
  [
    "Who is Ida Holt's brother?",
    '"Ida Holt is awake," her brother said. "We thank all," Paul Holt said to Ana Quill.',
    'Paul Holt',
  ],
  [
    'Who is the coach of the Rowers?',
    'Rowers captain Joel Strand and coach Bill Zand left. "It is over," Strand said.',
    'Bill Zand',
  ],
  [
    'Who coached Lenz?',
    'Lenz lost 4-1. "We were slow," said coach Matti Sell after Lenz captain Ivo Tamm left.',
    'Matti Sell',
  ],
  [
    'Which lawyer spoke for Ida Holt?',
    'Ida Holt met Tom Pell. Rosa Lenz, a lawyer from Orva, spoke for her.',
    'Rosa Lenz',
  ],
  ['Which pastor freed the goat?', 'Tom Pell of Orva lost a goat. Pastor Ann Sorr freed the goat.', 'Ann Sorr'],
  ['Which judge freed Ida Holt?', 'Tom Pell met Ida Holt when she was freed by Judge Ann Sorr.', 'Ann Sorr'],
  ["Who is Orva's mayor?", 'Tom Pell of Orva was angry. Orva’s mayor, Ann Lenz, was not.', 'Ann Lenz'],
  [
    'Who was sentenced for fraud?',
    'A former banker was sentenced on Monday for fraud.\n\nNathan Rusk, 49, was led away before Judge Ida Holt.',
    'Nathan Rusk',
  ],
])('%s %s', async (question, body, text) => {
  expect(await who(question, body)).toBe(text);
});
