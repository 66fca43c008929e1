import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { defaultSettings } from '../../src/news/settings.ts';
import { settingsFolder } from '../../src/store/settings-folder.ts';

let corpus = '';
beforeEach(() => {
  corpus = mkdtempSync(join(tmpdir(), 'settings-'));
});
afterEach(() => rmSync(corpus, { recursive: true }));

test('what a server sets is kept, for that server only, after a restart too', async () => {
  await settingsFolder(corpus).change('42', { answers: 'private' });
  await settingsFolder(corpus).change('42', { channels: ['7'] });
  const desk = settingsFolder(corpus);
  expect(desk.of('42')).toEqual({ answers: 'private', channels: ['7'] });
  expect(desk.of('43')).toEqual(defaultSettings);
});

test.each([
  ['{', 'cannot be used'],
  ['{"answers":"loud"}', '"answers" is neither'],
  ['{"channels":"7"}', '"channels" is no list'],
])('a broken file opens nothing and is not written over: %s', async (json, why) => {
  await settingsFolder(corpus).change('42', { channels: ['7'] });
  const path = join(corpus, 'guilds/42/.settings.json');
  writeFileSync(path, json);
  const desk = settingsFolder(corpus);
  expect(desk.of('42')).toMatchObject({ answers: 'private', broken: expect.stringContaining(why) });
  await expect(desk.change('42', { answers: 'public' })).rejects.toThrow('delete it');
  expect(readFileSync(path, 'utf8')).toBe(json);
  writeFileSync(path, '{"channels":["8"]}');
  expect(desk.of('42')).toEqual({ answers: 'public', channels: ['8'] });
});

test.each(['../../etc', '', 'x'])('%j is no server', async (guild) => {
  const desk = settingsFolder(corpus);
  expect(desk.of(guild)).toEqual(defaultSettings);
  await expect(desk.change(guild, { answers: 'private' })).rejects.toThrow('no server id');
});
