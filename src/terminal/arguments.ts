import { type ParseArgsConfig, parseArgs } from 'node:util';
import { noOption } from './typed.ts';

/** What a flag takes: nothing, or a value that `shows` names in the help. */
export interface Flag {
  readonly description: string;
  readonly shows?: string;
}

export type Flags = Readonly<Record<string, Flag>>;

/** The words and flags that a verb was given. A flag that stands alone is `true`. */
export interface Arguments {
  readonly words: readonly string[];
  readonly flags: Readonly<Record<string, string | true>>;
}

/** What every verb takes. */
export const everywhere: Flags = {
  corpus: { description: 'The articles: a folder, or one file (corpus, or CORPUS_DIR)', shows: 'DIR' },
  data: { description: 'What is derived from them (data, or DATA_DIR)', shows: 'DIR' },
  guild: { description: 'As this Discord server; without it only the shared articles', shows: 'ID' },
  help: { description: 'This text' },
  version: { description: 'The version' },
};

const shorts: Readonly<Record<string, string>> = {
  '-h': '--help',
  '-v': '--version',
  '-V': '--version',
  '-j': '--json',
};

type Option = NonNullable<ParseArgsConfig['options']>[string];

function optionsOf(flags: Flags): Record<string, Option> {
  return Object.fromEntries(
    Object.entries(flags).map(([name, { shows }]) => [name, { type: shows === undefined ? 'boolean' : 'string' }]),
  );
}

/** `-beijing` is a word of a search, not four short flags; only the few in `shorts` are flags. */
function dashed(args: readonly string[]): { readonly args: string[]; readonly words: ReadonlySet<number> } {
  const end = args.indexOf('--');
  const words = new Set<number>();
  const kept = args.map((arg, at) => {
    if ((end >= 0 && at >= end) || !/^-[^-]/.test(arg)) return arg;
    if (shorts[arg] !== undefined) return shorts[arg];
    words.add(at);
    return 'word';
  });
  return { args: kept, words };
}

/** Takes a verb's arguments apart, after it has been found. Anything unknown is `wrong`, with what exists. */
export function parseArguments(
  verb: string,
  argv: readonly string[],
  own: Flags,
): Arguments | { readonly wrong: string } {
  const flags = { ...own, ...everywhere };
  const { args, words } = dashed(argv);
  const { tokens } = parseArgs({
    args,
    options: optionsOf(flags),
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const found: Record<string, string | true> = {};
  const said: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') said.push(words.has(token.index) ? (argv[token.index] ?? '') : token.value);
    if (token.kind !== 'option') continue;
    const flag = flags[token.name];
    if (flag === undefined) return { wrong: noOption(token.name, `dateline ${verb}`.trim(), Object.keys(flags)) };
    if (token.name in found) return { wrong: `--${token.name} is given twice. Give it once.` };
    if (flag.shows === undefined) {
      if (token.value !== undefined) return { wrong: `--${token.name} takes no value.` };
      found[token.name] = true;
      continue;
    }
    const value = valueFor(token, argv, words);
    if (value === null) return { wrong: `--${token.name} needs a value: --${token.name} ${flag.shows}` };
    found[token.name] = value;
  }
  return { words: said, flags: found };
}

interface OptionToken {
  readonly index: number;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function valueFor(token: OptionToken, argv: readonly string[], words: ReadonlySet<number>): string | null {
  const { value, inlineValue, index } = token;
  if (value === undefined) return null;
  if (inlineValue) return value;
  if (words.has(index + 1)) return argv[index + 1] ?? null;
  return value.startsWith('--') ? null : value;
}
