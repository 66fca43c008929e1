import { readFileSync } from 'node:fs';
import { config as loadEnvironment } from 'dotenv';
import { commands } from '../commands/index.ts';
import type { Config } from './config.ts';
import type { Arguments } from './terminal/arguments.ts';
import { called } from './terminal/called.ts';
import type { Streams } from './terminal/house.ts';
import { complaint, type ExitStatus } from './terminal/perform.ts';
import { standardStreams } from './terminal/streams.ts';

function version(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

async function say(lines: readonly string[], streams: Streams): Promise<ExitStatus> {
  for (const line of lines) await streams.out(line);
  return 0;
}

function complain(lines: readonly string[], streams: Streams): ExitStatus {
  for (const line of lines) streams.err(line);
  return 2;
}

/** The settings of `.env` and the environment; the command line's count more. */
async function settings({ flags }: Arguments): Promise<Config | { readonly problems: readonly string[] }> {
  loadEnvironment({ quiet: true });
  const { readConfig } = await import('./config.ts');
  const { CORPUS_DIR, DATA_DIR } = process.env;
  const { corpus = CORPUS_DIR, data = DATA_DIR } = flags as Readonly<Record<string, string>>;
  return readConfig({ ...process.env, CORPUS_DIR: corpus, DATA_DIR: data });
}

async function run(argv: readonly string[], streams: Streams): Promise<ExitStatus> {
  const wanted = called(argv, commands);
  if (wanted.want === 'version') return say([version()], streams);
  if (wanted.want === 'text') return say(wanted.lines, streams);
  if (wanted.want === 'wrong') return complain([wanted.text], streams);
  const { words, flags } = wanted.given;
  const config = await settings(wanted.given);
  if ('problems' in config) return complain(config.problems, streams);
  const scope = { guild: typeof flags.guild === 'string' ? flags.guild : null };
  if (scope.guild !== null && !/^\d{1,20}$/.test(scope.guild)) {
    return complain(['--guild is a Discord server id, a number such as 81384788765712384.'], streams);
  }
  const { buildHouse } = await import('./house.ts');
  const house = buildHouse(config, streams.err);
  try {
    if (wanted.want === 'verb') return await wanted.verb.run({ words, flags, scope, house, streams });
    const { main } = await import('./main.ts');
    return await main(house, config, scope);
  } finally {
    await house.newsroom.close();
  }
}

const streams = standardStreams(process);
try {
  process.exitCode = await run(process.argv.slice(2), streams);
} catch (cause) {
  streams.err(complaint(cause, streams.err));
  process.exitCode = 2;
}
