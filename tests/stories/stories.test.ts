import { beforeAll, describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../src/gazetteer-file.ts';
import type { Answer, Finding } from '../../src/news/answer.ts';
import type { Newsroom } from '../../src/newsroom/newsroom.ts';
import { makeReader } from '../../src/reading/read.ts';
import { inEnglish } from '../../src/terminal/remarks.ts';
import { houseOf, questionOf } from '../newsroom/house.ts';
import { storiesIn } from '../support/stories.ts';

let house: Newsroom;

beforeAll(async () => {
  house = houseOf(storiesIn(), makeReader({ gazetteer: loadGazetteer() }));
  await house.reindex();
});

type Own = Parameters<typeof questionOf>[0];
type More = Parameters<typeof questionOf>[1];
const asked = (own: Own, more?: More): Promise<Answer> => house.ask(questionOf(own, more), { guild: null });

async function findings(own: Own, more?: More): Promise<readonly [Finding, ...Finding[]]> {
  const answer = await asked(own, more);
  if (answer.status === 'nothing') throw new Error(`nothing: ${inEnglish(answer.why)}`);
  return answer.findings;
}

const texts = (found: readonly Finding[]) => found.map(({ text }) => text);
const cited = ({ citations }: Finding) => citations.map(({ article }) => article.id.slice(0, 2)).sort();

describe('when and where something happened', () => {
  test.each([
    ['the storm broke the harbour wall', /^Saturday night, 1 March$/],
    ['the mine fire', /^24 March 2021$/],
    ['the council voted for the loan', /^Monday evening, 10 March$/],
    ['the election of a mayor', /^4 May$/],
    ['the dam was built', /^1958$/],
    ['Leo Brandt was sentenced', /^Wednesday, 26 March$/],
    ['the film was shown for the first time', /^Friday, 18 April$/],
  ])('when: %s', async (event, text) => {
    const [first] = await findings({ kind: 'when', event });
    expect(first.text).toMatch(text);
    expect(first.notes.map(inEnglish).join(' ')).toMatch(/Published/);
  });

  test.each([
    ['the ferry struck the pier', 'Kestrel Bay'],
    ['The Salt Road was shown', 'Lisbon, Portugal'],
    ['Anna Holt was given the medal', 'Dunmarrow'],
    ['work on the new wall began', 'Port Ellery'],
  ])('where: %s', async (event, text) => {
    expect((await findings({ kind: 'where', event }))[0].text).toBe(text);
  });
});

describe('short answers', () => {
  test.each([
    ['How many people were missing after the storm?', 'Four'],
    ['how many pupils does the school in Dunmarrow have', '240'],
    ['How many dockers walked out?', '300'],
    ['How much did Brandt take?', '85,000 crowns'],
    ['who sentenced leo brandt', 'Oren Pike'],
    ['Who is the captain of the Sarrow Star?', 'Ruth Calder'],
    ['Who directed The Salt Road?', 'Nadia Fenn'],
    ['which ferry struck the pier', 'Sarrow Star'],
    ['Who is Anna Holt?', 'Harbour pilot'],
    ['Who is Peter Holt?', 'Councillor'],
    ['Where was the film The Salt Road shown?', 'Lisbon, Portugal'],
    ['When did the mine fire in Lower Tamsin happen?', '24 March 2021'],
    ['How many dockers wallked out?', '300'],
  ])('%s %s', async (question, text) => {
    expect((await findings({ kind: 'ask', question }))[0].text).toBe(text);
  });

  test.each([
    ['Why did the dockers walk out?', /because their night pay had been cut/],
    ['What did the inspectors find in the dam?', /found no cracks/],
    ['Did the captain see a light?', /I saw no light on the pier/],
  ])('%s', async (question, quote) => {
    expect((await findings({ kind: 'ask', question }))[0].citations[0].quote).toMatch(quote);
  });
});

describe('who said what', () => {
  test('one utterance in two wordings is one finding, and the difference is told', async () => {
    const found = await findings({
      kind: 'who-said-what',
      what: 'crown will be withheld from the valley',
      speaker: null,
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ text: 'Marek Dunn', sources: 2 });
    expect(cited(found[0])).toEqual(['12', '13']);
    expect(found[0].notes.map(inEnglish).join(' ')).toMatch(/otherwise: .*single/);
  });

  test('two people of one name are kept apart', async () => {
    const names = async (speaker: string) => {
      const found = await findings({ kind: 'who-said-what', what: null, speaker }, { limit: 20 });
      return new Set(found.map(({ value }) => (value?.type === 'speaker' ? value.name : null)));
    };
    expect(await names('Anna Holt')).toEqual(new Set(['Anna Holt']));
    expect(await names('Peter Holt')).toEqual(new Set(['Peter Holt']));
    expect(await names('Holt')).toEqual(new Set(['Anna Holt', 'Peter Holt']));
  });

  test('newest first where only a speaker is named', async () => {
    const found = await findings({ kind: 'who-said-what', what: null, speaker: 'Ilse Varga' }, { limit: 20 });
    const dates = found.map(({ citations }) => citations[0].article.published);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  test('a topic alone tells who talks of it most', async () => {
    const [first] = await findings({ kind: 'who-said-what', what: 'the loan', speaker: null });
    expect(first.notes.map(inEnglish).join(' ')).toMatch(/^.*Most on this: .*(Varga|Holt)/);
  });
});

describe('corroboration and disagreement', () => {
  test('copies of one agency text count once', async () => {
    const [first] = await findings({ kind: 'search', words: '"four names on our list"' });
    expect(cited(first)).toEqual(['02', '03', '04']);
    expect(first.sources).toBe(1);
  });

  test('different numbers for one thing stand side by side', async () => {
    const found = await findings({ kind: 'ask', question: 'How much will the harbour wall cost?' });
    expect(texts(found).slice(0, 2).sort()).toEqual(['19 million crowns', 'twelve million crowns']);
    expect(await asked({ kind: 'ask', question: 'How much will the harbour wall cost?' })).toMatchObject({
      disagreement: { about: 'number', findings: 2 },
    });
  });

  test('an event that is told at two days stands at both', async () => {
    const answer = await asked({ kind: 'when', event: 'a landslide blocked the road' });
    expect(answer).toMatchObject({ disagreement: { about: 'time', findings: 2 } });
    expect(texts(answer.status === 'found' ? answer.findings.slice(0, 2) : []).sort()).toEqual([
      'Friday night, 18 April',
      'Saturday morning, 19 April',
    ]);
  });

  test('a round number and the exact one agree', async () => {
    const answer = await asked({ kind: 'ask', question: 'How many cubic metres of earth lie on the road?' });
    expect(answer).toMatchObject({ status: 'found' });
    expect(answer).not.toHaveProperty('disagreement');
  });

  test('a correction is told as one and is no disagreement', async () => {
    const answer = await asked({ kind: 'ask', question: 'How many people were missing after the storm?' });
    expect(answer).not.toHaveProperty('disagreement');
    expect(answer.status === 'found' && answer.findings[0].notes.map(inEnglish).join(' ')).toMatch(
      /Corrected: "An earlier version/,
    );
  });

  test('each paper that the question names is heard', async () => {
    const question =
      'What did the Dunmarrow Post and the Valley Herald report of the visit to Kestrel Bay on March 13, 2031?';
    const found = await findings({ kind: 'ask', question });
    expect(found.slice(0, 2).flatMap(cited).sort()).toEqual(['12', '13']);
  });

  test.each([
    [
      'Did the Valley Herald article on the dockers published on 13 April 2031 and the Ellery Gazette report on the road to the pass of 21 April both speak of a strike?',
      ['26', '32'],
    ],
    [
      'Who dived along the harbour wall, as reported by the Valley Herald, and wrote three pages, according to the Dunmarrow Post?',
      ['06', '07'],
    ],
    ['What did the Post and the Times write of the wall on March 6, 2031 and on March 7, 2031?', ['07', '08']],
    [
      'Between the SPA report on March 2 and the Ellery Gazette report on March 4, 2031, was there a change?',
      ['02', '05'],
    ],
  ])('all that is asked of papers is among the first four: %s', async (question, ids) => {
    const found = await findings({ kind: 'ask', question }, { limit: 4 });
    expect(found.flatMap(cited)).toEqual(expect.arrayContaining(ids));
  });

  test('two independent papers make one finding with two sources', async () => {
    const [first] = await findings({ kind: 'when', event: 'the council voted for the loan' });
    expect(first.sources).toBe(2);
  });
});

describe('checking a quotation', () => {
  test.each([
    ['Not one crown will be withheld from the valley', 'exact: Marek Dunn'],
    ['“not one crown … from the VALLEY”', 'partial: Marek Dunn'],
    ['We will rebuild the harbour wall before summer', 'altered: Ilse Varga'],
    ['I will close the market to pay for stones', 'altered: Ilse Varga'],
    ['We have five names on our list', 'altered: Ewan Sorrel'],
  ])('%s: %s', async (quote, text) => {
    expect((await findings({ kind: 'check-quote', quote, speaker: null }))[0].text).toBe(text);
  });

  test('words that somebody is falsely said to have said are not given to him', async () => {
    const [first] = await findings({ kind: 'check-quote', quote: 'The wall was never damaged', speaker: 'Ilse Varga' });
    expect(first.value).toMatchObject({ type: 'quote', speaker: null });
    expect(first.notes.map(inEnglish).join(' ')).toMatch(/does not say that these are words of Ilse Varga/);
  });
});

describe('silence', () => {
  test.each<[string, Own, readonly string[]]>([
    ['an event that did not happen', { kind: 'ask', question: 'Who was killed by the volcano?' }, ['volcano']],
    ['a withdrawn article', { kind: 'ask', question: 'What did the second storm destroy?' }, ['second', 'destroy']],
    ['a stranger', { kind: 'who-said-what', what: null, speaker: 'Quill Fenwick' }, ['Quill', 'Fenwick']],
    ['a building', { kind: 'when', event: 'the airport opened' }, ['airport']],
  ])('%s', async (_what, own, missing) => {
    expect(await asked(own)).toMatchObject({ status: 'nothing', missing: expect.arrayContaining([...missing]) });
  });

  test('says what the corpus covers, and what is spelt nearly so', async () => {
    const answer = await asked({ kind: 'search', words: 'Ellary' });
    expect(answer).toMatchObject({
      status: 'nothing',
      searched: { articles: 31, first: '2031-03-02', last: '2031-04-28' },
      suggestions: expect.arrayContaining(['Ellery']),
    });
  });
});

describe('searching', () => {
  test.each([
    ['dockers -Wednesday', ['26']],
    ['place:"Kestrel Bay" source:"Valley Herald"', ['13', '18']],
    ['speaker:"Peter Holt"', ['07', '14']],
    ['storm to:2031-03-02', ['01', '02']],
    ['source:Gazette from:2031-04-15', ['30', '32']],
  ])('%s', async (words, ids) => {
    const found = await findings({ kind: 'search', words }, { limit: 20 });
    expect([...new Set(found.flatMap(cited))].sort()).toEqual(ids);
  });
});

test('what holds more of the words comes first', async () => {
  const [first, second] = await findings({ kind: 'search', words: '"harbour wall" loan' });
  expect([first, second].flatMap((one) => (one ? cited(one) : [])).sort()).toEqual(['10', '11']);
});

test('every citation is cut from its article, byte for byte', async () => {
  const questions: Own[] = [
    { kind: 'ask', question: 'What did the storm break?' },
    { kind: 'search', words: 'wall' },
    { kind: 'who-said-what', what: null, speaker: 'Varga' },
    { kind: 'when', event: 'the storm' },
    { kind: 'check-quote', quote: 'You sold the wall', speaker: null },
  ];
  for (const own of questions) {
    for (const { citations } of await findings(own, { limit: 50 })) {
      for (const { article, span, quote } of citations) expect(article.body.slice(span.start, span.end)).toBe(quote);
    }
  }
});
