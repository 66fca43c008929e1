import { describe, expect, test } from 'vitest';
import type { Snapshots } from '../../src/store/snapshots.ts';

const bytes = (...numbers: number[]) => Uint8Array.from(numbers);

/** What all snapshots do; each adapter runs it. */
export function describeSnapshots(name: string, make: () => Promise<Snapshots>): void {
  describe(`${name} as snapshots`, () => {
    test('nothing is there before it is written', async () => {
      expect(await (await make()).read('shared')).toBeNull();
    });

    test.each([
      ['no piece', []],
      ['one piece', [bytes(1, 2, 3)]],
      ['empty pieces between others', [bytes(1), bytes(), bytes(2, 3)]],
      ['large pieces', [new Uint8Array(3 * 2 ** 20).fill(7), bytes(1), new Uint8Array(2 ** 20).fill(9)]],
    ])('%s come back in one', async (_, pieces) => {
      const snapshots = await make();
      expect(await snapshots.write('shared', pieces)).toBe(true);
      const read = await snapshots.read('shared');
      expect(Buffer.concat(pieces).equals(read ?? bytes(0))).toBe(true);
      expect((read?.byteOffset ?? 1) % 8).toBe(0);
    });

    test('the last one counts, and each home has its own', async () => {
      const snapshots = await make();
      await snapshots.write('shared', [bytes(1)]);
      await snapshots.write('42', [bytes(2)]);
      await snapshots.write('shared', [bytes(3)]);
      expect([...((await snapshots.read('shared')) ?? [])]).toEqual([3]);
      expect([...((await snapshots.read('42')) ?? [])]).toEqual([2]);
      expect(await snapshots.read('43')).toBeNull();
    });

    test('what fails on the way leaves what was there', async () => {
      const snapshots = await make();
      await snapshots.write('shared', [bytes(1)]);
      function* failing() {
        yield bytes(2);
        throw new Error('changed meanwhile');
      }
      await expect(snapshots.write('shared', failing())).rejects.toThrow('changed meanwhile');
      expect([...((await snapshots.read('shared')) ?? [])]).toEqual([1]);
    });

    test('two writers at once leave one whole snapshot', async () => {
      const snapshots = await make();
      const of = (number: number) => snapshots.write('shared', [new Uint8Array(2 ** 21).fill(number)]);
      await Promise.all([of(1), of(2), of(3)]);
      const read = (await snapshots.read('shared')) ?? bytes(0);
      expect(read.length).toBe(2 ** 21);
      expect(new Set(read).size).toBe(1);
    });
  });
}
