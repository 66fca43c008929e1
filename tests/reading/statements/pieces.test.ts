import { expect, test } from 'vitest';
import { said } from './said.ts';

/** What belongs to a quotation, and what else its sentence and the next ones hold. */
test.each([
  ['a short sentence', '“Is it shut?” Orr asked. “It is.”', ['Orr > direct: “Is it shut?” | “It is.”']],
  [
    'behind what was added',
    '“It is shut,” Orr said, adding that it was old. “It leaks every spring.”',
    ['Orr > direct: “It is shut,”', 'Orr > mixed: that it was old | “It leaks every spring.”'],
  ],
  [
    'behind an aside of the writer',
    '“It is shut,” Orr said, noting that it was old. “It leaks every spring.”',
    ['Orr > direct: “It is shut,” | “It leaks every spring.”', 'Orr > indirect: that it was old'],
  ],
  [
    'beyond an apposition',
    '“It is old,” said Ana Pell, Orva’s last miller, “and it leaks.”',
    ['Ana Pell, Orva’s last miller > direct: “It is old,” | “and it leaks.”'],
  ],
  [
    'beyond an aside',
    '“They use words,” said Pell, speaking of the council, “and leave the rest open.”',
    ['Pell > direct: “They use words,” | “and leave the rest open.”'],
  ],
  [
    'joined by "and"',
    'The crowd chanted, “Open it,” and “Let us cross.”',
    ['The crowd > mixed: “Open it,” and “Let us cross.”'],
  ],
  [
    'joined by "and" behind its cue',
    '“It must be watched,” Pell said, and “closed at night.”',
    ['Pell > direct: “It must be watched,” | “closed at night.”'],
  ],
  [
    'begun outside',
    'In a town without a ferry, “a bridge is all we have,” Pell said.',
    ['Pell > mixed: In a town without a ferry, “a bridge is all we have,”'],
  ],
  [
    'goes on behind a few words',
    '“He was meant to help,” Pell said. Instead, “he went home.”',
    ['Pell > direct: “He was meant to help,” | “he went home.”'],
  ],
  [
    'goes on beyond its mark',
    '“It is old,” Pell said. “I think that everybody wants to see it mended” in the town.',
    ['Pell > mixed: “It is old,” | “I think that everybody wants to see it mended” in the town'],
  ],
  [
    'announced by a colon, with a cue of its own',
    'Her answer: “It is shut,” she said. “It stays shut.”',
    ['she > direct: “It is shut,” | “It stays shut.”'],
  ],
  [
    'behind what was added before',
    '“It is shut,” Pell said before adding: “It may open.”',
    ['Pell > direct: “It is shut,”', 'Pell > direct: “It may open.”'],
  ],
  [
    'a pull quotation',
    '“The bridge is a heap of rust that nobody crosses,” Orr said.\n\n“The bridge is a heap of rust that nobody crosses.\nOrr.”',
    ['Orr > direct: “The bridge is a heap of rust that nobody crosses,”'],
  ],
  [
    'somebody else agrees',
    '“It is shut,” Ana Orr said.\n\nOrva’s Tom Pell agreed. “It is a heap of rust.”',
    ['Ana Orr > direct: “It is shut,”', 'Orva’s Tom Pell > direct: “It is a heap of rust.”'],
  ],
  [
    'somebody else is announced',
    '“It is shut,” Ana Orr said.\n\nTom Pell had an answer:\n\n“It is a heap of rust, no more.”',
    ['Ana Orr > direct: “It is shut,”', 'Tom Pell > direct: “It is a heap of rust, no more.”'],
  ],
  [
    'no mark at its end',
    '“The bridge of Orva is a heap of rust” Pell said.',
    ['Pell > direct: “The bridge of Orva is a heap of rust”'],
  ],
])('%s', (_, body, expected) => {
  expect(said(body)).toEqual(expected);
});

test.each([
  ['a thing that reads', '“It is shut,” reads a letter on the door.', 'a letter on the door > direct: “It is shut,”'],
  ['it reads', '“It is shut,” it reads.', 'it > direct: “It is shut,”'],
  ['this source', '“It is shut,” this source told the Post.', 'this source > direct: “It is shut,”'],
  ['two adjectives', '“It is shut,” the tired, old miller said.', 'the tired, old miller > direct: “It is shut,”'],
  ['a voice over', '“It is shut,” a voice over says.', 'a voice over > direct: “It is shut,”'],
  ['a verb of no table', '“It is shut,” a weary Pell fumed on Monday.', 'a weary Pell > direct: “It is shut,”'],
  ['a verb of no table, inverted', '“It is shut,” fumed Pell.', 'Pell > direct: “It is shut,”'],
  ['a name that ends like an adverb', '“It is shut,” said Kelly, smiling.', 'Kelly > direct: “It is shut,”'],
  ['a participle behind an article', 'He asked the cheering crowd, “Is it shut?”', 'He > direct: “Is it shut?”'],
  [
    'a relative clause and those who are told',
    'Pell, who met Orr in May, told her neighbours, “It is shut.”',
    'Pell, who met Orr in May > direct: “It is shut.”',
  ],
  [
    'as somebody wrote before',
    'As Pell had written just a few years earlier, “It is shut.”',
    'Pell > direct: “It is shut.”',
  ],
  ['a day earlier', 'Pell stated a day earlier, “It is shut.”', 'Pell > direct: “It is shut.”'],
  ['a comma before "that"', 'Pell told Ana Orr of the Post, that “it is shut.”', 'Pell > mixed: that “it is shut.”'],
  ['only that', 'Pell said in a letter only that “it is shut.”', 'Pell > mixed: that “it is shut.”'],
  ['a time behind', 'Pell wrote, “It is shut” on Friday afternoon.', 'Pell > direct: “It is shut”'],
  ['chants', 'The miners answered with chants of “Open it” until noon.', 'The miners > direct: “Open it”'],
  ['a show that is told', 'Pell told “Orva Today,” “It is shut.”', 'Pell > direct: “It is shut.”'],
  ['a show behind the cue', '“It is shut,” Pell told “Orva Today,” smiling.', 'Pell > direct: “It is shut,”'],
])('who says a quotation: %s', (_, body, expected) => {
  expect(said(body)).toEqual([expected]);
});
