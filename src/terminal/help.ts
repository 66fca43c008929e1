import { everywhere, type Flags } from './arguments.ts';
import { hang, wrap } from './text.ts';
import type { Verb } from './verbs/index.ts';

/** Two columns; the right one is wrapped and stays on its side. */
const table = (rows: readonly (readonly [string, string])[]): readonly string[] => {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.flatMap(([left, right]) => hang(`  ${left.padEnd(width)}  `, right));
};

const flagRows = (flags: Flags) =>
  Object.entries(flags).map(([name, { shows, description }]): [string, string] => [
    `--${name}${shows === undefined ? '' : ` ${shows}`}`,
    description,
  ]);

/** What the program can do, for `dateline --help`. */
export function helpText(verbs: ReadonlyMap<string, Verb>): readonly string[] {
  const rows = [...verbs].map(([name, { summary }]): [string, string] => [name, summary]);
  return [
    'dateline: who said what, when and where, from a corpus of news articles',
    '',
    'Usage: dateline [verb] [words] [--flags]',
    'Without a verb: the Discord bot when DISCORD_TOKEN is set, else a prompt.',
    '',
    ...table(rows),
    '',
    'Every verb takes:',
    ...table(flagRows(everywhere)),
    '',
    '`dateline <verb> --help` shows what a verb takes.',
    'Exit status: 0 found, 1 nothing found, 2 bad usage or a broken house.',
  ];
}

/** What one verb takes, for `dateline <verb> --help`. */
export function verbHelp(name: string, { words, summary, flags }: Verb): readonly string[] {
  return [
    `dateline ${name} ${words}`.trim(),
    ...wrap(summary),
    '',
    ...table([...flagRows(flags), ...flagRows(everywhere)]),
  ];
}
