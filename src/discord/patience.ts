/** An answer that takes longer is announced first; Discord gives up after 3 s. */
export const patienceMs = 1200;
/** However long it had to wait, an answer has so long to be ready. */
const leastMs = 100;

const beatMs = 50;
/** For so long after the processor was held, what comes in is taken to have waited for it. */
const freshMs = 100;

export interface Patience {
  /** How long the answer to what comes in now may take, in milliseconds: the less, the longer it has waited to be heard. */
  left(): number;
  stop(): void;
}

/** Knows by a beat of its own for how long the processor was held last: an interaction does not tell by itself how long it has waited. */
export function makePatience(clock: () => number = () => performance.now()): Patience {
  let beat = clock();
  let held = { ms: 0, until: beat };
  const timer = setInterval(() => {
    const now = clock();
    if (now - beat > 2 * beatMs) held = { ms: now - beat, until: now };
    beat = now;
  }, beatMs);
  timer.unref();
  return {
    left() {
      const now = clock();
      const waited = Math.max(now - beat - beatMs, now - held.until < freshMs ? held.ms : 0, 0);
      return Math.max(leastMs, patienceMs - waited);
    },
    stop: () => clearInterval(timer),
  };
}
