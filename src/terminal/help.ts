import { everywhere, type Flags } from './arguments.ts';
import type { Verb } from './verbs/index.ts';

const table = (rows: readonly (readonly [string, string])[]): readonly string[] => {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
};

const flagRows = (flags: Flags) =>
  Object.entries(flags).map(([name, { shows, description }]): [string, string] => [
    `--${name}${shows === undefined ? '' : ` ${shows}`}`,
    description,
  ]);

const oneLine = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);

/** What the program can do, for `dateline --help`. */
export function helpText(verbs: ReadonlyMap<string, Verb>): readonly string[] {
  const rows = [...verbs].map(([name, { words, summary }]): [string, string] => [`${name} ${words}`.trim(), summary]);
  return [
    'dateline: who said what, when and where, from a corpus of news articles',
    '',
    'Usage: dateline [verb] [words] [--flags]',
    'Without a verb: the Discord bot when DISCORD_TOKEN is set, else a prompt.',
    '',
    ...table(rows).map((line) => oneLine(line, 80)),
    '',
    'Every verb takes:',
    ...table(flagRows(everywhere)),
    '',
    '`dateline <verb> --help` shows the flags of a verb.',
    'Exit status: 0 found, 1 nothing found, 2 bad usage or a broken house.',
  ];
}

/** What one verb takes, for `dateline <verb> --help`. */
export function verbHelp(name: string, { words, summary, flags }: Verb): readonly string[] {
  return [
    `dateline ${name} ${words}`.trim(),
    summary,
    '',
    ...table([...flagRows(flags), ...flagRows(everywhere)]).map((line) => oneLine(line, 100)),
  ];
}
