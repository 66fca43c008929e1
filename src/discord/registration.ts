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
import { choiceWords, commandWords, descriptionsOf, namesOf, optionWords } from './words/commands.ts';

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
    ...(option.choices && {
      choices: option.choices.map((value) => ({ name: value, value, name_localizations: choiceWords(value) })),
    }),
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
