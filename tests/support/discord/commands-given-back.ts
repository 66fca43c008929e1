import type { CommandBody, CommandOption } from './command-rules.ts';

/** As Discord gives a command back: what was not set is null or left out, its permissions are text. */
export interface RegisteredCommand extends Omit<CommandBody, 'default_member_permissions' | 'contexts'> {
  readonly default_member_permissions: string | null;
  readonly contexts?: readonly number[] | null;
}

type Json = Readonly<Record<string, unknown>>;

/** Keys in another order than they came in. */
const turned = (json: Json) => Object.fromEntries(Object.entries(json).reverse());

/** Languages that were not given are `null`, and those that were come in Discord's own order. */
const languages = (given: Readonly<Record<string, string>> | undefined) =>
  given && Object.keys(given).length > 0 ? turned(given) : null;

function optionBack(option: CommandOption): Json {
  const { options, choices, required, name_localizations, description_localizations, ...rest } = option;
  return turned({
    ...rest,
    ...(required && { required }),
    name_localizations: languages(name_localizations),
    description_localizations: languages(description_localizations),
    ...(choices && {
      choices: choices.map((one) => ({ ...one, name_localizations: languages(one.name_localizations) })),
    }),
    ...(options && { options: options.map(optionBack) }),
  });
}

/** For one server Discord keeps neither contexts nor integration types: they stand as for any. */
export function givenBack(command: CommandBody, forOneServer: boolean): RegisteredCommand {
  const { type = 1, description = '', default_member_permissions: bits = null, options } = command;
  return {
    ...command,
    ...(forOneServer ? { contexts: null, integration_types: [0, 1] } : { dm_permission: false }),
    type,
    description,
    name_localizations: languages(command.name_localizations),
    description_localizations: languages(command.description_localizations),
    default_member_permissions: bits?.toString() ?? null,
    nsfw: false,
    ...(options && { options: options.map(optionBack) }),
  } as unknown as RegisteredCommand;
}

/** Without `with_localizations` the languages are left out. */
export const withoutLanguages = (command: RegisteredCommand): RegisteredCommand =>
  JSON.parse(JSON.stringify(command, (key, value) => (key.endsWith('_localizations') ? undefined : value)));
