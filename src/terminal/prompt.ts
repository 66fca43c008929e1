import type { Scope } from '../news/article.ts';
import { completions, type Suggest } from './completion.ts';
import type { House, Streams } from './house.ts';
import { openedToAsk } from './opened.ts';
import { type Desk, type ExitStatus, perform, statusOf } from './perform.ts';
import { render } from './render.ts';
import { standardStreams, typingStreams } from './streams.ts';
import { parseTyped } from './typed.ts';

const goodbye = /^[/]?(?:exit|quit|bye|q)$/i;

/** The worst of several: a refusal counts before anything, one finding before any nothing. */
function together(before: ExitStatus | null, now: ExitStatus): ExitStatus {
  if (before === null || before === 2 || now === 2) return before === 2 ? 2 : now;
  return before === 0 ? 0 : now;
}

/**
 * Takes commands line by line, as they are typed in Discord, and says each answer before the next line is read.
 * Ends with the input, or at `exit`. `ready` is called whenever the next line may be typed.
 */
export async function prompt(desk: Desk, streams: Streams, ready: () => void): Promise<ExitStatus> {
  let status: ExitStatus | null = null;
  ready();
  for await (const line of streams.lines()) {
    if (goodbye.test(line.trim())) break;
    if (line.trim() !== '') {
      const reply = await perform(parseTyped(line, desk.commands), desk);
      if (status !== null) await streams.out('');
      const lines = render(reply, streams.style);
      if (reply.type === 'refusal') for (const text of lines) streams.err(text);
      else for (const text of lines) await streams.out(text);
      status = together(status, statusOf(reply));
    }
    ready();
  }
  return status ?? 0;
}

/** What can be asked, and how to connect to Discord: a line each. */
const welcome = (articles: number): readonly string[] => [
  `Ask about ${articles === 1 ? 'one article' : `${articles.toLocaleString('en-US')} articles`}: type a question, or /help to see the commands.`,
  'To answer in Discord: DISCORD_TOKEN=... in a file .env (README.md, "In Discord").',
];

/**
 * Opens the corpus, says what can be asked and takes commands from standard input until it ends.
 * The status is 0 for somebody who typed: they have seen what was wrong.
 */
export async function openPrompt(house: House, scope: Scope, process: NodeJS.Process): Promise<ExitStatus> {
  const typed = process.stdin.isTTY === true;
  const suggest: Suggest = (what, typed) => house.newsroom.suggest(what, typed, scope).map(({ value }) => value);
  const complete = (line: string) => completions(line, house.commands, suggest);
  const { streams, editor } = typed
    ? typingStreams(process, complete)
    : { streams: standardStreams(process), editor: null };
  if (!(await openedToAsk(house, scope, streams))) return 2;
  for (const line of welcome(house.newsroom.coverage(scope).articles)) streams.err(line);
  const context = () => ({ newsroom: house.newsroom, scope, now: streams.now().toISOString() });
  const desk = { commands: house.commands, context, log: streams.err, progress: streams.progress };
  const status = await prompt(desk, streams, () => editor?.prompt());
  return typed ? 0 : status;
}
