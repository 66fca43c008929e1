import type { Snapshots } from './snapshots.ts';

/** Snapshots that are forgotten at the end: the reference for the others, and for tests. */
export function memorySnapshots(): Snapshots {
  const kept = new Map<string, Uint8Array>();
  return {
    read: async (key) => kept.get(key) ?? null,
    async write(key, pieces) {
      kept.set(key, Uint8Array.from(Buffer.concat([...pieces])));
      return true;
    },
  };
}
