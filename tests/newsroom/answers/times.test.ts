import { expect, test } from 'vitest';
import type { Finding } from '../../../src/news/answer.ts';
import { draftOf } from '../../../src/news/article.ts';
import { shortAnswer } from '../../../src/newsroom/answers/short-answer.ts';
import { understand } from '../../../src/newsroom/asking/understand.ts';
import { writtenDate } from '../../../src/newsroom/dates.ts';
import { soughtBy } from '../../../src/newsroom/ranking/lines.ts';
import { makeView } from '../../../src/newsroom/shelves/view.ts';
import { makeReader } from '../../../src/reading/read.ts';
import { answerAmong, type Told } from '../house.ts';

const view = makeView([], { source: null, from: null, to: null });
const read = makeReader();

const crane: Told = [
  'A crane fell onto the north quay of Port Ellery on 3 September and sank two boats. Nobody was hurt.',
  '2031-09-04',
  { headline: 'Crane falls onto quay in Port Ellery' },
];
const resignation: Told = [
  'Harbour director Ana Quill resigned on 12 October, five weeks after the crane fell onto the north quay of Port Ellery.',
  '2031-10-13',
  { headline: 'Harbour director resigns' },
];

async function when(event: string, told: readonly Told[]) {
  const answer = await answerAmong(told, { kind: 'when', event });
  return answer.status === 'found' ? answer.findings[0] : null;
}

/** What a finding means, written out; its text where no date is known. */
function meant(finding: Finding | null): string {
  const value = finding?.value;
  if (value?.type !== 'time' || value.from === null) return finding?.text ?? '';
  return value.from === value.to ? writtenDate(value.from) : `${value.from} to ${value.to}`;
}

test.each<[event: string, told: readonly Told[], text: string]>([
  ['the crane fell', [resignation, crane], '3 September 2031'],
  ['the harbour director resigned', [crane, resignation], '12 October 2031'],
  [
    'the bridge was closed',
    [['The bridge, which was built in 1958, was closed on Monday, and the ferry began on Friday.', '2031-05-03']],
    '28 April 2031',
  ],
  ['the bridge was built', [['The bridge that was built in 1958 was closed on Monday.', '2031-05-03']], '1958'],
  ['the ferry sank', [['The ferry sank off Orva on Monday, police said on Tuesday.', '2031-05-03']], '28 April 2031'],
  [
    'Orva founded the museum',
    [['Orva bought the mill in 1830 but founded the museum after 1850.', '2031-05-03']],
    '1850',
  ],
  [
    'mayor Holt died',
    [
      ['The council met on Tuesday for the first time since the death of mayor Holt.', '2031-05-21'],
      ['The mayor’s long reign is over. Ida Holt died on Monday.', '2031-05-06'],
    ],
    '5 May 2031',
  ],
  ['the siege of Orva', [['The siege of Orva lasted from 1562 to 1598.', '2031-05-03']], '1562 to 1598'],
  ['the dam broke', [['The dam stood above Orva for years. It broke on 4 May.', '2031-05-08']], '4 May 2031'],
  ['the crane fell', [['ORVA, Sept 13 (WIRE) - The crane fell on Monday.', '2031-09-13']], '8 September 2031'],
  [
    'the girl died',
    [['A girl has died of a fever that has struck 63 people since April. The girl died on Saturday.', '2031-06-18']],
    '14 June 2031',
  ],
  [
    'the crane fell',
    [
      [
        'The yard’s crane was built in 1987. The crane collapsed on Monday.',
        '2031-09-13',
        { headline: 'Crane falls at the yard' },
      ],
    ],
    '8 September 2031',
  ],
  [
    'did the otter live',
    [['A study told of the otter on Monday. The otter lived some 3 million years ago.', '2031-06-18']],
    'some 3 million years ago',
  ],
])('when: %s', async (event, told, text) => {
  expect(meant(await when(event, told))).toBe(text);
});

test('news without a day is told as of its publication, and says so', async () => {
  const finding = await when('the crane fell', [
    [
      'A crane fell onto the north quay of Port Ellery and sank two boats.',
      '2031-09-04',
      { headline: 'Crane falls in Port Ellery' },
    ],
  ]);
  expect(finding).toMatchObject({ text: '4 September 2031', basis: 'inferred' });
  expect(finding?.notes.map(({ key }) => key)).toEqual(['time.asTold']);
});

test.each<[why: string, event: string, told: readonly Told[]]>([
  [
    'the only date is that of the telling',
    'the roof of the mill burned',
    [['Firemen said on Tuesday they knew the mill. Its roof burned.', '2031-05-03']],
  ],
  [
    'the only date is another event’s',
    'the crane fell',
    [['Ana Quill resigned on 12 October. She left after the crane fell.', '2031-10-13', { headline: 'Quill resigns' }]],
  ],
  [
    'the only date is that of a thing that was talked about',
    'Ana Quill resigned',
    [['Ana Quill resigned when she was heard talking about the 2020 fair.', '2031-10-13']],
  ],
])('no time where %s', async (_, event, told) => {
  expect(await when(event, told)).toBeNull();
});

test.each([
  ['When did the ferry open?', '3 March 2031'],
  ['When will the ferry open?', '1 June 2031'],
])('by the tense of the question: %s', async (question, text) => {
  const body = 'The ferry line opened on 3 March. The ferry to Orva opens on 1 June.';
  const answer = await answerAmong([[body, '2031-05-03']], { kind: 'ask', question });
  expect(meant(answer.status === 'found' ? answer.findings[0] : null)).toBe(text);
});

test.each([
  ['When did the ferry sink?', 'The ferry sank on Monday.', 'Monday, 28 April', 'time.that'],
  ['When did the ferry sink?', 'The ferry sank in late March.', 'late March', 'time.that'],
  ['When did the ferry sink?', 'The ferry sank on April 4 off Orva.', 'April 4', 'time.that'],
  ['When did the ferry sink?', 'The ferry sank yesterday.', '2 May 2031', 'rule.counted'],
  ['When did the ferry sink?', 'The ferry sank on April 4, 2029.', 'April 4, 2029', 'rule.stated'],
  ['At what time did the ferry sink?', 'The ferry sank on Monday at 5:30 a.m. off Orva.', '5:30 a.m.', null],
  ['In which years did ferries sink?', 'Ferries sank in 2019, 2021 and 2024.', '2019, 2021 and 2024', null],
  ['In which month did the ferry sink?', 'In 2029 a ferry of Orva sank in June.', 'June', null],
  [
    'When can the public speak on the ferry?',
    'On Monday the ferry was sold. The public can speak on 9 May.',
    '9 May',
    null,
  ],
  ['When is the ferry sold this year?', 'Of the ferry in 2031: the ferry is sold on 9 May.', '9 May', null],
  ['When did the ferry sink?', 'Ferry sinks. May 3, 2031. The ferry sank on Thursday.', 'Thursday, 1 May', null],
])('%s %s', (question, body, ...[text, note]) => {
  const article = { ...draftOf({ headline: '', body, published: '2031-05-03' }), id: 'a', home: 'shared' as const };
  const stretch = { article, within: { start: 0, end: body.length }, mentions: () => read(article) };
  const found = shortAnswer(soughtBy(understand(question), '2031-05-03', view), stretch, []);
  expect(found?.text).toBe(text);
  if (note) expect(found?.notes[0]?.key).toBe(note);
});

test('what is over is no answer to when it will be', async () => {
  const question = 'When will the council meet again?';
  const answer = await answerAmong([['The council of Orva did meet again last summer.', '2031-05-03']], {
    kind: 'ask',
    question,
  });
  expect(answer.status === 'found' ? answer.findings[0].value : null).toBeNull();
});
