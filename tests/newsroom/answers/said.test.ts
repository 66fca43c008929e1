import { beforeAll, expect, test } from 'vitest';
import { remark } from '../../../src/news/remark.ts';
import type { Newsroom } from '../../../src/newsroom/newsroom.ts';
import { articleOf, houseOf, questionOf } from '../house.ts';

const kelp = `ORVA - The kelp beds off Orva are dying, divers said on Monday.

"Even strong beds take eight years to grow again," said Dr. Elisabeth Varga, a biologist at Orva College. "We have seen it twice."

Mayor William Denn said the town would pay for new plants. The plants cost 40,000 crowns.

"Nobody in this town needs another theorist," fisherman Toma Lusk told the Courier. Lusk has fished there for 30 years.

Some of the boats have been moved south. "They will be back before the frost," he said.`;

const bridge = `The bridge at Sarn will stay shut until May, engineers said.

"That wave will carry all of us," said Rosa Agha, who organized a feast for those who fled the flood. She wants them to feel at home, she said, because they lost everything.

Tom Ferrow, who keeps the toll house, said the bridge had been painted twice.`;

let house: Newsroom;

beforeAll(async () => {
  const told = (id: string, headline: string, body: string) =>
    articleOf({ id, headline, body, published: '2031-03-04', publisher: 'Orva Courier' });
  house = houseOf([
    told('kelp', 'Kelp beds of Orva will not recover soon', kelp),
    told('bridge', 'Sarn bridge stays shut', bridge),
    told('board', 'Harbour board', 'The Orva Harbour Board (OHB) said the dredger was sold.'),
    told(
      'letters',
      'Letters',
      'Tom: The band played well on Sunday. Who chose the songs?\n\nWe do not know who chose them.',
    ),
  ]);
  await house.reindex();
});

const asked = (what: string | null, speaker: string | null) =>
  house.ask(questionOf({ kind: 'who-said-what', what, speaker }), { guild: null });

async function first(what: string | null, speaker: string | null) {
  const answer = await asked(what, speaker);
  if (answer.status === 'nothing') return null;
  const [{ value, citations, notes }] = answer.findings;
  return { name: value?.type === 'speaker' ? value.name : null, quote: citations[0].quote, notes };
}

test.each([
  ['the wave carrying all of us', 'Rosa Agha'],
  ['kelp takes eight years until it has grown', 'Elisabeth Varga'],
  ['no theorist is needed in Orva', 'Toma Lusk'],
])('%s: whoever said it in other words: %s', async (what, name) => {
  expect(await first(what, null)).toMatchObject({ name });
});

test.each([
  ['Dr. Elisabeth Varga', 'strong beds', 'Even strong beds'],
  ['elisabeth varga', 'strong beds', 'Even strong beds'],
  ['Elisabeth Varda', 'strong beds', 'Even strong beds'],
  ['Bill Denn', 'new plants', 'would pay'],
  ['Mayor Denn', 'new plants', 'would pay'],
  ['rosa aga', 'those who lost everything', 'lost everything'],
  ['E. Varga', 'strong beds', 'Even strong beds'],
  ['OHB', 'the dredger', 'dredger was sold'],
])('%s on %s: a name in another form, or with a letter wrong', async (speaker, what, quote) => {
  expect((await first(what, speaker))?.quote).toContain(quote);
});

test('a name that was taken for another one is told', async () => {
  const found = await first('strong beds', 'Elisabeth Varda');
  expect(found?.notes).toContainEqual(
    remark('speaker.takenFor', { words: 'Elisabeth Varda', name: 'Elisabeth Varga' }),
  );
});

test('the name of the speaker among the words asked about is no word to look for', async () => {
  expect((await first('Varga on strong beds', 'Varga'))?.notes).toEqual([]);
});

test('what stands where the topic is told is shown as such', async () => {
  const found = await first('the kelp recovering', 'Elisabeth Varga');
  expect(found?.quote).toContain('eight years');
  expect(found?.notes).toContainEqual(remark('statement.part'));
});

test('a question with a misspelt speaker is answered with what he said', async () => {
  const question = 'what did rosa aga say about those who lost everything';
  expect(await house.ask(questionOf({ kind: 'ask', question }), { guild: null })).toMatchObject({
    status: 'found',
    findings: [{ value: { name: 'Rosa Agha' } }],
  });
});
