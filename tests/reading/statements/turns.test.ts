import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

type Case = [body: string, ...expected: string[]];

const turns: Record<string, Case[]> = {
  trailing: [
    ['“It is shut,” Orr said in a letter to the town.', 'Orr > direct: “It is shut,”'],
    ['It is shut, Orr told the council in May.', 'Orr > indirect: It is shut'],
    ['“It is shut,” Pell, a miller, told the Herald.', 'Pell, a miller > direct: “It is shut,”'],
    ['If it rains, she said, “we will swim.”', 'she > mixed: If it rains | “we will swim.”'],
    ['“Is it shut?” Mayor Orr asked.', 'Mayor Orr > direct: “Is it shut?”'],
    ['It is shut, she said, because it is old.', 'she > indirect: It is shut | because it is old'],
    ['“It is shut,” Pell told a crowd that filled the square.', 'Pell > direct: “It is shut,”'],
  ],
  'a role and a name': [
    ['It will open, the minister, Lise Harran, announced.', 'the minister, Lise Harran > indirect: It will open'],
    [
      'It will open in May, its builder, Dray & Sons, said.',
      'its builder, Dray & Sons > indirect: It will open in May',
    ],
    ['It will open, said the minister, Lise Harran, who left.', 'the minister, Lise Harran > indirect: It will open'],
    ['“It is safe,” said the minister, Lise Harran, who left.', 'the minister, Lise Harran > direct: “It is safe,”'],
    [
      'Lise Harran, the minister, announced that it was safe.',
      'Lise Harran, the minister > indirect: that it was safe',
    ],
    [
      'It will open in March, the minister of Orva, Lise Harran, told reporters on Monday.',
      'the minister of Orva, Lise Harran > indirect: It will open in March',
    ],
  ],
  inverted: [
    ['“It is shut,” said Pell of the Mill Guild.', 'Pell of the Mill Guild > direct: “It is shut,”'],
    ['“It,” said Ana Pell, a miller, “is shut.”', 'Ana Pell, a miller > direct: “It,” | “is shut.”'],
    ['The bridge, said Orr, will stay shut.', 'Orr > indirect: The bridge | will stay shut'],
  ],
  following: [
    ['Orr said in a statement on Monday that it was shut.', 'Orr > indirect: that it was shut'],
    ['Asked if it was shut in May, Orr shook his head.', '? > indirect: if it was shut in May'],
    ['Asked why it was shut, Orr said it was old.', '? > indirect: why it was shut', 'Orr > indirect: it was old'],
    ['When Orr said it was shut, Pell laughed.', 'Orr > indirect: it was shut'],
    ['Orr, who said it was shut, left.', 'who > indirect: it was shut'],
    ['Noting that it was old, Orr shut it.', 'Orr > indirect: that it was old'],
    ['Orr said it was shut, but Pell said it was open.', 'Orr > indirect: it was shut', 'Pell > indirect: it was open'],
    ['Officials who met Orr say the bridge is shut.', 'Officials who met Orr > indirect: the bridge is shut'],
    ['The mayor announced a new bridge.', 'The mayor > indirect: a new bridge'],
    ['She described the bridge as “a ruin.”', 'She > mixed: the bridge as “a ruin.”'],
    ['Orr promised to open it.', 'Orr > indirect: to open it'],
    ['Orr urged drivers to wait.', 'Orr > indirect: drivers to wait'],
    ['Orr spoke about the bridge.', 'Orr > indirect: the bridge'],
    ['Orr pointed out that it was old.', 'Orr > indirect: that it was old'],
    ['Quill said the wall would hold, which nobody believed.', 'Quill > indirect: the wall would hold'],
    ['Quill said the wall would hold, a promise that nobody believed.', 'Quill > indirect: the wall would hold'],
    ['Quill said the wall, a ruin, would hold.', 'Quill > indirect: the wall, a ruin, would hold'],
    ['Orr said that Pell, who built the wall, would win.', 'Orr > indirect: that Pell, who built the wall, would win'],
    ['Orr said that Pell - a miller - would win.', 'Orr > indirect: that Pell - a miller - would win'],
    ['Orr said it was shut - and Pell has seen it.', 'Orr > indirect: it was shut'],
    ['Orr said it was shut because Pell had said so.', 'Orr > indirect: it was shut because Pell had said so'],
    ['Orr spoke about the bridge, the road and the mill.', 'Orr > indirect: the bridge, the road and the mill'],
    ['Orr spoke about the bridge, the oldest in Orva.', 'Orr > indirect: the bridge'],
    ['If it rains, Orr said, she would swim.', 'Orr > indirect: If it rains | she would swim'],
  ],
  colon: [
    ['Orr added: “It is shut.”', 'Orr > direct: “It is shut.”'],
    ['Mayor: old bridge will close in May', 'Mayor > indirect: old bridge will close in May'],
    ['He said:\n\n“It is shut and it will stay shut.”', 'He > direct: “It is shut and it will stay shut.”'],
  ],
  'according to': [
    ['According to a poll released Monday, most want it shut.', 'a poll released Monday > indirect: most want it shut'],
    ['The bridge, according to Orr, is shut.', 'Orr > indirect: The bridge | is shut'],
    ['It is shut because, according to Orr, it is old.', 'Orr > indirect: it is old'],
  ],
  'as somebody said': [
    ['As Orr noted, the bridge is old.', 'Orr > indirect: the bridge is old'],
    ['The bridge is old, as Orr noted.', 'Orr > indirect: The bridge is old'],
  ],
  relative: [['They met on the bridge, which Orr said was shut.', 'Orr > indirect: which | was shut']],
  nominal: [["Pell laughed at Orr's claim that it was shut.", "Orr's > indirect: that it was shut"]],
  passive: [
    ['Orr was told that it was shut.', '? > indirect: that it was shut'],
    ['The new bridge was announced.', '? > indirect: The new bridge'],
  ],
  'quoted object': [
    ['Orr called it “a ruin”, as the boats came.', 'Orr > mixed: it “a ruin”'],
    ['Orr called the bridge “a ruin” on Monday.', 'Orr > mixed: the bridge “a ruin” on Monday'],
    ['Pell dismissed it as “old news.”', 'Pell > mixed: it as “old news.”'],
  ],
  leading: [['Said Orr: “It is shut.”', 'Orr > direct: “It is shut.”']],
};

describe.each(Object.entries(turns))('%s', (_, cases) => {
  test.each(cases)('%s', (body, ...expected) => {
    expect(said(body)).toEqual(expected);
  });
});
