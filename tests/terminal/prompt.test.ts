import { expect, test } from 'vitest';
import { prompt } from '../../src/terminal/prompt.ts';
import { commands, house, remembered } from './fakes.ts';

async function typed(...lines: string[]) {
  const streams = remembered(lines);
  const context = () => ({ newsroom: house.newsroom, scope: { guild: null }, now: '2021' });
  const status = await prompt({ commands, context, log: streams.err }, streams, () => {});
  return { status, out: streams.said.join('\n'), err: streams.remarks.join('\n') };
}

test.each([
  [[], 0],
  [['', '   '], 0],
  [['the pier'], 0],
  [['the bridge'], 1],
  [['the bridge', 'the pier', 'the bridge'], 0],
  [['the pier', '/wen'], 2],
  [['/wen', 'the pier'], 2],
  [['/help'], 0],
  [['exit', '/wen'], 0],
])('%o ends with %i', async (lines, status) => {
  expect((await typed(...lines)).status).toBe(status);
});

test('answers go to standard output, refusals to standard error', async () => {
  const { out, err } = await typed('the pier', '/ask question:', '/settings answers: public');
  expect(out).toContain('Ines Dahl\n');
  expect(out).toContain('\n\nSettings\n  Answers: public');
  expect(err).toBe('"question" is empty. Give it some words: Your question.');
});

test('a fault is a reference, its cause goes to standard error, the next line is still answered', async () => {
  const { out, err, status } = await typed('fire', 'the pier');
  expect(err).toMatch(/^ref [\dA-F]{4}: Error: the archive burns/);
  expect(err).toMatch(/Something went wrong \(ref [\dA-F]{4}\)\.$/);
  expect(out).toContain('Ines Dahl');
  expect(status).toBe(2);
});
