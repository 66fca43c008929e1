import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { buildHouse } from '../../src/house.ts';
import { botInLoopback } from '../support/bot.ts';
import { makeGuild } from '../support/discord/house.ts';
import { joinAs } from '../support/discord/member.ts';

/** Words that stand in server Alpha's article and nowhere else; a crumb of them in Beta is a leak. */
const canaries = /quillon|zanthe|vexmoor|tarn gazette/i;
const guilds = [makeGuild('Alpha'), makeGuild('Beta')] as const;
const [alpha, beta] = guilds;

const secret = `---
headline: Zanthe Quillon opens the Vexmoor tunnel
publisher: Tarn Gazette
published: 2026-03-02
---

VEXMOOR, Austria - Minister Zanthe Quillon opened the tunnel in Vexmoor on March 2. "The quokka tunnel is safe," Quillon said.

She thanked the miners of Vexmoor.
`;

const open = `---
headline: Harbour of Orva gets a crane
publisher: Orva Herald
published: 2026-04-01
---

Harbour master Ben Lenz said the new crane can lift forty tons. "It is the largest crane we have had," Lenz said on Wednesday in Vienna.
`;

let corpus = '';
let house: Awaited<ReturnType<typeof botInLoopback>>;
beforeAll(async () => {
  corpus = mkdtempSync(join(tmpdir(), 'servers-'));
  mkdirSync(join(corpus, 'articles'), { recursive: true });
  mkdirSync(join(corpus, 'guilds', alpha.id), { recursive: true });
  writeFileSync(join(corpus, 'articles/crane.md'), open);
  writeFileSync(join(corpus, 'guilds', alpha.id, 'tunnel.md'), secret);
  const config = readConfig({ CORPUS_DIR: corpus, DATA_DIR: join(corpus, 'data') });
  if ('problems' in config) throw new Error(config.problems.join('\n'));
  const { newsroom, open: openCorpus } = buildHouse(config);
  await openCorpus();
  house = await botInLoopback({ newsroom }, { guilds });
});
afterAll(async () => {
  await house.leave();
  rmSync(corpus, { recursive: true });
});

const questions = [
  ['who-said-what', { what: 'the tunnel is safe' }],
  ['who-said-what', { speaker: 'Quillon' }],
  ['when', { event: 'the tunnel was opened' }],
  ['where', { event: 'the minister opened the tunnel' }],
  ['ask', { question: 'Who opened the tunnel?' }],
  ['search', { words: 'tunnel minister miners' }],
  ['search', { words: '"the quokka tunnel"' }],
  ['check-quote', { quote: 'The quokka tunnel is save' }],
] as const;

test.each(questions)('%s %j: Alpha finds its own article, Beta not a crumb of it', async (name, options) => {
  const own = await joinAs(house.discord, { guild: alpha }).slash(name, options);
  expect(JSON.stringify(own.message)).toMatch(canaries);
  const other = await joinAs(house.discord, { guild: beta }).slash(name, options);
  const asked = Object.values(options).join(' ');
  const said = JSON.stringify(other.message.components)
    .replaceAll(asked, '')
    .replace(/Quillon/g, asked.includes('Quillon') ? '' : 'Quillon');
  expect(said).not.toMatch(canaries);
  for (const button of own.labels) {
    const exchange = joinAs(house.discord, { guild: beta }).forge(own, String(own.control(button).custom_id));
    await expect.poll(() => exchange.first).not.toBeNull();
    expect(JSON.stringify([exchange.original, ...exchange.followUps.values()])).not.toMatch(canaries);
  }
});

test.each([
  ['speaker', ''],
  ['speaker', 'Qui'],
  ['speaker', 'zan'],
  ['source', ''],
  ['source', 'Tarn'],
])('completions of %s for %j: Alpha sees its names, Beta does not', async (option, typed) => {
  const own = await joinAs(house.discord, { guild: alpha }).typing('who-said-what', option, typed);
  expect(JSON.stringify(own)).toMatch(canaries);
  const other = await joinAs(house.discord, { guild: beta }).typing('who-said-what', option, typed);
  expect(JSON.stringify(other)).not.toMatch(canaries);
});

test('menus: Alpha finds its own article, Beta does not', async () => {
  const message = 'They say "the quokka tunnel is safe" and miners cheered';
  for (const name of ['Check quote', 'Find sources']) {
    expect((await joinAs(house.discord, { guild: alpha }).menu(name, message)).text).toMatch(canaries);
    expect((await joinAs(house.discord, { guild: beta }).menu(name, message)).text).not.toMatch(canaries);
  }
});

test('what is shared is found in both', async () => {
  for (const guild of guilds) {
    const seen = await joinAs(house.discord, { guild }).slash('who-said-what', {
      what: 'the largest crane we have had',
    });
    expect(seen.text).toContain('Ben Lenz');
  }
});

test('nothing of it stands in the log', () => {
  expect(JSON.stringify(house.lines)).not.toMatch(canaries);
});
