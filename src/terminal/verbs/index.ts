import type { AnyCommand } from '../../command.ts';
import type { Flags } from '../arguments.ts';
import type { Run } from '../house.ts';
import { exportArticles, importArticles, register, reindex, status } from './keep.ts';
import { flagsOf, questionVerb } from './question.ts';
import { read } from './read.ts';

export interface Verb {
  /** What follows the verb, for the help. */
  readonly words: string;
  readonly summary: string;
  readonly flags: Flags;
  readonly run: Run;
}

const json = { description: 'for programs' };

const fixed: Readonly<Record<string, Verb>> = {
  answer: {
    words: '< questions.jsonl',
    summary: 'many questions: JSON lines in, JSON lines out',
    flags: {},
    run: async (call) => (await import('./answer.ts')).answer(call),
  },
  read: { words: '[files]', summary: 'what is read out of articles', flags: { json }, run: read },
  import: { words: '<files, folders>', summary: 'files many articles', flags: {}, run: importArticles },
  reindex: { words: '', summary: 'reads the corpus anew', flags: {}, run: reindex },
  status: { words: '', summary: 'what is in the corpus', flags: { json }, run: status },
  export: { words: '', summary: 'the articles as JSON lines', flags: {}, run: exportArticles },
  register: {
    words: '',
    summary: 'registers the slash commands with Discord',
    flags: {
      clear: { description: 'takes all commands away' },
      'dry-run': { description: 'says what would change, changes nothing' },
    },
    run: register,
  },
};

const asked = ['ask', 'who-said-what', 'when', 'where', 'search', 'check-quote'];

/** All verbs by name: the questions, made from their commands, then the others. */
export function verbsOf(commands: readonly AnyCommand[]): ReadonlyMap<string, Verb> {
  const questions = commands
    .filter(({ name }) => asked.includes(name))
    .map((command): [string, Verb] => [
      command.name,
      { words: '<words>', summary: command.description, flags: flagsOf(command), run: questionVerb(command) },
    ]);
  return new Map([...questions, ...Object.entries(fixed)]);
}
