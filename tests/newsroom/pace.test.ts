import { expect, test, vi } from 'vitest';
import { makePace } from '../../src/newsroom/pace.ts';

/** An answer that reads so many things, each of which takes so long on a clock of its own, and keeps what it has read. */
function reading(things: number, ms: number) {
  let now = 0;
  const pace = makePace(() => now);
  const known = new Set<number>();
  const begun = vi.fn();
  const make = () => {
    begun();
    for (let thing = 0; thing < things; thing++) {
      if (known.has(thing)) continue;
      pace.check();
      now += ms;
      known.add(thing);
    }
    return known.size;
  };
  return { pace, make, begun };
}

test.each([
  ['what is read soon is read at once', 6, 9, 1],
  ['what takes long is read in stretches', 60, 11, 10],
  ['one thing at least is read at each beginning', 3, 5000, 3],
  ['nothing to read', 0, 0, 1],
])('%s', async (...[, things, ms, beginnings]) => {
  const { pace, make, begun } = reading(things, ms);
  expect(await pace.run(make)).toBe(things);
  expect(begun).toHaveBeenCalledTimes(beginnings);
});

test('others come to their turn between two stretches', async () => {
  const { pace, make } = reading(5, 200);
  const log: string[] = [];
  const answered = pace.run(make).then(() => log.push('answered'));
  setImmediate(() => log.push('another'));
  await answered;
  expect(log).toEqual(['another', 'answered']);
});

test('what else goes wrong is told, and outside of an answer nothing is', async () => {
  const { pace, make } = reading(5, 200);
  await expect(
    pace.run(() => {
      throw new RangeError('no such article');
    }),
  ).rejects.toThrow('no such article');
  expect(make()).toBe(5);
});

test('reading ahead goes on where it was left', () => {
  const { pace, make } = reading(3, 10);
  expect([pace.goOn(make), pace.goOn(make), pace.goOn(make)]).toEqual([false, false, true]);
});
