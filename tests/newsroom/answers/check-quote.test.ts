import { beforeAll, expect, test } from 'vitest';
import type { Newsroom } from '../../../src/newsroom/newsroom.ts';
import { inEnglish } from '../../../src/terminal/remarks.ts';
import { articleOf, houseOf, questionOf } from '../house.ts';

const vote = `"We have waited eleven years for this pier," Mayor Ada Brock said, "and the town will not pay for it twice." She spoke in the old customs house.

"It is not a gift. It is a debt of the valley to its harbour," said Ivo Sand, a former pilot who now keeps the archive of the port. Few people were there to hear him.

"The archive will show who promised what," he added.

"The valley has paid enough," the valley Democrat said. "Let the harbour pay 40 crowns a berth."`;
const tide = `"The pier was closed at noon," a guard said.

"Nobody was hurt in the fall," said Lena Moor.`;

let house: Newsroom;

beforeAll(async () => {
  house = houseOf([
    articleOf({ id: 'vote', body: vote, published: '2031-06-02', publisher: 'Orva Courier' }),
    articleOf({ id: 'tide', body: tide, published: '2031-06-03', publisher: 'Sarn Post' }),
    articleOf({ id: 'copy', body: tide, published: '2031-06-03', publisher: 'Tamsin Echo' }),
  ]);
  await house.reindex();
});

async function checked(quote: string, speaker: string | null = null) {
  const answer = await house.ask(questionOf({ kind: 'check-quote', quote, speaker }), { guild: null });
  if (answer.status === 'nothing')
    return { verdict: 'nothing', name: null, notes: inEnglish(answer.why), citations: 0 };
  const [{ value, notes, citations }] = answer.findings;
  const [verdict, name] = value?.type === 'quote' ? [value.verdict, value.speaker] : [null, null];
  return { verdict, name, notes: notes.map(inEnglish).join(' '), citations: citations.length };
}

test.each([
  ['We have waited eleven years for this pier', 'exact', 'Ada Brock', /^$/],
  ['“we have waited 11 years for this pier”', 'exact', 'Ada Brock', /^$/],
  [
    'We have waited eleven years for this pier, and the town will not pay for it twice.',
    'exact',
    'Ada Brock',
    /has "Mayor Ada Brock said" in between/,
  ],
  [
    'It is a debt of the valley to its harbour. The archive will show who promised what.',
    'exact',
    'Ivo Sand',
    /in between/,
  ],
  ['The archive … who promised what', 'partial', 'Ivo Sand', /ellipsis/],
  ['a debt of the valley', 'partial', 'Ivo Sand', /Left out/],
  ['It is a gift.', 'altered', 'Ivo Sand', /nothing stands as "not"/],
  ['and the town will pay for it twice', 'altered', 'Ada Brock', /nothing stands as "not"/],
  ['We have waited twelve years for this pier', 'altered', 'Ada Brock', /"twelve" stands as "eleven"/],
  ['The archive will show who promisde what', 'altered', 'Ivo Sand', /"promisde" stands as "promised"/],
])('%s: %s', async (quote, ...[verdict, name, notes]) => {
  const told = await checked(quote);
  expect(told).toMatchObject({ verdict, name });
  expect(told.notes).toMatch(notes);
});

test('what stands in several articles is one finding', async () => {
  expect(await checked('Nobody was hurt in the fall', 'Lena Moor')).toMatchObject({ verdict: 'exact', citations: 2 });
});

test.each([
  ['The valley has paid enough', 'Ada Brock', /does not say that these are words of Ada Brock/],
  ['Nobody was hurt in the fall', 'Ada Brock', /words of Lena Moor, not of Ada Brock/],
])('%s is asked as words of %s', async (quote, speaker, notes) => {
  expect((await checked(quote, speaker)).notes).toMatch(notes);
});

test.each([
  ['The pier was closed at noon, nobody was hurt in the fall', /stands as "a"|stands as "guard"|stands as "said"/],
])('%s: words of two speakers are not joined', async (quote, notes) => {
  const told = await checked(quote);
  expect(told.verdict === 'nothing' || notes.test(told.notes)).toBe(true);
});
