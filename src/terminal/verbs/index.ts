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

const json = { description: 'JSON, for programs' };

const fixed: Readonly<Record<string, Verb>> = {
  answer: {
    words: '< questions.jsonl',
    summary: 'Many questions: JSON lines in, JSON lines out, in order',
    flags: {},
    run: async (call) => (await import('./answer.ts')).answer(call),
  },
  read: {
    words: '[files]',
    summary:
      'What is read out of articles: statements and speakers, times, places; of files, or of JSON lines on standard input',
    flags: { json },
    run: read,
  },
  import: {
    words: '<files, folders>',
    summary: 'Files many articles: .md, .txt, .html, .json and .jsonl files, and folders of them',
    flags: {},
    run: importArticles,
  },
  reindex: { words: '', summary: 'Reads the corpus anew, and says what is in it', flags: {}, run: reindex },
  status: { words: '', summary: 'What is in the corpus, and what could not be read', flags: { json }, run: status },
  export: { words: '', summary: 'The articles as JSON lines, as import takes them', flags: {}, run: exportArticles },
  register: {
    words: '',
    summary: 'Registers the slash commands with Discord',
    flags: {
      clear: { description: 'Takes all commands away' },
      'dry-run': { description: 'Says what would change, changes nothing' },
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
