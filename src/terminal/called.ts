import type { AnyCommand } from '../command.ts';
import { type Arguments, parseArguments } from './arguments.ts';
import { helpText, verbHelp } from './help.ts';
import { listed, nearest } from './spelling.ts';
import { type Verb, verbsOf } from './verbs/index.ts';

/** What a command line asks for. */
export type Called =
  | { readonly want: 'text'; readonly lines: readonly string[] }
  | { readonly want: 'version' }
  | { readonly want: 'wrong'; readonly text: string }
  | { readonly want: 'door'; readonly given: Arguments }
  | { readonly want: 'verb'; readonly verb: Verb; readonly given: Arguments };

function noVerb(word: string, names: readonly string[]): Called {
  const near = nearest(word, names);
  const hint = word.includes(' ') ? ` To ask a question: dateline ask "${word.slice(0, 200)}"` : '';
  const meant = near === null ? hint : ` Did you mean ${near}?`;
  return { want: 'wrong', text: `There is no verb ${word.slice(0, 40)}.${meant} There are ${listed(names)}.` };
}

/** Reads the command line: everything after the program's name. */
export function called(argv: readonly string[], commands: readonly AnyCommand[]): Called {
  const verbs = verbsOf(commands);
  const at = argv.findIndex((arg) => verbs.has(arg));
  const first = argv[0] ?? '';
  if (first === 'help') return { want: 'text', lines: helpText(verbs) };
  if (first !== '' && !first.startsWith('-') && at !== 0) return noVerb(first, [...verbs.keys()]);
  const name = at < 0 ? undefined : argv[at];
  const verb = name === undefined ? undefined : verbs.get(name);
  const rest = argv.filter((_, index) => index !== at);
  const given = parseArguments(name ?? '', rest, verb?.flags ?? {});
  if ('wrong' in given) return { want: 'wrong', text: given.wrong };
  if (given.flags.version) return { want: 'version' };
  if (given.flags.help) {
    return { want: 'text', lines: verb && name !== undefined ? verbHelp(name, verb) : helpText(verbs) };
  }
  if (verb) return { want: 'verb', verb, given };
  const [word] = given.words;
  return word === undefined ? { want: 'door', given } : noVerb(word, [...verbs.keys()]);
}
