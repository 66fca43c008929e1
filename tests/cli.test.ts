import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `dateline` as a process of its own, with nobody at the keyboard. */
function dateline(argv: readonly string[], input = ''): Promise<Ended> {
  const env = { ...process.env, DISCORD_TOKEN: '', NO_COLOR: '1' };
  const child = spawn(process.execPath, ['bin/dateline.js', ...argv], { env });
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => (out += data));
  child.stderr.on('data', (data) => (err += data));
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, out, err })));
}

const version = JSON.parse(readFileSync('package.json', 'utf8')).version as string;
const many = 1000;
const lines = Array.from({ length: many }, (_, at) => `{"id":"${at}","body":"The pier holds, Dahl said."}\n`).join('');

test('--version is the version of the package', async () => {
  expect(await dateline(['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' });
});

test('an unknown verb: a sentence on standard error, status 2', async () => {
  const { status, out, err } = await dateline(['serach', 'pier']);
  expect([status, out]).toEqual([2, '']);
  expect(err).toMatch(/^There is no verb serach\. Did you mean search\? There are .*\.\n$/);
});

test('nothing of a large output is lost in a pipe', async () => {
  const { status, out } = await dateline(['read', '--json'], lines);
  expect(status).toBe(0);
  expect(out.split('\n')).toHaveLength(many + 1);
  expect(JSON.parse(out.split('\n')[many - 1] ?? '')).toMatchObject({ id: String(many - 1) });
});

test('a reader that goes away (| head) ends it quietly', async () => {
  const child = spawn(process.execPath, ['bin/dateline.js', 'read', '--json']);
  let err = '';
  child.stderr.on('data', (data) => (err += data));
  child.stdin.on('error', () => {});
  child.stdin.end(lines);
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect([status, err]).toEqual([0, '']);
});
