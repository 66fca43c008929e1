import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

type Environment = Readonly<Record<string, string>>;

/** A data folder of the tests' own: what lies in the checkout's does not count. */
const DATA_DIR = join(tmpdir(), `dateline-tests-${process.pid}`);

/** Starts `dateline` as a process of its own, with nobody at the keyboard; `ended` is what became of it. */
export function start(argv: readonly string[], environment: Environment = {}) {
  const env = { ...process.env, DISCORD_TOKEN: '', NO_COLOR: '1', DATA_DIR, ...environment };
  const child: ChildProcessWithoutNullStreams = spawn(process.execPath, ['bin/dateline.js', ...argv], { env });
  const said = { out: '', err: '' };
  child.stdout.on('data', (data) => {
    said.out += data;
  });
  child.stderr.on('data', (data) => {
    said.err += data;
  });
  child.stdin.on('error', () => {});
  const ended = new Promise<Ended>((resolve) => child.on('close', (status) => resolve({ status, ...said })));
  return { child, said, ended };
}

/** Runs `dateline` to its end. */
export function dateline(argv: readonly string[], input = '', environment: Environment = {}): Promise<Ended> {
  const { child, ended } = start(argv, environment);
  child.stdin.end(input);
  return ended;
}
