import { readFileSync } from 'node:fs';
import { commands } from '../commands/index.ts';
import { called } from './terminal/called.ts';
import type { Streams } from './terminal/house.ts';
import { broken, type ExitStatus } from './terminal/perform.ts';
import { standardStreams } from './terminal/streams.ts';

function version(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

async function say(lines: readonly string[], streams: Streams): Promise<ExitStatus> {
  for (const line of lines) await streams.out(line);
  return 0;
}

async function run(argv: readonly string[], streams: Streams): Promise<ExitStatus> {
  const wanted = called(argv, commands);
  if (wanted.want === 'version') return say([version()], streams);
  if (wanted.want === 'text') return say(wanted.lines, streams);
  if (wanted.want === 'wrong') {
    streams.err(wanted.text);
    return 2;
  }
  const { words, flags } = wanted.given;
  const { corpus = 'corpus', data = 'data', guild } = flags as Readonly<Record<string, string>>;
  const { buildHouse } = await import('./house.ts');
  const house = buildHouse({ corpus, data });
  const scope = { guild: guild ?? null };
  if (wanted.want === 'verb') return wanted.verb.run({ words, flags, scope, house, streams });
  const { main } = await import('./main.ts');
  return main(house, scope.guild);
}

const streams = standardStreams(process);
try {
  process.exitCode = await run(process.argv.slice(2), streams);
} catch (cause) {
  streams.err(broken(cause, streams.err));
  process.exitCode = 2;
}
