/**
 * Photographs how each command's answer looks in Discord into docs/pictures/: npm run pictures.
 * Needs a Chromium on PATH (Debian: apt-get install chromium), or its path in CHROMIUM. Tests do not need it.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands, messageCommands } from '../commands/index.ts';
import type { Context, Reply } from '../src/command.ts';
import { readConfig } from '../src/config.ts';
import type { Part } from '../src/discord/limits.ts';
import { renderReply } from '../src/discord/render/reply.ts';
import { speak } from '../src/discord/words/speak.ts';
import { buildHouse } from '../src/house.ts';
import { defaultSettings } from '../src/news/settings.ts';
import { pageOf } from './pictures/page.ts';

const folder = 'docs/pictures';
const scratch = mkdtempSync(join(tmpdir(), 'pictures-'));

/** A newsroom over a corpus, as a server's members ask it. */
async function contextOver(corpus: string): Promise<Context> {
  const config = readConfig({ CORPUS_DIR: corpus, DATA_DIR: scratch });
  if ('problems' in config) throw new Error(config.problems.join('\n'));
  const { newsroom, open } = buildHouse(config);
  await open();
  const settings = { of: () => defaultSettings, change: async () => defaultSettings };
  return { newsroom, scope: { guild: '1' }, settings, now: new Date().toISOString(), limit: 25 };
}

const ours = await contextOver('corpus');
/** Made-up articles that tell the same things otherwise. */
const stories = await contextOver('tests/stories');

interface Shot {
  readonly file: string;
  readonly command: string;
  readonly given: Readonly<Record<string, string>>;
  /** 600 where it is left out; 320 is the narrowest phone. */
  readonly width?: number;
  readonly locale?: string;
  readonly context?: Context;
}

const shots: readonly Shot[] = [
  { file: 'who-said-what', command: 'who-said-what', given: { what: 'positive outcomes of the historic meeting' } },
  {
    file: 'who-said-what-phone',
    command: 'who-said-what',
    given: { speaker: 'Xi', what: 'denuclearization' },
    width: 320,
  },
  { file: 'when', command: 'when', given: { event: 'Xi met Kim in Dalian' } },
  { file: 'where', command: 'where', given: { event: 'Xi met Kim' } },
  { file: 'ask', command: 'ask', given: { question: 'Who is Kim Jong Un?' } },
  { file: 'search', command: 'search', given: { words: 'denuclearization peninsula' } },
  {
    file: 'check-quote',
    command: 'check-quote',
    given: { quote: 'These are the positive results of the historic meeting' },
  },
  {
    file: 'check-quote-menu-phone',
    command: 'Check quote',
    given: { message: 'He said “I speak highly of this”!' },
    width: 320,
  },
  { file: 'find-sources', command: 'Find sources', given: { message: 'I heard that Xi and Kim met in Dalian' } },
  {
    file: 'disagreement',
    command: 'ask',
    given: { question: 'How much will the harbour wall cost?' },
    context: stories,
  },
  { file: 'nothing-german-phone', command: 'when', given: { event: 'the Olympics opened' }, width: 320, locale: 'de' },
  { file: 'settings', command: 'settings', given: {} },
  { file: 'help', command: 'help', given: {} },
];

/** Discord's own words. */
const onlyYou: Readonly<Record<string, string>> = { 'en-US': 'Only you can see this', de: 'Nur du kannst das sehen' };

async function run(name: string, given: Shot['given'], context: Context): Promise<Reply> {
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
for (const { file, command, given, width = 600, locale = 'en-US', context = ours } of shots) {
  const reply = await run(command, given, context);
  const isMenu = messageCommands.some((one) => one.name === command);
  const isPrivate = isMenu || reply.type !== 'answer' || reply.answer.status === 'nothing';
  const voice = speak(locale);
  const { components } = renderReply(reply, { voice, holder: { guild: '1', user: null }, isPrivate });
  const typed = Object.entries(given).map(([key, value]) => ` ${voice.option(key)}: ${value}`);
  const asked = isMenu ? `${command} (on a message: ${given.message})` : `/${voice.command(command)}${typed.join('')}`;
  const below = isPrivate ? (onlyYou[locale] ?? '') : '';
  const page = join(scratch, `${file}.html`);
  writeFileSync(page, pageOf({ asked, below, components: components as readonly Part[], width }));
  const [, height = '800'] =
    /<title>(\d+)<\/title>/.exec(browse(`--window-size=${width},600`, '--dump-dom', `file://${page}`)) ?? [];
  browse(`--window-size=${width},${height}`, `--screenshot=${join(folder, `${file}.png`)}`, `file://${page}`);
  process.stdout.write(`${join(folder, `${file}.png`)} ${width} x ${height}\n`);
}
rmSync(scratch, { recursive: true });
