import type { AnyCommand, Options } from '../../command.ts';
import { answerLine } from '../answer-line.ts';
import type { Flag, Flags } from '../arguments.ts';
import type { Call, Run } from '../house.ts';
import { openedToAsk } from '../opened.ts';
import { perform, statusOf } from '../perform.ts';
import { render } from '../render.ts';
import { mainOption } from '../typed.ts';

/** The flags of a command that is asked as a verb: its options, and how the answer is wanted. */
export function flagsOf(command: AnyCommand): Flags {
  const own = Object.entries(command.options as Options)
    .filter(([name]) => name !== 'private')
    .map(([name, { description, type }]): [string, Flag] => [
      name,
      type === 'text' ? { description, shows: name.toUpperCase() } : { description },
    ]);
  return {
    ...Object.fromEntries(own),
    limit: { description: 'How many findings at most', shows: 'N' },
    json: { description: 'One JSON object, for programs' },
  };
}

function valuesOf(command: AnyCommand, { words, flags }: Call): Record<string, string> | { readonly wrong: string } {
  const names = Object.keys(command.options);
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(flags)) {
    if (names.includes(name)) values[name] = value === true ? 'true' : value;
  }
  if (words.length === 0) return values;
  const main = mainOption(command.options);
  if (main === null) return { wrong: `dateline ${command.name} takes no words.` };
  if (main in values) return { wrong: `dateline ${command.name} got both words and --${main}. Give one of them.` };
  return { ...values, [main]: words.join(' ') };
}

/** `--limit`, a whole number from 1 to 1000. */
function limitOf(flag: string | true | undefined): number | undefined | null {
  if (flag === undefined) return undefined;
  return /^\d{1,4}$/.test(String(flag)) && Number(flag) >= 1 && Number(flag) <= 1000 ? Number(flag) : null;
}

/** Asks one question: the command of that name, its answer as text or as one JSON object. */
export function questionVerb(command: AnyCommand): Run {
  return async (call) => {
    const { house, streams, scope, flags } = call;
    const given = valuesOf(command, call);
    const limit = limitOf(flags.limit);
    if (limit === null) {
      streams.err('--limit is a whole number from 1 to 1000.');
      return 2;
    }
    if (!(await openedToAsk(house, scope, streams))) return 2;
    const context = { newsroom: house.newsroom, scope, now: streams.now().toISOString(), ...(limit && { limit }) };
    const desk = { commands: house.commands, context: () => context, log: streams.err, progress: streams.progress };
    const began = performance.now();
    const reply = await perform(typeof given.wrong === 'string' ? { wrong: given.wrong } : { command, given }, desk);
    const ms = performance.now() - began;
    if (reply.type === 'refusal') for (const line of render(reply, streams.style)) streams.err(line);
    else if (flags.json && reply.type === 'answer') await streams.out(JSON.stringify(answerLine(reply.answer, ms)));
    else for (const line of render(reply, streams.style)) await streams.out(line);
    return statusOf(reply);
  };
}
