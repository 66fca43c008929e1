import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { makeBackground } from '../../../src/newsroom/shelves/background.ts';

const counting = (steps: number) => {
  let left = steps;
  return vi.fn((pressing: boolean) => {
    if (!pressing && left > 0) left -= 1;
    return !pressing && left > 0;
  });
};
const save = async () => {};
const idleCalls = (step: ReturnType<typeof counting>) => step.mock.calls.filter(([pressing]) => !pressing).length;

test('nothing is done before it is woken, then all, then nothing more', async () => {
  const step = counting(20);
  const background = makeBackground({ step, save });
  await sleep(5);
  expect(step).not.toHaveBeenCalled();
  background.wake();
  await vi.waitFor(() => expect(idleCalls(step)).toBe(20));
  await sleep(20);
  expect(idleCalls(step)).toBe(20);
});

test('after a question only pressing work is done for a while', async () => {
  const step = counting(3);
  const background = makeBackground({ step, save });
  background.asked();
  await sleep(20);
  expect(step).toHaveBeenCalledWith(true);
  expect(idleCalls(step)).toBe(0);
  await vi.waitFor(() => expect(idleCalls(step)).toBe(3));
});

test('settling does all at once', async () => {
  const step = counting(50);
  await makeBackground({ step, save }).settled();
  expect(idleCalls(step)).toBe(50);
});

test('it saves before the first step and after the last, and goes on where it was woken meanwhile', async () => {
  const log: string[] = [];
  let left = 2;
  const background = makeBackground({
    step: () => {
      log.push('step');
      left -= 1;
      return left > 0;
    },
    save: async () => void log.push('save'),
  });
  background.wake();
  await vi.waitFor(() => expect(log).toEqual(['save', 'step', 'step', 'save']));
  left = 1;
  background.wake();
  await vi.waitFor(() => expect(log.slice(4)).toEqual(['save', 'step', 'save']));
});
