import type { AnyCommand, Option, Options } from '../command.ts';

type Given = Readonly<Record<string, string>>;
type Checked = { readonly values: Readonly<Record<string, string | boolean>> } | { readonly wrong: string };

const yes = /^(?:true|yes|y|on|1|)$/i;
const no = /^(?:false|no|n|off|0)$/i;

/** Characters that nobody sees: controls, zero-width and direction marks. A question is asked without them. */
const unseen = /[\p{Cc}\p{Cf}]+/gu;

function visible(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(unseen, '').trim();
}

const count = (length: number): string => length.toLocaleString('en-US');

type One = { readonly value: string | boolean | undefined } | { readonly wrong: string };

function check(name: string, option: Option, text: string | undefined): One {
  if (option.type === 'flag') {
    if (text === undefined) return { value: option.required ? false : undefined };
    if (yes.test(text)) return { value: true };
    return no.test(text) ? { value: false } : { wrong: `"${name}" is true or false.` };
  }
  const value = text === undefined ? '' : visible(text);
  const example = option.description.replace(/(?<![.?!])$/, '.');
  if (value === '' && option.required) return { wrong: `"${name}" is empty. Give it some words: ${example}` };
  if (value === '' && text !== undefined) return { wrong: `"${name}" is empty. Leave it out, or give it words.` };
  if (option.maxLength !== undefined && value.length > option.maxLength) {
    const { maxLength } = option;
    return { wrong: `"${name}" is ${count(value.length)} characters long; at most ${count(maxLength)} are taken.` };
  }
  if (value === '' || option.choices === undefined) return { value: value === '' ? undefined : value };
  const choice = option.choices.find((choice) => choice.toLowerCase() === value.toLowerCase());
  return choice ? { value: choice } : { wrong: `"${name}" is one of: ${option.choices.join(', ')}.` };
}

/** Checks typed values against the command's options, as Discord does: required, longest, choices, true or false. */
export function checkValues(command: AnyCommand, given: Given): Checked {
  const values: Record<string, string | boolean> = {};
  for (const [name, option] of Object.entries(command.options as Options)) {
    const one = check(name, option, given[name]);
    if ('wrong' in one) return one;
    if (one.value !== undefined) values[name] = one.value;
  }
  return { values };
}
