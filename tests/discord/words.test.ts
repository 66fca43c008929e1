import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands, messageCommands } from '../../commands/index.ts';
import type { AnyCommand, Options } from '../../src/command.ts';
import { en } from '../../src/discord/words/en.ts';
import { type Language, languages } from '../../src/discord/words/languages.ts';
import { speak } from '../../src/discord/words/speak.ts';
import { codec } from '../../src/formats/formats.ts';
import { remark } from '../../src/news/remark.ts';
import { remarks } from '../../src/news/remarks.ts';
import { fakeNewsroom } from '../support/newsroom.ts';

const all = Object.entries(languages);
const others = all.filter(([name]) => name !== 'en');
const blanks = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort();
const textsOf = ({ words, remarks: said, commands: named }: Language): readonly string[] => [
  ...Object.values(words),
  ...Object.values(said),
  ...Object.values({ ...named.commands, ...named.options }).flat(),
];

test.each(all)('%s says everything, with the same blanks', (_, { words, remarks: said }) => {
  for (const [table, english] of [
    [words, en],
    [said, remarks],
  ] as const) {
    expect(Object.keys(table).sort()).toEqual(Object.keys(english).sort());
    for (const [key, text] of Object.entries(table))
      expect([key, blanks(text)]).toEqual([key, blanks(String(Object.entries(english).find(([one]) => one === key)))]);
  }
});

test.each(all)('%s has room for its buttons', (_, { words }) => {
  const labels = Object.entries(words).filter(([key]) => key.startsWith('button.'));
  expect(labels.filter(([, text]) => text.length > 34)).toEqual([]);
});

test.each(others)('%s names every command, menu, option and choice, and nothing else', (_, { commands: table }) => {
  const groups = commands.flatMap(({ name }) => (name.includes(' ') ? [name.split(' ')[0] ?? ''] : []));
  const names = [...groups, ...[...commands, ...messageCommands].map(({ name }) => name)];
  expect(Object.keys(table.commands).sort()).toEqual([...new Set(names)].sort());
  const options = commands.flatMap((command) => Object.entries(command.options as Options));
  expect(Object.keys(table.options).sort()).toEqual([...new Set(options.map(([name]) => name))].sort());
  const choices = options.flatMap(([, one]) => ('choices' in one ? (one.choices ?? []) : []));
  expect(Object.keys(table.choices).sort()).toEqual([...new Set(choices)].sort());
});

test.each(['commands', 'options'] as const)('no name of %s means one thing here and another there', (part) => {
  const named = others.flatMap(([, { commands: table }]) =>
    Object.entries(table[part]).map(([key, [name]]) => ({ key, name })),
  );
  const keys = new Set(Object.keys(languages.de?.commands[part] ?? {}));
  const odd = named.filter(
    ({ key, name }) => named.some((one) => one.name === name && one.key !== key) || (keys.has(name) && name !== key),
  );
  expect(odd).toEqual([]);
});

const folder = (path: string): readonly string[] =>
  readdirSync(new URL(path, import.meta.url), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\/words$/.test(entry.parentPath) && entry.name !== 'remarks.ts')
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'));

test('nothing is kept that is said nowhere', () => {
  const code = [...folder('../../src'), ...folder('../../commands')].join('\n');
  const made = [...code.matchAll(/`(\w+\.)\$\{/g)].map(([, start = '']) => start);
  const isSaid = (key: string) =>
    code.includes(`'${key.replace(/\.(one|other)$/, '')}'`) || made.some((start) => key.startsWith(start));
  expect(Object.keys({ ...en, ...remarks }).filter((key) => !isSaid(key))).toEqual([]);
});

/** What shows that a text is of another tongue, another register or another typography. */
const foreign: Readonly<Record<string, RegExp>> = {
  en: /"|[«»„]/,
  de: /\b(?:Sie|Ihnen|Ihre?[nmrs]?)\b|[«»”]|“(?=\w)/,
  fr: /\bvous\b|\b(?!assez|chez|nez)\p{L}+ez\b|[“”„]|[^\s\d/}(\w]\s?[!?;]|\w[!?;]|[« ](?= )|«(?!\u00a0)|(?<!\u00a0)»/u,
  es: /\b(?:usted|su pregunta)\b|[“”„]/i,
  pt: /\b(?:tu|teu|tua)\b|[«»„]/i,
};

test.each(all)('%s speaks as Discord does, with its own quotation marks', (name, language) => {
  const said = Object.entries({ ...language.words, ...language.remarks }).filter(([key]) => !key.startsWith('file.'));
  const odd = said.filter(([key, text]) => key !== 'help.search' && foreign[name]?.test(text));
  expect(odd).toEqual([]);
});

test.each(others)('%s leaves no English behind', (_, language) => {
  const english = new Set<string>(
    [...Object.values(en), ...Object.values(remarks)].filter((text) => /[a-z]{4} [a-z]{3}/.test(text)),
  );
  expect(textsOf(language).filter((text) => english.has(text))).toEqual([]);
});

test.each(all)(
  '%s: the card of help calls commands and options as Discord does',
  (_, { remarks: said, commands: own }) => {
    const called = (command: AnyCommand) => [
      own.commands[command.name]?.[0] ?? command.name,
      ...Object.keys(command.options).map((option) => own.options[option]?.[0] ?? option),
    ];
    const known = commands.map(called);
    const lines = Object.entries(said).filter(([key, line]) => key.startsWith('help.') && line.startsWith('/'));
    expect(lines).toHaveLength(6);
    for (const [, line] of lines) {
      const [, command = '', option = ''] = /^\/(\S+) ([^\s:]+):? /.exec(line) ?? [];
      expect(known.filter(([name, ...options]) => name === command && options.includes(option))).toHaveLength(1);
    }
  },
);

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

test('what is to be typed is called as in the reader’s Discord', () => {
  const example = { command: 'when', given: { event: 'the summit in Dalian' } };
  const tell = remark('refusal.tell', { what: remark('tell.event'), example });
  const date = remark('refusal.date', { words: 'soon', name: { option: 'from' } });
  expect(speak('de').remark(tell)).toBe('Da fehlt das Ereignis. Zum Beispiel: /wann ereignis: the summit in Dalian');
  expect(speak('fr').remark(date)).toContain('«\u00a0depuis\u00a0»');
  expect(speak('ja').remark(tell)).toContain('/when event: the summit in Dalian');
  const channels = remark('settings.channels', {
    channels: { list: [{ channel: '12' }, { channel: '34' }], by: ', ' },
  });
  expect(speak('es-419').said(channels)).toBe('canales: <#12>, <#34>');
});

test('why a file is not read is told in the reader’s language', () => {
  const bytes = new TextEncoder().encode('---\npublished: soon\nrevision: 0\n---\nText');
  const [refusal] = codec.parse({ name: 'a.md', bytes }).refusals;
  expect(speak('de').said(refusal?.why ?? '')).toBe(
    'im Vorspann: headline fehlt; schreib  headline: "..."  zwischen die beiden Zeilen ---; published "soon" ist kein Datum; schreib es als 2018-05-08, oder lass es weg; revision muss eine ganze Zahl ab 1 sein',
  );
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
  ['es-ES', 1, '1 fuente independiente'],
  ['pt-BR', 2, '2 fontes independentes'],
])('in %s, %d sources', (locale, n, words) => {
  expect(speak(locale).count('sources', n)).toBe(words);
});
