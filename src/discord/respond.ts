import { setTimeout as pause } from 'node:timers/promises';
import type { APIModalInteractionResponseCallbackData, BaseInteraction } from 'discord.js';
import type { Outgoing } from './outgoing.ts';
import { defer, deferUpdate, edit, followUp, openForm, reply, type Sending, takeBack, update } from './wire.ts';
import { type GoesOn, seeThrough } from './work.ts';

/** What comes of an interaction. `reply`: a message of its own; `update`: in place of the one that was pressed. */
export type Outcome =
  | {
      readonly place: 'reply' | 'update';
      readonly outgoing: Outgoing;
      readonly private: boolean;
      /** What the pressed message becomes after a reply. */
      readonly pressed?: { readonly message: string; readonly outgoing: Outgoing };
      /** What is still being done while the message stands. */
      readonly goesOn?: GoesOn;
    }
  /** `late`: what is sent instead where it is too late for a form. */
  | { readonly place: 'form'; readonly form: APIModalInteractionResponseCallbackData; readonly late: Outgoing }
  | { readonly place: 'ignore' }
  | { readonly place: 'remove' };

type Shown = Extract<Outcome, { readonly outgoing: Outgoing }>;

/** What can come of one that was announced: it is too late for a form. */
type Ready = Exclude<Outcome, { readonly place: 'form' }>;

/** What is most likely to come: it settles how a slow answer is announced. */
export interface Expected {
  readonly place: 'reply' | 'update';
  readonly private: boolean;
  /** An answer that takes longer is announced first, in milliseconds. */
  readonly patience: number;
  readonly onPlain: NonNullable<Sending['onPlain']>;
  /** What stands in the place of an announced answer that cannot be sent. */
  readonly sorry: Outgoing;
}

async function within<T>(work: Promise<T>, ms: number): Promise<T | 'slow'> {
  const stop = new AbortController();
  const late = pause(ms, 'slow' as const, { signal: stop.signal }).catch(() => 'slow' as const);
  try {
    return await Promise.race([work, late]);
  } finally {
    stop.abort();
  }
}

/** What follows once the message stands: the pressed one is changed, long work is seen through to its end. */
async function thereafter(
  interaction: BaseInteraction,
  { pressed, goesOn }: Shown,
  onPlain: Expected['onPlain'],
): Promise<void> {
  if (pressed) await edit(interaction, pressed.outgoing, { private: true, over: true, message: pressed.message });
  if (goesOn) await seeThrough(interaction, goesOn, { private: true, onPlain });
}

async function atOnce(interaction: BaseInteraction, outcome: Outcome, expected: Expected): Promise<void> {
  if (outcome.place === 'ignore' || outcome.place === 'remove') {
    await deferUpdate(interaction);
    if (outcome.place === 'remove') await takeBack(interaction);
    return;
  }
  if (outcome.place === 'form') return openForm(interaction, outcome.form);
  const send = outcome.place === 'reply' ? reply : update;
  const sending = { private: outcome.private, onPlain: expected.onPlain };
  await send(interaction, outcome.outgoing, sending);
  await thereafter(interaction, outcome, expected.onPlain);
}

async function afterDefer(interaction: BaseInteraction, outcome: Ready, expected: Expected): Promise<void> {
  if (outcome.place === 'remove' || (outcome.place === 'ignore' && expected.place === 'reply')) {
    await takeBack(interaction);
    return;
  }
  if (outcome.place === 'ignore') return;
  const sending = { private: outcome.private, onPlain: expected.onPlain };
  if (outcome.place !== expected.place) await followUp(interaction, outcome.outgoing, sending);
  else if (outcome.place === 'reply' && outcome.private !== expected.private) {
    await takeBack(interaction);
    await followUp(interaction, outcome.outgoing, sending);
  } else await edit(interaction, outcome.outgoing, outcome.place === 'update' ? { ...sending, over: true } : sending);
}

/** Nobody is left with an announcement of nothing: what went wrong is said in its place, in private where that can be done. */
async function apologize(interaction: BaseInteraction, { private: isPrivate, sorry }: Expected): Promise<void> {
  const stood = isPrivate ? 'still' : await takeBack(interaction).catch(() => 'still' as const);
  if (stood === 'still') await edit(interaction, sorry, { private: isPrivate });
  else if (stood) await followUp(interaction, sorry, { private: true });
}

/**
 * Answers in one step where the work is done in time; else announces the answer and puts it there when it is ready.
 * What must be private stays private: a public announcement is taken back for it. `work` never rejects.
 */
export async function respond(interaction: BaseInteraction, work: Promise<Outcome>, expected: Expected): Promise<void> {
  const first = await within(work, expected.patience);
  if (first !== 'slow') return atOnce(interaction, first, expected);
  const sending = { private: expected.private };
  if (expected.place === 'reply') await defer(interaction, sending);
  else await deferUpdate(interaction);
  const came = await work;
  const outcome: Ready = came.place === 'form' ? { place: 'reply', private: true, outgoing: came.late } : came;
  try {
    await afterDefer(interaction, outcome, expected);
  } catch (cause) {
    if (expected.place === 'reply') await apologize(interaction, expected).catch(() => undefined);
    throw cause;
  }
  if ('outgoing' in outcome) await thereafter(interaction, outcome, expected.onPlain);
}
