import { setTimeout as pause } from 'node:timers/promises';

/** For how long the articles of one answer are read before others come to their turn, in milliseconds; and how long those read ahead. */
const answerMs = 60;
const aheadMs = 5;
/** Between two stretches, of whatever answers: a request to Discord needs several rounds of the event loop. */
const pauseMs = 10;

class TimeIsUp extends Error {}

/** Keeps an answer that has much to read from holding the processor: others must be told in time that theirs will come. */
export interface Pace {
  /** Called before something is read. In the midst of an answer whose time is up it throws, and nobody but `run` may catch that. */
  check(): void;
  /**
   * Makes an answer. Where its time is up it is begun again after a pause, so `make` must keep what it has read: then each beginning comes further,
   * and what it sees is always of one moment. What else it throws is thrown.
   */
  run<T>(make: () => T): Promise<T>;
  /** Does a little of some reading ahead, which must go on where it was left; false: its time was up before its end. */
  goOn(read: () => void): boolean;
}

export function makePace(clock: () => number = () => performance.now()): Pace {
  /** `null`: no answer is being made. Counted from the first reading, so that one at least is done at each beginning. */
  let end: number | null = null;
  let allowed = 0;
  let last: Promise<void> = Promise.resolve();
  const turn = () => {
    last = last.then(() => pause(pauseMs));
    return last;
  };
  const attempt = <T>(make: () => T, ms: number): { readonly made: T } | null => {
    end = Number.POSITIVE_INFINITY;
    allowed = ms;
    try {
      return { made: make() };
    } catch (cause) {
      if (cause instanceof TimeIsUp) return null;
      throw cause;
    } finally {
      end = null;
    }
  };
  return {
    check() {
      if (end === null) return;
      const now = clock();
      if (now > end) throw new TimeIsUp();
      if (end === Number.POSITIVE_INFINITY) end = now + allowed;
    },
    async run(make) {
      for (;;) {
        const done = attempt(make, answerMs);
        if (done) return done.made;
        await turn();
      }
    },
    goOn: (read) => attempt(read, aheadMs) !== null,
  };
}
