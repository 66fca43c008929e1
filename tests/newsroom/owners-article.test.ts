import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { codec } from '../../src/formats/formats.ts';
import { loadGazetteer } from '../../src/gazetteer-file.ts';
import type { Answer } from '../../src/news/answer.ts';
import type { Newsroom } from '../../src/newsroom/newsroom.ts';
import { makeReader } from '../../src/reading/read.ts';
import { inEnglish } from '../../src/terminal/remarks.ts';
import { houseOf, questionOf } from './house.ts';

const file = 'corpus/articles/xi-meets-kim-jong-vows-to-promote-regional-peace.md';
let house: Newsroom;

beforeAll(async () => {
  const { drafts } = codec.parse({ name: file, bytes: readFileSync(new URL(`../../${file}`, import.meta.url)) });
  const articles = drafts.map(({ draft }) => ({ ...draft, id: codec.idOf(draft), home: 'shared' as const }));
  house = houseOf(articles, makeReader({ gazetteer: loadGazetteer() }));
  await house.reindex();
});

const asked = (own: Parameters<typeof questionOf>[0]): Promise<Answer> => house.ask(questionOf(own), { guild: null });

async function firstOf(own: Parameters<typeof questionOf>[0]) {
  const answer = await asked(own);
  if (answer.status === 'nothing') throw new Error(`nothing: ${inEnglish(answer.why)}`);
  const { findings } = answer;
  return { ...findings[0], quote: findings[0].citations[0].quote, speaker: speakerOf(findings[0].value) };
}

function speakerOf(value: { readonly type: string } | null): unknown {
  if (value === null) return undefined;
  return 'speaker' in value ? value.speaker : 'name' in value ? value.name : undefined;
}

describe('/who-said-what', () => {
  test.each([
    ['I speak highly of it', 'Xi Jinping', 'direct', /^“I speak highly of it,” Xi said\.$/],
    [
      'positive outcomes of the historic meeting',
      'Kim Jong Un',
      'direct',
      /^“These are the positive outcomes .* he said\.$/,
    ],
    ['“These are the positive outcomes', 'Kim Jong Un', 'direct', /General Secretary/],
    ['concerted efforts of both sides', 'Xi Jinping', 'inferred', /being well implemented\.$/],
    ['gratitude to china', 'Kim Jong Un', 'inferred', /gratitude to China/],
  ])('what: %s', async (what, ...[name, basis, quote]) => {
    const first = await firstOf({ kind: 'who-said-what', what, speaker: null });
    expect(first).toMatchObject({ text: name, speaker: name, basis, quote: expect.stringMatching(quote) });
  });

  test('speaker and what: what he said about it, reported', async () => {
    const first = await firstOf({ kind: 'who-said-what', speaker: 'Xi', what: 'denuclearization' });
    expect(first.text).toMatch(/^China supports the DPRK’s adherence to the denuclearization of the peninsula/);
    expect(first.speaker).toBe('Xi Jinping');
    expect(['reported', 'inferred']).toContain(first.basis);
  });

  test.each([
    ['Kim', 'Kim Jong Un'],
    ['kim jong un', 'Kim Jong Un'],
    ['Xi', 'Xi Jinping'],
    ['President Xi Jinping', 'Xi Jinping'],
  ])('speaker: %s, his statements only', async (speaker, name) => {
    const answer = await asked({ kind: 'who-said-what', what: null, speaker });
    if (answer.status === 'nothing') throw new Error(inEnglish(answer.why));
    expect(answer.findings.length).toBeGreaterThan(3);
    for (const { value } of answer.findings) expect(speakerOf(value)).toBe(name);
  });
});

test('a topic is told by the statements that hold it, not by their neighbours', async () => {
  const answer = await asked({ kind: 'who-said-what', what: 'denuclearization', speaker: null });
  if (answer.status === 'nothing') throw new Error(inEnglish(answer.why));
  for (const { citations } of answer.findings) expect(citations[0].quote).toContain('denuclearization');
});

describe('/when', () => {
  test.each(['Xi met Kim in Dalian', 'xi and kim met in dalian', 'the meeting in Dalian'])(
    'event: %s',
    async (event) => {
      const first = await firstOf({ kind: 'when', event });
      expect(first).toMatchObject({ text: 'May 7-8', value: { timex: 'XXXX-05-07/XXXX-05-08', from: null } });
      expect(first.notes.map(inEnglish).join(' ')).toMatch(/year.*publication date/);
    },
  );

  test.each(['their first meeting', 'the first meeting', 'first meeting in Beijing'])('event: %s', async (event) => {
    const first = await firstOf({ kind: 'when', event });
    expect(first.text).toMatch(/^March/);
    expect(first.notes.map(inEnglish).join(' ')).toMatch(/year.*open.*publication date/);
  });
});

describe('/where', () => {
  test.each([
    ['Xi met Kim', 'Dalian, Liaoning Province, China'],
    ['xi jinping met kim jong un', 'Dalian, Liaoning Province, China'],
    ['the first meeting in March', 'Beijing, China'],
    ['their historic first meeting', 'Beijing, China'],
    ['Dalian', 'Dalian, Liaoning Province, China'],
    ['Xi met Kim in Dalian', 'Dalian, Liaoning Province, China'],
  ])('event: %s', async (event, text) => {
    expect(await firstOf({ kind: 'where', event })).toMatchObject({ text });
  });
});

describe('/ask', () => {
  test.each([
    ['Who is Kim Jong Un?', /^chairman of the State Affairs Commission of the D/],
    ['who is xi jinping', /^President$/],
    ['Where did Xi meet Kim?', /^Dalian/],
    ['When did Xi meet Kim in Dalian?', /^May 7-8/],
    ['Who said "I speak highly of it"?', /^Xi Jinping$/],
    ['What did Kim say about denuclearization?', /denuclearization/],
    ['What did they exchange views on?', /^China-DPRK relations and major issues of common concern$/],
    ['What does China support?', /^the DPRK’s adherence to the denuclearization of the peninsula$/],
    ['Why did Kim come to China?', /he came to China again/],
  ])('%s', async (question, text) => {
    expect((await firstOf({ kind: 'ask', question })).text).toMatch(text);
  });

  test('Which country backs dialogue with the DPRK?', async () => {
    const first = await firstOf({ kind: 'ask', question: 'Which country backs dialogue with the DPRK?' });
    expect(first.quote).toMatch(/backs the dialogue and consultation/);
  });
});

describe('nothing', () => {
  test.each<[Parameters<typeof questionOf>[0], string[]]>([
    [{ kind: 'ask', question: 'Where did Trump meet Kim?' }, ['Trump']],
    [{ kind: 'when', event: 'the Olympics opened' }, ['Olympics', 'opened']],
    [{ kind: 'ask', question: 'Who won the lottery?' }, ['won', 'lottery']],
    [{ kind: 'who-said-what', what: 'the moon is made of cheese', speaker: null }, ['moon', 'cheese']],
    [{ kind: 'who-said-what', what: null, speaker: 'Trump' }, ['Trump']],
  ])('%j: says which words the corpus does not have', async (own, missing) => {
    const answer = await asked(own);
    expect(answer).toMatchObject({
      status: 'nothing',
      missing: expect.arrayContaining(missing),
      searched: { articles: 1 },
    });
  });
});

describe('/check-quote', () => {
  test.each([
    {
      quote: 'These are the positive results of the historic meeting',
      verdict: 'altered',
      asked: 'results',
      printed: 'outcomes',
    },
    { quote: 'I speak not highly of it', verdict: 'altered', asked: 'not', printed: null },
  ])('$quote: $verdict', async ({ quote, verdict, ...difference }) => {
    const { value } = await firstOf({ kind: 'check-quote', quote, speaker: null });
    expect(value).toMatchObject({ verdict, differences: [difference] });
  });

  test.each([
    ['i speak highly of it', 'exact'],
    ['These are the positive outcomes', 'partial'],
  ])('%s: %s', async (quote, verdict) => {
    const { value } = await firstOf({ kind: 'check-quote', quote, speaker: null });
    expect(value).toMatchObject({ verdict, differences: [] });
  });

  test('tells whose words they really are', async () => {
    const first = await firstOf({ kind: 'check-quote', quote: 'I speak highly of it', speaker: 'Kim Jong Un' });
    expect(first.notes.map(inEnglish).join(' ')).toMatch(/words of Xi Jinping, not of Kim Jong Un/);
  });
});
