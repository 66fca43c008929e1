import { setImmediate, setTimeout } from 'node:timers/promises';

/** Work that goes on while nothing is asked, a short stretch at a time. */
export interface Background {
  /** There may be something to do. */
  wake(): void;
  /** Somebody asked: but for what cannot wait, nothing is done for a while. */
  asked(): void;
  /** Does all that is left, giving way between stretches. */
  settled(): Promise<void>;
}

export interface Work {
  /** Does a few milliseconds of work, only what cannot wait where `pressing`; false: nothing of it is left. */
  readonly step: (pressing: boolean) => boolean;
  /** Called before the first step after waking, and when all steps are done. */
  readonly save: () => Promise<void>;
}

/** Milliseconds that a stretch takes, and that pass after a question before the next. */
const stretch = 6;
const pause = 100;
/** It keeps no process alive. */
const aside = { ref: false };

export function makeBackground({ step, save }: Work): Background {
  let lastAsked = Number.NEGATIVE_INFINITY;
  let isAwake = false;
  let isFresh = false;

  const work = (pressing: boolean): boolean => {
    const end = performance.now() + stretch;
    let isMore = true;
    while (isMore && performance.now() < end) isMore = step(pressing);
    return isMore;
  };
  /** One turn; false: there is nothing left to do. */
  const turn = async (): Promise<boolean> => {
    if (performance.now() - lastAsked < pause) {
      if (!work(true)) await setTimeout(pause, undefined, aside);
      return true;
    }
    if (!isFresh && work(false)) return true;
    const isDone = !isFresh;
    isFresh = false;
    await save();
    return !isDone || isFresh;
  };
  const goOn = async () => {
    do await setImmediate(undefined, aside);
    while (await turn());
    isAwake = false;
  };
  const wake = () => {
    isFresh = true;
    if (isAwake) return;
    isAwake = true;
    void goOn();
  };
  return {
    wake,
    asked() {
      lastAsked = performance.now();
      wake();
    },
    async settled() {
      while (work(false)) await setImmediate();
      await save();
    },
  };
}
