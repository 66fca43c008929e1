import type { AnyCommand, Options, TextOption } from '../command.ts';

/** Names in the asker's scope that begin as typed. */
export type Suggest = (what: NonNullable<TextOption['completes']>, typed: string) => readonly string[];
type Completion = [string[], string];

/** The value that is being typed, where its option can be completed: `speaker: Xi Ji`. */
function valueAt(line: string, options: Options) {
  const [, name = '', typed = ''] = /([\w-]+): ?([^:]*)$/.exec(line) ?? [];
  const option = options[name];
  return option?.type === 'text' && option.completes ? { what: option.completes, typed } : null;
}

/** What Tab completes: the names of commands, then of their options, then speakers and publishers of the scope. */
export function completions(line: string, commands: readonly AnyCommand[], suggest: Suggest): Completion {
  const [, name, last = ''] = /^\/([\w-]*)(?:.*\s(\S*))?$/.exec(line) ?? [];
  if (name === undefined) return [[], line];
  const command = commands.find((command) => command.name === name);
  if (!command || !line.includes(' ')) {
    return [commands.map((command) => `/${command.name} `).filter((typed) => typed.startsWith(`/${name}`)), line];
  }
  const value = valueAt(line, command.options);
  if (value) return [suggest(value.what, value.typed).map((name) => `${name} `), value.typed];
  const options = Object.keys(command.options).map((option) => `${option}: `);
  return [options.filter((option) => option.startsWith(last)), last];
}
