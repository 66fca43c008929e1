import { expect, test } from 'vitest';
import { said } from './said.ts';

test.each([
  ['trailing', '“The bridge is safe,” Mayor Lena Orr said.', ['Mayor Lena Orr > direct: “The bridge is safe,”']],
  [
    'inverted',
    '"The bridge is safe," said Lena Orr, the mayor.',
    ['Lena Orr, the mayor > direct: "The bridge is safe,"'],
  ],
  ['before', 'Orr said: “The bridge is safe.”', ['Orr > direct: “The bridge is safe.”']],
  ['interrupted', '“The bridge,” Orr said, “is safe.”', ['Orr > direct: “The bridge,” | “is safe.”']],
  [
    'goes on in the same paragraph',
    '“It is safe,” Orr said. “We tested it twice last week.”',
    ['Orr > direct: “It is safe,” | “We tested it twice last week.”'],
  ],
  [
    'goes on in the next paragraph',
    '“It is safe,” Orr said.\n\n“We tested it twice last week.”',
    ['Orr > direct: “It is safe,” | “We tested it twice last week.”'],
  ],
  [
    'behind an aside',
    'Orr acknowledged, however, “We should have tested it twice.”',
    ['Orr > direct: “We should have tested it twice.”'],
  ],
  ['that', 'Orr said on Monday that the bridge was safe.', ['Orr > indirect: that the bridge was safe']],
  ['no that', 'Orr said the bridge was safe.', ['Orr > indirect: the bridge was safe']],
  ['trailing indirect', 'The bridge is safe, Orr said.', ['Orr > indirect: The bridge is safe']],
  ['interrupted indirect', 'The bridge, Orr said, is safe.', ['Orr > indirect: The bridge | is safe']],
  [
    'mixed',
    'Orr said the bridge was “perfectly safe” for trucks.',
    ['Orr > mixed: the bridge was “perfectly safe” for trucks'],
  ],
  ['told', 'Orr told reporters that the bridge was safe.', ['Orr > indirect: that the bridge was safe']],
  ['according to', 'The bridge is safe, according to the council.', ['the council > indirect: The bridge is safe']],
  ['According to', 'According to the council, the bridge is safe.', ['the council > indirect: the bridge is safe']],
  [
    'adding',
    'Orr said the bridge was safe, adding that it was old.',
    ['Orr > indirect: the bridge was safe', 'Orr > indirect: that it was old'],
  ],
  [
    'apposition',
    'Pell, a spokesman for the council, said it was safe.',
    ['Pell, a spokesman for the council > indirect: it was safe'],
  ],
])('%s', (_, body, expected) => {
  expect(said(body)).toEqual(expected);
});
