import type { AnyCommand, Options } from '../command.ts';
import { listed, nearest } from './spelling.ts';

/** A command with the values it was given, text as typed, not checked yet; or what was wrong. */
export type Typed =
  | { readonly command: AnyCommand; readonly given: Readonly<Record<string, string>> }
  | { readonly wrong: string };

const meant = (typed: string, names: readonly string[], sign: string): string => {
  const name = nearest(typed, names);
  return name === null ? '' : ` Did you mean ${sign}${name}?`;
};

/** Says that there is no such command, which ones there are and which was probably meant. */
export function noCommand(typed: string, names: readonly string[], sign: string): string {
  const exist = listed(names.map((name) => sign + name));
  return `There is no command ${sign}${typed.slice(0, 40)}.${meant(typed, names, sign)} There are ${exist}.`;
}

/** Says that the command has no such option, which ones it has and which was probably meant. */
export function noOption(typed: string, command: string, names: readonly string[]): string {
  const sign = command.startsWith('/') ? '' : '--';
  const exist = names.length === 0 ? 'It has no options.' : `It has ${listed(names.map((name) => sign + name))}.`;
  return `${command} has no option ${sign}${typed.slice(0, 40)}.${meant(typed, names, sign)} ${exist}`;
}

/** The option that words without a name belong to: the first required text option, else the first text option. */
export function mainOption(options: Options): string | null {
  const texts = Object.entries(options).filter(([, option]) => option.type === 'text');
  return (texts.find(([, option]) => option.required) ?? texts[0])?.[0] ?? null;
}

interface Mark {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Where `name:` stands in the text for a name of an option. A word before a colon that names no option is text. */
function marksIn(text: string, names: readonly string[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(/(?<!\S)([A-Za-z-]{1,32}):/g)) {
    const name = match[1]?.toLowerCase() ?? '';
    if (names.includes(name)) marks.push({ name, start: match.index, end: match.index + match[0].length });
  }
  return marks;
}

/** Takes `event: the summit from: 2018` apart. Text before the first name goes to the main option. */
function given(text: string, command: AnyCommand): Typed {
  const options: Options = command.options;
  const names = Object.keys(options);
  const marks = marksIn(text, names);
  const head = text.slice(0, marks[0]?.start).trim();
  const values: Record<string, string> = {};
  if (head !== '') {
    const main = mainOption(options);
    const unknown = /^([a-z][a-z-]*):(?!\S*\/\/)/.exec(head)?.[1];
    if (unknown) return { wrong: noOption(unknown, `/${command.name}`, names) };
    if (main === null) return { wrong: `/${command.name} takes no words.` };
    values[main] = head;
  }
  for (const [at, { name, end }] of marks.entries()) {
    if (name in values) return { wrong: `/${command.name} got "${name}" twice. Give it once.` };
    values[name] = text.slice(end, marks[at + 1]?.start).trim();
  }
  return { command, given: values };
}

/** Finds the longest name that the line begins with: `corpus status` before `corpus`. */
function commandOf(text: string, commands: readonly AnyCommand[]): AnyCommand | null {
  const fits = commands.filter((command) => {
    const rest = text.slice(command.name.length);
    return text.slice(0, command.name.length).toLowerCase() === command.name && /^(?:\s|$)/.test(rest);
  });
  return fits.sort((a, b) => b.name.length - a.name.length)[0] ?? null;
}

/** Reads a line as it is typed in Discord: `/when event: the summit in Dalian`, or just a question (`/ask`). */
export function parseTyped(line: string, commands: readonly AnyCommand[]): Typed {
  const names = commands.map((command) => command.name);
  const text = line.trim();
  if (!text.startsWith('/')) {
    const command = commands.find(({ name }) => name === (/^(?:help|\?)$/i.test(text) ? 'help' : 'ask'));
    if (!command) return { wrong: noCommand('ask', names, '/') };
    return { command, given: command.name === 'ask' ? { [mainOption(command.options) ?? '']: text } : {} };
  }
  const words = text.slice(1).trimStart();
  const command = commandOf(words, commands);
  if (command) return given(words.slice(command.name.length), command);
  return { wrong: noCommand(/^\S*/.exec(words)?.[0] ?? '', names, '/') };
}
