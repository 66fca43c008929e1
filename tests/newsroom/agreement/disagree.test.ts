import { expect, test } from 'vitest';
import { inEnglish } from '../../../src/terminal/remarks.ts';
import { answerAmong, type Told } from '../house.ts';

const ask = (question: string) => ({ kind: 'ask', question }) as const;
const when = (event: string) => ({ kind: 'when', event }) as const;

type Own = ReturnType<typeof ask | typeof when>;

test.each<[string, readonly Told[], { asked: Own; texts: readonly string[] }]>([
  [
    'number: a number',
    [
      ['Some 300 dockers walked out in Orva on Wednesday over night pay.', '2031-04-10'],
      ['In Orva 450 dockers walked out on Wednesday, their union said.', '2031-04-11'],
    ],
    { asked: ask('How many dockers walked out in Orva?'), texts: ['300', '450'] },
  ],
  [
    'number: a sum',
    [
      ['The new ferry will cost $12 million, the Orva council said.', '2031-05-02'],
      ['The new ferry for Orva will cost $19 million, shipwrights said.', '2031-05-03'],
    ],
    { asked: ask('How much will the new Orva ferry cost?'), texts: ['$12 million', '$19 million'] },
  ],
  [
    'number: three numbers',
    [
      ['The fire in Orva killed four people, the mayor said.', '2031-05-02'],
      ['The fire in Orva killed six people, a doctor said.', '2031-05-02'],
      ['The fire in Orva killed nine people, firemen said.', '2031-05-03'],
    ],
    { asked: ask('How many people did the fire in Orva kill?'), texts: ['four', 'nine', 'six'] },
  ],
  [
    'time: a day',
    [
      ['The old mill in Orva burned down on May 7, 2031, the watchman said.', '2031-05-09'],
      ['The old mill in Orva burned down on May 8, 2031, a neighbour said.', '2031-05-10'],
    ],
    { asked: when('the old mill in Orva burned down'), texts: ['May 7, 2031', 'May 8, 2031'] },
  ],
  [
    'time: the year of what happens once',
    [
      ['The lighthouse of Orva was built in 1911, says its keeper.', '2031-05-09'],
      ['The lighthouse of Orva was built in 1913, the archive says.', '2031-05-10'],
    ],
    { asked: when('the lighthouse of Orva was built'), texts: ['1911', '1913'] },
  ],
])('sources differ: %s', async (what, told, { asked, texts }) => {
  const answer = await answerAmong(told, asked);
  if (answer.status === 'nothing') throw new Error(inEnglish(answer.why));
  expect(answer.disagreement).toEqual({ about: what.split(':')[0], findings: texts.length });
  expect(
    answer.findings
      .slice(0, texts.length)
      .map(({ text }) => text)
      .sort(),
  ).toEqual(texts);
});
