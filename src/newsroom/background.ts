import { setImmediate } from 'node:timers/promises';

/** Work that goes on while nothing is asked, a short stretch at a time. */
export interface Background {
  /** There may be something to do. */
  wake(): void;
  /** Somebody asked: but for what cannot wait, nothing is done for a while. */
  asked(): void;
  /** Does all that is left, giving way between stretches. */
  settled(): Promise<void>;
}

/** Milliseconds that a stretch takes, and that pass after a question before the next. */
const stretch = 6;
const pause = 100;

/** `step` does a few milliseconds of work, only what cannot wait where `pressing`; false: nothing of it is left. Keeps no process alive. */
export function makeBackground(step: (pressing: boolean) => boolean): Background {
  let lastAsked = Number.NEGATIVE_INFINITY;
  let isAwake = false;

  const work = (pressing: boolean): boolean => {
    const end = performance.now() + stretch;
    let isMore = true;
    while (isMore && performance.now() < end) isMore = step(pressing);
    return isMore;
  };
  const goOn = () => {
    const isBusy = performance.now() - lastAsked < pause;
    const isMore = work(isBusy);
    if (isBusy && !isMore) setTimeout(goOn, pause).unref();
    else if (isMore) globalThis.setImmediate(goOn).unref();
    else isAwake = false;
  };
  const wake = () => {
    if (isAwake) return;
    isAwake = true;
    globalThis.setImmediate(goOn).unref();
  };
  return {
    wake,
    asked() {
      lastAsked = performance.now();
      wake();
    },
    async settled() {
      while (work(false)) await setImmediate();
    },
  };
}
