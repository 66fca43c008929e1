import { expect, test } from 'vitest';
import { help } from '../../commands/help.ts';
import { commands, messageCommands } from '../../commands/index.ts';
import { settings } from '../../commands/settings.ts';
import { cardTables } from '../../src/discord/words/cards.ts';
import { commandTables } from '../../src/discord/words/commands.ts';
import { en } from '../../src/discord/words/en.ts';
import { languages, remarkTables, speak } from '../../src/discord/words/speak.ts';
import { type RemarkKey, remark, remarks } from '../../src/news/remark.ts';
import { defaultSettings, type ServerSettings } from '../../src/news/settings.ts';
import { fakeNewsroom } from '../support/newsroom.ts';

const blanks = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort();

test.each(Object.entries(languages))('%s has every word of the bot, with the same blanks', (_, words) => {
  expect(Object.keys(words).sort()).toEqual(Object.keys(en).sort());
  for (const [key, text] of Object.entries(words)) {
    expect([key, blanks(text)]).toEqual([key, blanks(en[key as keyof typeof en])]);
    if (key.startsWith('button.')) expect(text.length).toBeLessThanOrEqual(34);
  }
});

test.each(Object.entries(commandTables))('%s names every command, menu and option', (_, table) => {
  const groups = commands.flatMap(({ name }) => (name.includes(' ') ? [name.split(' ')[0] ?? ''] : []));
  const names = [...groups, ...[...commands, ...messageCommands].map(({ name }) => name)];
  expect(names.filter((name) => !table.commands[name])).toEqual([]);
  const options = commands.flatMap((command) => Object.keys(command.options));
  expect(options.filter((option) => !table.options[option])).toEqual([]);
});

test.each(Object.entries(cardTables))('%s says every card', async (_, table) => {
  const desk = (settings: ServerSettings) => ({ of: () => settings, change: async () => settings });
  const context = { newsroom: fakeNewsroom(), scope: { guild: '42' }, now: '2026-05-05' };
  const all = [
    await help.run({}, context),
    await settings.run({ answers: undefined, channels: undefined }, { ...context, settings: desk(defaultSettings) }),
    await settings.run(
      { answers: 'private', channels: undefined },
      { ...context, settings: desk({ answers: 'private', channels: [] }) },
    ),
  ];
  const lines = all.flatMap((card) => (card.type === 'card' ? [card.title, ...card.lines] : []));
  expect(lines.filter((line) => !table[line])).toEqual([]);
});

test.each(Object.entries(remarkTables))('%s has every remark of the newsroom, with the same blanks', (_, table) => {
  expect(Object.keys(table).sort()).toEqual(Object.keys(remarks).sort());
  for (const [key, text] of Object.entries(table)) {
    expect([key, blanks(text)]).toEqual([key, blanks(remarks[key as RemarkKey])]);
  }
});

test.each(Object.keys(languages))('%s refuses every question that is empty or has a bad date', async (locale) => {
  const context = { newsroom: fakeNewsroom(), scope: { guild: '42' }, now: '2026-05-05' };
  const voice = speak(locale);
  for (const { name, run, permission } of commands.filter((one) => one.name !== 'help' && !one.permission)) {
    const filled = { what: 'x', event: 'x', question: 'x', words: 'x', quote: 'x', from: '*no* date' };
    for (const values of [{ question: '', event: '', words: '', quote: '' }, filled]) {
      const reply = await run(values, context);
      const said = reply.type === 'refusal' && typeof reply.text !== 'string' ? voice.remark(reply.text) : '';
      expect([name, permission, said]).not.toEqual([name, permission, '']);
      expect(said).not.toContain('{');
    }
  }
});

test('what somebody typed stays plain text in a remark', () => {
  const said = speak('de').remark(remark('refusal.date', { words: '**x** <@1>', name: 'from' }));
  expect(said).toContain('\\*\\*x\\*\\* \\<\\@1>');
});

test.each([
  [
    'de',
    'Erschienen: 8. Mai 2018. Andere Orte namens Springfield: Illinois, Vereinigte Staaten. Am meisten dazu: Ana (1.200).',
  ],
  [
    'fr',
    'Paru : 8 mai 2018. Autres lieux du nom de Springfield : Illinois, États-Unis. Qui en parle le plus : Ana (1 200).',
  ],
  [
    'en-US',
    'Published 8 May 2018. Other places named Springfield: Illinois, United States. Most on this: Ana (1,200).',
  ],
])('in %s dates, countries and numbers of remarks are written so', (locale, written) => {
  const voice = speak(locale);
  const illinois = { list: ['Illinois', { country: 'US' }], by: ', ' } as const;
  const said = [
    remark('time.published', { date: { date: '2018-05-08' } }),
    remark('place.others', { name: 'Springfield', others: { list: [illinois], by: '; ' } }),
    remark('topic.talkers', { names: { list: [remark('topic.talker', { name: 'Ana', n: 1200 })], by: ', ' } }),
  ].map((one) => voice.remark(one));
  expect(said.join(' ').replace(/\s/g, ' ')).toBe(written);
});

test.each([
  ['en-US', '2018-05-08', '8 May 2018'],
  ['en-GB', '2018-05', 'May 2018'],
  ['de', '2018-05-08T09:30:00Z', '8. Mai 2018'],
  ['fr', '2018-05-08', '8 mai 2018'],
  ['es-ES', '2018-05-08', '8 de mayo de 2018'],
  ['pt-BR', '2018', '2018'],
  ['ja', '2018-05-08', '8 May 2018'],
  ['en-US', 'long ago', 'long ago'],
])('in %s, %s is written %s', (locale, iso, written) => {
  expect(speak(locale).date(iso)).toBe(written);
});

test.each([
  ['en-US', 1, '1 independent source'],
  ['en-US', 1200, '1,200 independent sources'],
  ['de', 1200, '1.200 unabhängige Quellen'],
  ['fr', 0, '0 source indépendante'],
  ['pt-BR', 2, '2 fontes independentes'],
])('in %s, %d sources', (locale, n, words) => {
  expect(speak(locale).count('sources', n)).toBe(words);
});
