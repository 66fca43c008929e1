import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

test('a broken file counts as nothing set', async () => {
  await settingsFolder(corpus).change('42', { answers: 'private' });
  writeFileSync(join(corpus, 'guilds/42/.settings.json'), '{');
  expect(settingsFolder(corpus).of('42')).toEqual(defaultSettings);
});

test.each(['../../etc', '', 'x'])('%j is no server', async (guild) => {
  const desk = settingsFolder(corpus);
  expect(desk.of(guild)).toEqual(defaultSettings);
  await expect(desk.change(guild, { answers: 'private' })).rejects.toThrow('no server id');
});
