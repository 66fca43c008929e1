interface Choice {
  readonly name: string;
  readonly value: string;
  readonly name_localizations?: Readonly<Record<string, string>>;
}

export interface CommandOption {
  readonly name: string;
  readonly description: string;
  readonly type: number;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly Choice[];
  readonly options?: readonly CommandOption[];
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly max_length?: number;
}

export interface CommandBody extends Omit<CommandOption, 'type'> {
  readonly type?: number;
  readonly default_member_permissions?: number | null;
  readonly contexts?: readonly number[];
  readonly integration_types?: readonly number[];
}

/** Locales that Discord knows; another one is refused. */
const locales =
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  );

const name = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

function ofNames({
  name: given,
  name_localizations = {},
  description_localizations = {},
}: CommandOption): readonly string[] {
  const all = [given, ...Object.values(name_localizations)];
  return [
    ...all.flatMap((one) => (name.test(one) && one === one.toLowerCase() ? [] : [`name "${one}" is invalid`])),
    ...Object.keys({ ...name_localizations, ...description_localizations }).flatMap((locale) =>
      locales.includes(locale) ? [] : [`locale ${locale} is unknown`],
    ),
    ...Object.values(description_localizations).flatMap((one) =>
      one.length < 1 || one.length > 100 ? [`description of ${given}: 1-100 characters`] : [],
    ),
  ];
}

/** In each language the names that stand side by side differ; a name that is not translated stands as it is. */
function repeated(siblings: readonly Pick<CommandOption, 'name' | 'name_localizations'>[]): readonly string[] {
  return [undefined, ...locales].flatMap((locale) => {
    const names = siblings.map((one) => (locale && one.name_localizations?.[locale]) || one.name);
    return names.flatMap((one, at) =>
      names.indexOf(one) === at ? [] : [`name "${one}" stands twice (${locale ?? 'as it is'})`],
    );
  });
}

function ofChoice({ name: given, value, name_localizations = {} }: Choice): readonly string[] {
  const all = [given, value, ...Object.values(name_localizations)];
  const unknown = Object.keys(name_localizations).filter((locale) => !locales.includes(locale));
  return [
    ...all.flatMap((one) => (one.length < 1 || one.length > 100 ? [`choice "${one}": 1-100 characters`] : [])),
    ...unknown.map((locale) => `locale ${locale} is unknown`),
  ];
}

function ofOption(option: CommandOption): readonly string[] {
  const { description, choices = [], options = [], type, autocomplete } = option;
  const firstOptional = options.findIndex(({ required, type: kind }) => !required && kind > 2);
  return [
    ...ofNames(option),
    ...(description.length < 1 || description.length > 100 ? [`description of ${option.name}: 1-100 characters`] : []),
    ...(choices.length > 25 ? [`choices of ${option.name}: more than 25`] : []),
    ...(autocomplete && choices.length > 0 ? [`${option.name}: autocomplete and choices exclude each other`] : []),
    ...(autocomplete && type !== 3 ? [`${option.name}: autocomplete needs text`] : []),
    ...(options.length > 25 ? [`options of ${option.name}: more than 25`] : []),
    ...(firstOptional >= 0 && options.slice(firstOptional).some(({ required }) => required)
      ? [`${option.name}: required options must be placed before non-required options`]
      : []),
    ...repeated(options),
    ...repeated(choices),
    ...choices.flatMap(ofChoice),
    ...options.flatMap(ofOption),
  ];
}

function lettersOf({ name: given, description, options = [], choices = [] }: CommandOption): number {
  const own =
    given.length + description.length + choices.reduce((sum, one) => sum + one.name.length + one.value.length, 0);
  return own + options.reduce((sum, option) => sum + lettersOf(option), 0);
}

/** Everything that Discord would refuse in a list of commands. */
export function commandRefusals(commands: readonly CommandBody[]): readonly string[] {
  const count = (type: number) => commands.filter((command) => (command.type ?? 1) === type).length;
  const keys = commands.map((command) => `${command.type ?? 1} ${command.name}`);
  return [
    ...(count(1) > 100 ? ['more than 100 chat input commands'] : []),
    ...(count(2) > 15 || count(3) > 15 ? ['more than 15 menu commands of a kind'] : []),
    ...(new Set(keys).size === keys.length ? [] : ['APPLICATION_COMMANDS_DUPLICATE_NAME']),
    ...repeated(commands.filter((command) => (command.type ?? 1) === 1)),
    ...commands.flatMap(({ name: one, default_member_permissions: bits = null }) =>
      bits === null || Number.isInteger(bits) ? [] : [`default_member_permissions of ${one}: a whole number`],
    ),
    ...commands.flatMap((command) => {
      if ((command.type ?? 1) !== 1) {
        const bad =
          command.description || command.options?.length || command.name.length < 1 || command.name.length > 32;
        return bad ? [`menu command ${command.name}: a name of 1-32 characters and nothing else`] : [];
      }
      const whole = { type: 1, ...command };
      return [...ofOption(whole), ...(lettersOf(whole) > 8000 ? [`${command.name}: more than 8000 characters`] : [])];
    }),
  ];
}
