import { expect, test } from 'vitest';
import { answerAmong, type Told } from '../house.ts';

const ask = (question: string) => ({ kind: 'ask', question }) as const;
const when = (event: string) => ({ kind: 'when', event }) as const;
const dockers = ask('How many dockers walked out in Orva?');
const first: Told = ['Some 300 dockers walked out in Orva on Wednesday over night pay.', '2031-04-10'];

test.each<[string, readonly Told[], ReturnType<typeof ask | typeof when>]>([
  [
    'one number in two forms',
    [
      ['Twelve dockers walked out in Orva.', '2031-04-10'],
      ['In Orva 12 dockers walked out.', '2031-04-10'],
    ],
    dockers,
  ],
  [
    'a round number and the exact one',
    [
      ['About 1,200 dockers walked out in Orva.', '2031-04-10'],
      ['In Orva 1,187 dockers walked out.', '2031-04-10'],
    ],
    dockers,
  ],
  ['two strikes', [first, ['In Orva 450 dockers walked out on Monday.', '2031-06-20']], dockers],
  ['two years', [first, ['In Orva 450 dockers walked out on Wednesday.', '2029-04-10']], dockers],
  [
    'a paper that goes on telling',
    [first, ['In Orva 450 dockers walked out by Friday.', '2031-04-12', { publisher: 'Paper 0' }]],
    dockers,
  ],
  ['a day that nobody knows', [first, ['In Orva 450 dockers walked out.', '2031-04-10', { published: null }]], dockers],
  ['one number of other things', [first, ['The dockers of Orva walked out past 300 lorries.', '2031-04-10']], dockers],
  [
    'another number of other things',
    [first, ['The dockers walked out in Orva past 450 lorries.', '2031-04-10']],
    dockers,
  ],
  ['another town', [first, ['In Velm 450 dockers walked out.', '2031-04-10']], dockers],
  [
    'a day and its month',
    [
      ['The old mill in Orva burned down on May 7, 2031, the watchman said.', '2031-05-09'],
      ['The old mill in Orva burned down in May 2031, a neighbour said.', '2031-05-10'],
    ],
    when('the old mill in Orva burned down'),
  ],
  [
    'one day in two forms',
    [
      ['The old mill in Orva burned down on May 7, the watchman said.', '2031-05-09'],
      ['The old mill in Orva burned down on 7 May 2031, a neighbour said.', '2031-05-10'],
    ],
    when('the old mill in Orva burned down'),
  ],
  [
    'what happens every year',
    [
      ['The lantern fair of Orva was held in 2029, said the abbot.', '2031-05-09'],
      ['The lantern fair of Orva was held in 2030, said the mayor.', '2031-05-10'],
    ],
    when('the lantern fair of Orva was held'),
  ],
  [
    'a correction',
    [
      ['Seven dockers were hurt in Orva on Wednesday.', '2031-04-10'],
      [
        'Four dockers were hurt in Orva, not seven as this newspaper wrote.',
        '2031-04-11',
        { status: 'corrected', note: 'We wrote seven.' },
      ],
    ],
    ask('How many dockers were hurt in Orva?'),
  ],
])('no disagreement: %s', async (_what, told, question) => {
  const answer = await answerAmong(told, question);
  expect(answer.status).toBe('found');
  expect(answer).not.toHaveProperty('disagreement');
});
