import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { buildHouse } from '../../src/house.ts';
import { botInLoopback } from '../support/bot.ts';
import { quotesIn } from '../support/discord/markdown.ts';
import { joinAs } from '../support/discord/member.ts';

/** The real house over the corpus that comes with the project, asked through the real client. */
let house: Awaited<ReturnType<typeof botInLoopback>>;
let body = '';
const data = mkdtempSync(join(tmpdir(), 'corpus-'));
beforeAll(async () => {
  const config = readConfig({ CORPUS_DIR: 'corpus', DATA_DIR: data });
  if ('problems' in config) throw new Error(config.problems.join('\n'));
  const { newsroom, open, articles } = buildHouse(config);
  await open();
  body = (await articles({ guild: null })).map((article) => article.body).join('\n\n');
  house = await botInLoopback({ newsroom });
});
afterAll(async () => {
  await house.leave();
  rmSync(data, { recursive: true });
});

test.each([
  ['who-said-what', { what: 'I speak highly of it' }, ['## Xi Jinping', 'direct quotation']],
  ['who-said-what', { what: 'positive outcomes of the historic meeting' }, ['## Kim Jong Un', 'direct quotation']],
  [
    'who-said-what',
    { speaker: 'Xi', what: 'denuclearization' },
    ['## Xi Jinping', 'China supports the DPRK’s adherence'],
  ],
  ['when', { event: 'Xi met Kim in Dalian' }, ['## May 7-8', 'the publication date is not known']],
  ['ask', { question: 'Who is Kim Jong Un?' }, ['## chairman of the State Affairs Commission', 'paragraph 1']],
  ['where', { event: 'Xi met Kim' }, ['## Dalian, Liaoning Province, China', 'paragraph 1']],
  [
    'check-quote',
    { quote: 'These are the positive results of the historic meeting' },
    ['## Altered: said by Kim Jong Un', 'asked “results”, printed “outcomes”'],
  ],
] as const)('/%s %j: %s', async (name, options, said) => {
  const seen = await joinAs(house.discord).slash(name, options);
  expect(seen.private).toBe(false);
  for (const words of said) expect(seen.text).toContain(words);
  expect(seen.text).toContain('**INP**');
  for (const quote of quotesIn(seen.text)) expect(body).toContain(quote);
});

test.each([
  ['ask', { question: 'Where did Trump meet Kim?' }, 'Trump'],
  ['when', { event: 'the Olympics opened' }, 'Olympics'],
] as const)('/%s %j: nothing, and what the articles do not have', async (name, options, missing) => {
  const seen = await joinAs(house.discord).slash(name, options);
  expect(seen.private).toBe(true);
  expect(seen.text).toContain('## Nothing found');
  expect(seen.text).toContain(missing);
});

test('a message that quotes somebody is checked; one that tells of something finds its sources', async () => {
  const ana = joinAs(house.discord);
  const check = await ana.menu('Check quote', 'He said “I speak highly of this”, wow');
  expect(check.private).toBe(true);
  expect(check.text).toContain('## Altered: said by Xi Jinping');
  const unknown = await ana.menu('Check quote', '“Bananas grow on every roof of the town”, she said');
  expect(unknown.text).toContain('## Not found');
  const sources = await ana.menu('Find sources', 'I heard that Xi and Kim met in Dalian?! https://a.example');
  expect(sources.text).toContain('> BEIJING : President Xi Jinping met Kim Jong Un');
  expect(sources.labels).toContain('Share');
});

test('speakers are completed by any part of their name', async () => {
  const ana = joinAs(house.discord);
  for (const typed of ['', 'xi', 'jin']) {
    const names = (await ana.typing('who-said-what', 'speaker', typed)).map(({ name }) => name);
    expect(names).toContain('Xi Jinping');
  }
});

test.each([
  ['de', 'Nichts gefunden'],
  ['fr', 'Rien trouvé'],
  ['es-ES', 'No se encontró nada'],
  ['pt-BR', 'Nada encontrado'],
])('in %s the bot says %s, and the article stays as it is', async (locale, words) => {
  const ana = joinAs(house.discord, { locale });
  expect((await ana.slash('when', { event: 'the Olympics opened' })).text).toContain(words);
  const found = await ana.slash('who-said-what', { what: 'I speak highly of it' });
  expect(found.text).toContain('“I speak highly of it,” Xi said.');
});
