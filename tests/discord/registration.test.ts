import { afterEach, beforeEach, expect, test } from 'vitest';
import { commands, messageCommands } from '../../commands/index.ts';
import { defineCommand } from '../../src/command.ts';
import { changesBetween, type Named } from '../../src/discord/registered.ts';
import { registrationOf } from '../../src/discord/registration.ts';
import { register } from '../../src/register.ts';
import { type CommandBody, commandRefusals } from '../support/discord/command-rules.ts';
import { type Loopback, startLoopback } from '../support/discord/loopback.ts';

let discord: Loopback;
beforeEach(async () => {
  discord = await startLoopback();
});
afterEach(() => discord.close());

const all = registrationOf(commands, messageCommands);
const settings = () => ({ token: discord.token, apiUrl: discord.url });
const writes = () => discord.calls.filter(({ method }) => method === 'PUT');

test('Discord takes every command, in servers only, and locks those for moderators', () => {
  expect(commandRefusals(all as unknown as CommandBody[])).toEqual([]);
  for (const command of all) expect(command).toMatchObject({ contexts: [0], integration_types: [0] });
  expect(all.find(({ name }) => name === 'settings')).toMatchObject({ default_member_permissions: 1 << 5 });
  expect(all.find(({ name }) => name === 'ask')).toMatchObject({ default_member_permissions: null });
});

test('required options come first, names are completed, choices are offered', () => {
  const command = defineCommand({
    name: 'try',
    description: 'Tries',
    options: {
      later: { type: 'text', description: 'Optional', completes: 'speaker' },
      first: { type: 'text', description: 'Required', required: true, maxLength: 9 },
      pick: { type: 'text', description: 'One of two', choices: ['a', 'b'] },
      quiet: { type: 'flag', description: 'Yes or no' },
    },
    run: async () => ({ type: 'refusal', text: 'no' }),
  });
  expect(registrationOf([command], [])[0]).toMatchObject({
    options: [
      { name: 'first', type: 3, required: true, max_length: 9 },
      { name: 'later', type: 3, autocomplete: true },
      {
        name: 'pick',
        choices: [
          { name: 'a', value: 'a', name_localizations: {} },
          { name: 'b', value: 'b', name_localizations: {} },
        ],
      },
      { name: 'quiet', type: 5 },
    ],
  });
});

test('commands of two words are subcommands, locked where all of them are', () => {
  const sub = (name: string, permission: 'everybody' | 'manage-server') =>
    defineCommand({
      name,
      description: name,
      permission,
      options: { article: { type: 'text', description: 'Which', required: true, completes: 'article' } },
      run: async () => ({ type: 'form' }),
    });
  const listed = [
    sub('corpus status', 'manage-server'),
    sub('note show', 'everybody'),
    sub('corpus gaps', 'manage-server'),
    sub('note add', 'manage-server'),
  ];
  const json = registrationOf(listed, []);
  expect(commandRefusals(json as unknown as CommandBody[])).toEqual([]);
  const option = expect.objectContaining({ name: 'article', autocomplete: true });
  expect(json).toMatchObject([
    {
      name: 'corpus',
      default_member_permissions: 1 << 5,
      options: [
        { type: 1, name: 'status', options: [option] },
        { type: 1, name: 'gaps' },
      ],
    },
    { name: 'note', default_member_permissions: null, options: [{ name: 'show' }, { name: 'add' }] },
  ]);
});

test('only what changed is registered; a dry run and a second run change nothing', async () => {
  const dry = await register(settings(), { dryRun: true });
  expect(dry).toContain('+ /ask');
  expect(dry).toContain('+ Check quote');
  expect(writes()).toHaveLength(0);
  await register(settings());
  expect(writes()).toHaveLength(1);
  expect(discord.commands.get('global')).toHaveLength(all.length);
  expect(await register(settings())).toEqual([
    `Nothing to change: ${all.length} commands are registered for all servers.`,
  ]);
  expect(writes()).toHaveLength(1);
  expect((await register(settings(), { clear: true })).at(-1)).toContain('0 commands are registered');
  expect(discord.commands.get('global')).toEqual([]);
});

test('for one server, with an id that is given, and only once', async () => {
  const [guild] = discord.guilds;
  const given = { ...settings(), applicationId: discord.applicationId };
  await register(given, { guild: guild?.id });
  expect(discord.commands.get(guild?.id ?? '')).toHaveLength(all.length);
  expect(discord.commands.get('global')).toBeUndefined();
  expect(await register(given, { guild: guild?.id })).toEqual([
    `Nothing to change: ${all.length} commands are registered for server ${guild?.id}.`,
  ]);
  expect(writes()).toHaveLength(1);
});

test('for one server and for all: each would be shown twice, and it is said, every time', async () => {
  const [guild] = discord.guilds;
  await register(settings());
  for (const _ of 'ab')
    expect((await register(settings(), { guild: guild?.id })).join('\n')).toContain('shown twice here');
  expect((await register(settings(), { guild: guild?.id, clear: true })).join('\n')).not.toContain('twice');
});

test('a dry run tells what stands there and what will', async () => {
  await register(settings());
  const [first, ...rest] = discord.commands.get('global') ?? [];
  discord.commands.set('global', [{ ...first, description: 'Who said it' } as typeof first & object, ...rest.slice(1)]);
  expect(await register(settings(), { dryRun: true })).toEqual([
    '~ /who-said-what',
    '    description: "Who said it" -> "Who said it; what somebody said; what somebody said about it"',
    '+ /when',
    'Nothing was changed (--dry-run); all servers.',
  ]);
  expect(writes()).toHaveLength(1);
});

test("the settings' choices have names in other languages, and the same values", () => {
  const answers = all.flatMap(({ options = [] }) => options).find(({ name }) => name === 'answers');
  expect(answers).toMatchObject({
    choices: [
      { name: 'public', value: 'public', name_localizations: { de: 'öffentlich', fr: 'publiques' } },
      { name: 'private', value: 'private', name_localizations: { de: 'privat', 'pt-BR': 'privadas' } },
    ],
  });
});

test.each(['/', '/api', '/api/', '/api/v10'])('an address that ends in %j will do', async (end) => {
  expect((await register({ ...settings(), apiUrl: `${discord.url}${end}` }, { dryRun: true })).length).toBeGreaterThan(
    2,
  );
});

test('a wrong token is refused', async () => {
  await expect(register({ ...settings(), token: 'wrong' })).rejects.toMatchObject({ status: 401 });
});

/** As a registration from elsewhere would give them back. */
const registered = all.map((one) => ({
  ...one,
  id: '1',
  version: '2',
  nsfw: false,
  dm_permission: null,
  default_member_permissions: one.default_member_permissions?.toString() ?? null,
  application_id: '3',
}));
const [first, ...others] = registered;
const [what, ...options] = first?.options ?? [];
const changed = (part: object): readonly Named[] => [
  Object.assign({ ...first, name: 'who-said-what' }, part),
  ...others,
];

test.each([
  ['what Discord adds by itself', registered],
  ['a list in another order', [...registered].reverse()],
  [
    'what is not set, as null or empty',
    changed({
      nsfw: null,
      handler: null,
      options: first?.options?.map((one) => ({ required: false, choices: [], ...one })),
    }),
  ],
])('%s is no change', (_, before) => {
  expect(changesBetween(before, all)).toEqual([]);
});

test.each<[string, readonly Named[], string, readonly string[]]>([
  ['a new command', registered.slice(1), '+', []],
  ['another description', changed({ description: 'old' }), '~', ['description']],
  ['another lock', changed({ default_member_permissions: '32' }), '~', ['default_member_permissions']],
  ['another place to use it', changed({ contexts: [0, 1] }), '~', ['contexts.1']],
  ['a language less', changed({ name_localizations: null }), '~', ['name_localizations']],
  ['options in another order', changed({ options: [...options, what] }), '~', ['options (order)']],
  [
    'another description of an option',
    changed({ options: [{ ...what, description: 'old' }, ...options] }),
    '~',
    ['options.what.description'],
  ],
])('%s is a change, and where is said', (_, before, ...[sign, paths]) => {
  const changes = changesBetween(before, all);
  expect(changes.map((one) => [one.sign, one.name, one.where.map(({ path }) => path)])).toEqual([
    [sign, '/who-said-what', paths],
  ]);
});
