import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { AnyCommand, MessageCommand, Option, Options, Permission } from '../command.ts';
import { commandWords, descriptionsOf, namesOf, optionWords } from './words/commands.ts';

/** What a member must be allowed to do in a server; `null`: nothing in particular. */
export const permissionBits: Readonly<Record<Permission, bigint | null>> = {
  everybody: null,
  'manage-messages': PermissionFlagsBits.ManageMessages,
  'manage-server': PermissionFlagsBits.ManageGuild,
};

/** A command as Discord's API takes it. */
export type CommandJson = Omit<
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  'default_member_permissions' | 'type' | 'description'
> & {
  readonly type: ApplicationCommandType;
  readonly description?: string;
  readonly default_member_permissions: number | null;
};

const numberOf = (bits: bigint | null) => (bits === null ? null : Number(bits));

/** In servers only, for members of servers only. */
const shared = (permission: Permission = 'everybody') => ({
  // Discord's description of its API has a whole number here, though it answers with text.
  default_member_permissions: numberOf(permissionBits[permission]),
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
});

function optionJson(key: string, option: Option) {
  const { description, required } = option;
  const words = optionWords(key);
  const base = {
    name: key,
    description,
    name_localizations: namesOf(words),
    description_localizations: descriptionsOf(words),
    ...(required && { required }),
  };
  if (option.type === 'flag') return { ...base, type: ApplicationCommandOptionType.Boolean } as const;
  return {
    ...base,
    type: ApplicationCommandOptionType.String,
    ...(option.maxLength && { max_length: option.maxLength }),
    ...(option.choices && { choices: option.choices.map((value) => ({ name: value, value })) }),
    ...(option.completes && !option.choices && { autocomplete: true }),
  } as const;
}

/** Discord wants the required options first. */
const requiredFirst = (options: Options) =>
  Object.entries(options).sort(([, a], [, b]) => Number(b.required ?? false) - Number(a.required ?? false));

/** A command, or a subcommand under its second word. */
function named({ name, description, options }: AnyCommand) {
  const words = commandWords(name);
  const listed = requiredFirst(options as Options).map(([key, option]) => optionJson(key, option));
  return {
    name: name.split(' ').at(-1) ?? name,
    description,
    name_localizations: namesOf(words),
    description_localizations: descriptionsOf(words),
    options: listed as APIApplicationCommandOption[],
  };
}

/** Subcommands under their first word. Discord locks them together, so there is a lock only where all need the same permission. */
function groupJson(name: string, subcommands: readonly AnyCommand[]): CommandJson {
  const words = commandWords(name);
  const [first, ...rest] = subcommands.map(({ permission = 'everybody' }) => permission);
  const options = subcommands.map((one) => ({ type: ApplicationCommandOptionType.Subcommand as const, ...named(one) }));
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description: subcommands.map((one) => one.name.slice(name.length + 1)).join(', '),
    name_localizations: namesOf(words),
    description_localizations: descriptionsOf(words),
    options: options as APIApplicationCommandOption[],
    ...shared(rest.every((one) => one === first) ? first : 'everybody'),
  };
}

function commandsJson(commands: readonly AnyCommand[]): readonly CommandJson[] {
  const groups = new Map<string, AnyCommand[]>();
  for (const command of commands) {
    const [first = ''] = command.name.split(' ');
    groups.set(first, [...(groups.get(first) ?? []), command]);
  }
  return [...groups].map(([name, members]) => {
    const [only] = members;
    if (!only || only.name !== name) return groupJson(name, members);
    return { type: ApplicationCommandType.ChatInput, ...named(only), ...shared(only.permission) };
  });
}

const menuJson = ({ name, permission }: MessageCommand): CommandJson => ({
  type: ApplicationCommandType.Message,
  name,
  name_localizations: namesOf(commandWords(name)),
  ...shared(permission),
});

/** All commands as Discord's API takes them. */
export function registrationOf(
  commands: readonly AnyCommand[],
  messageCommands: readonly MessageCommand[],
): readonly CommandJson[] {
  return [...commandsJson(commands), ...messageCommands.map(menuJson)];
}

/** Only what we set; `null`, empty and false stand for "not set", and Discord adds its own fields. */
function comparable(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(comparable);
  if (json === null || typeof json !== 'object') return json;
  const ignored = new Set(['id', 'application_id', 'version', 'guild_id', 'nsfw', 'dm_permission', 'handler']);
  const isSet = (value: unknown) =>
    value !== null &&
    value !== undefined &&
    value !== false &&
    value !== '' &&
    !(Array.isArray(value) && value.length === 0);
  const entries = Object.entries(json).filter(
    ([key, value]) => !ignored.has(key) && !/^(name|description)_localized$/.test(key) && isSet(value),
  );
  return Object.fromEntries(
    entries
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([key, value]) => [key, key === 'default_member_permissions' ? String(value) : comparable(value)]),
  );
}

/** A registered command, as far as it is told from others. */
export interface Named {
  readonly type?: number | undefined;
  readonly name: string;
}

const keyOf = (command: Named) => `${command.type ?? 1} ${command.name}`;

/** A command that is to be added, changed or removed. */
export interface Change {
  readonly sign: '+' | '~' | '-';
  readonly name: string;
}

/** What a registration would change, by name. */
export function changesBetween(registered: readonly Named[], wanted: readonly CommandJson[]): readonly Change[] {
  const before = new Map(registered.map((one) => [keyOf(one), JSON.stringify(comparable({ type: 1, ...one }))]));
  const after = new Map(wanted.map((one) => [keyOf(one), JSON.stringify(comparable(one))]));
  const nameOf = (key: string) => (key.startsWith('1 ') ? `/${key.slice(2)}` : key.slice(2));
  return [
    ...[...after].flatMap(([key, json]): Change[] => {
      const old = before.get(key);
      return old === json ? [] : [{ sign: old === undefined ? '+' : '~', name: nameOf(key) }];
    }),
    ...[...before.keys()].flatMap((key): Change[] => (after.has(key) ? [] : [{ sign: '-', name: nameOf(key) }])),
  ];
}
