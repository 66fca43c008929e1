import { setTimeout as pause } from 'node:timers/promises';
import type { BaseInteraction } from 'discord.js';
import type { Outgoing } from './outgoing.ts';
import { edit, type Sending } from './wire.ts';

/** Long work behind a message: it shows how far it is as often as it likes, and ends with what came of it. Never rejects. */
export type GoesOn = (show: (outgoing: Outgoing) => void) => Promise<Outgoing>;

/** Between two edits of the same message: Discord bears about five in five seconds in a channel. */
const everyMs = 1500;

/** Runs the work behind a message that stands: the message shows how far it is, then what came of it. */
export async function seeThrough(interaction: BaseInteraction, goesOn: GoesOn, sending: Sending): Promise<void> {
  let latest: Outgoing | null = null;
  const work = goesOn((outgoing) => {
    latest = outgoing;
  });
  const stop = new AbortController();
  const ended = work.finally(() => stop.abort());
  while (!stop.signal.aborted) {
    await pause(everyMs, undefined, { signal: stop.signal }).catch(() => undefined);
    const shown: Outgoing | null = stop.signal.aborted ? null : latest;
    latest = null;
    // Whoever deleted the message does not look on any more; the end is told all the same.
    if (shown) await edit(interaction, shown, { ...sending, over: true }).catch(() => undefined);
  }
  await edit(interaction, await ended, { ...sending, over: true });
}
