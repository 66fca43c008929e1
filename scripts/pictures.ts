/**
 * Photographs how each command's answer looks in Discord into docs/pictures/: npm run pictures.
 * Needs a Chromium on PATH (Debian: apt-get install chromium), or its path in CHROMIUM. Tests do not need it.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands, messageCommands } from '../commands/index.ts';
import type { Reply } from '../src/command.ts';
import { readConfig } from '../src/config.ts';
import type { Part } from '../src/discord/limits.ts';
import { renderReply } from '../src/discord/render/reply.ts';
import { speak } from '../src/discord/words/speak.ts';
import { buildHouse } from '../src/house.ts';
import { defaultSettings } from '../src/news/settings.ts';
import { pageOf } from './pictures/page.ts';

const folder = 'docs/pictures';
const scratch = mkdtempSync(join(tmpdir(), 'pictures-'));
const config = readConfig({ CORPUS_DIR: 'corpus', DATA_DIR: scratch });
if ('problems' in config) throw new Error(config.problems.join('\n'));
const { newsroom, open } = buildHouse(config);
await open();

const settings = { of: () => defaultSettings, change: async () => defaultSettings };
const context = { newsroom, scope: { guild: '1' }, settings, now: new Date().toISOString(), limit: 25 };

type Shot = readonly [
  file: string,
  command: string,
  given: Readonly<Record<string, string>>,
  width: number,
  locale?: string,
];

const shots: readonly Shot[] = [
  ['who-said-what', 'who-said-what', { what: 'positive outcomes of the historic meeting' }, 600],
  ['who-said-what-phone', 'who-said-what', { speaker: 'Xi', what: 'denuclearization' }, 320],
  ['when', 'when', { event: 'Xi met Kim in Dalian' }, 600],
  ['where', 'where', { event: 'Xi met Kim' }, 600],
  ['ask', 'ask', { question: 'Who is Kim Jong Un?' }, 600],
  ['search', 'search', { words: 'denuclearization peninsula' }, 600],
  ['check-quote', 'check-quote', { quote: 'These are the positive results of the historic meeting' }, 600],
  ['check-quote-menu-phone', 'Check quote', { message: 'He said “I speak highly of this”!' }, 320],
  ['find-sources', 'Find sources', { message: 'I heard that Xi and Kim met in Dalian' }, 600],
  ['nothing-german-phone', 'when', { event: 'the Olympics opened' }, 320, 'de'],
  ['settings', 'settings', {}, 600],
  ['help', 'help', {}, 600],
];

async function run(name: string, given: Readonly<Record<string, string>>): Promise<Reply> {
  const menu = messageCommands.find((one) => one.name === name);
  if (menu) return menu.run(given.message ?? '', context);
  const command = commands.find((one) => one.name === name);
  if (!command) throw new Error(`no command ${name}`);
  const reply = await command.run(given, context);
  if (reply.type === 'form' || reply.type === 'work') throw new Error(`${name} says nothing at once`);
  return reply;
}

const chromium = process.env.CHROMIUM ?? 'chromium';
const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--force-device-scale-factor=1'];
const browse = (...more: readonly string[]) =>
  execFileSync(chromium, [...flags, ...more], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

mkdirSync(folder, { recursive: true });
for (const [file, name, given, width, locale = 'en-US'] of shots) {
  const reply = await run(name, given);
  const isMenu = messageCommands.some((one) => one.name === name);
  const isPrivate = isMenu || reply.type !== 'answer' || reply.answer.status === 'nothing';
  const reader = { voice: speak(locale), holder: { guild: '1', user: null }, isPrivate };
  const { components } = renderReply(reply, reader);
  const typed = Object.entries(given).map(([key, value]) => ` ${key}: ${value}`);
  const asked = isMenu ? `${name} (on a message: ${given.message})` : `/${name}${typed.join('')}`;
  const page = join(scratch, `${file}.html`);
  writeFileSync(page, pageOf({ asked, isPrivate, components: components as readonly Part[], width }));
  const [, height = '800'] =
    /<title>(\d+)<\/title>/.exec(browse(`--window-size=${width},600`, '--dump-dom', `file://${page}`)) ?? [];
  browse(`--window-size=${width},${height}`, `--screenshot=${join(folder, `${file}.png`)}`, `file://${page}`);
  process.stdout.write(`${join(folder, `${file}.png`)} ${width} x ${height}\n`);
}
rmSync(scratch, { recursive: true });
