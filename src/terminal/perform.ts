import type { AnyCommand, Context, Reply } from '../command.ts';
import { checkValues } from './checked.ts';
import { inEnglish } from './remarks.ts';
import type { Typed } from './typed.ts';

/** Where commands are run: who asks, and what may be asked. The context is made anew for each command. */
export interface Desk {
  readonly commands: readonly AnyCommand[];
  readonly context: () => Context;
  /** Keeps the cause of a fault, under a reference, for whoever runs the house. */
  readonly log: (line: string) => void;
  /** How far long work is. */
  readonly progress?: (text: string) => void;
}

/** 0 found, 1 nothing found, 2 bad usage or a broken house. */
export type ExitStatus = 0 | 1 | 2;

interface Checked {
  readonly command: AnyCommand;
  readonly values: Readonly<Record<string, string | boolean>>;
}

const refusal = (text: string): Reply => ({ type: 'refusal', text });

/** Says that something broke, under a reference that finds the cause in the log. */
export function broken(cause: unknown, log: Desk['log']): string {
  const reference = Math.floor(Math.random() * 0x10000)
    .toString(16)
    .toUpperCase()
    .padStart(4, '0');
  log(`ref ${reference}: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
  return `Something went wrong (ref ${reference}).`;
}

/** What a broken house says: a plain `Error` says itself what to do, anything else is a fault of ours. */
export function complaint(cause: unknown, log: Desk['log']): string {
  return cause instanceof Error && cause.name === 'Error' ? cause.message : broken(cause, log);
}

async function attempt(run: () => Promise<Reply>, log: Desk['log']): Promise<Reply> {
  try {
    return await run();
  } catch (cause) {
    return refusal(broken(cause, log));
  }
}

const count = (n: number) => n.toLocaleString('en-US');

/** Runs a command to its end; its form can only be filled in in Discord. */
async function run({ command, values }: Checked, { context, progress }: Desk): Promise<Reply> {
  const reply = await command.run(values, context());
  if (reply.type === 'form') return refusal(`Give /${command.name} its options here: its form opens in Discord only.`);
  if (reply.type !== 'work') return reply;
  return reply.run(({ done, of }) =>
    progress?.(`${inEnglish(reply.title)}: ${count(done)}${of === null ? '' : ` of ${count(of)}`}`),
  );
}

/** Runs what was typed. Never throws: bad input and faults are refusals. */
export async function perform(typed: Typed, desk: Desk): Promise<Reply> {
  if ('wrong' in typed) return refusal(typed.wrong);
  const checked = checkValues(typed.command, typed.given);
  if ('wrong' in checked) return refusal(checked.wrong);
  return attempt(() => run({ command: typed.command, values: checked.values }, desk), desk.log);
}

export function statusOf(reply: Reply): ExitStatus {
  switch (reply.type) {
    case 'answer':
      return reply.answer.status === 'found' ? 0 : 1;
    case 'card':
      return 0;
    case 'refusal':
      return 2;
  }
}
