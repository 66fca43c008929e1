import { setImmediate as nextRound, setTimeout as pause } from 'node:timers/promises';

/** A question that kept the processor for longer than this is followed by a pause where others wait, in milliseconds. */
const longMs = 25;
const pauseMs = 10;

/**
 * Lets one question begin after the other, with room between them for timers and the line to Discord: of many that come at once, those that
 * have to wait are announced in time.
 */
export function makeTurns(): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  let waiting = 0;
  let began = Number.POSITIVE_INFINITY;
  const next = async () => {
    await nextRound();
    if (performance.now() - began > longMs) await pause(pauseMs);
    waiting -= 1;
    began = waiting > 0 ? performance.now() : Number.POSITIVE_INFINITY;
  };
  return () => {
    waiting += 1;
    last = last.then(next);
    return last;
  };
}
