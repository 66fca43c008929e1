import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makePatience, patienceMs } from '../../src/discord/patience.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Patience by a clock of its own, and what holds the processor for so long; timers fire when it is free again. */
function held() {
  let now = 0;
  const patience = makePatience(() => now);
  const idle = (ms: number) => {
    for (let at = 0; at < ms; at += 10) {
      now += 10;
      vi.advanceTimersByTime(10);
    }
  };
  const hold = (ms: number) => {
    now += ms;
  };
  return { patience, idle, hold, beat: () => vi.advanceTimersByTime(50) };
}

test('whoever did not wait has all of it', () => {
  const { patience, idle } = held();
  idle(1000);
  expect(patience.left()).toBe(patienceMs);
});

test('whoever waited for the processor has so much less, whether a timer or a message came first', () => {
  const { patience, idle, hold, beat } = held();
  idle(200);
  hold(800);
  expect(patience.left()).toBeLessThan(500);
  beat();
  expect(patience.left()).toBeLessThan(500);
  idle(300);
  expect(patience.left()).toBe(patienceMs);
});

test('it is never gone', () => {
  const { patience, hold } = held();
  hold(60_000);
  expect(patience.left()).toBe(100);
  patience.stop();
});
