/**
 * What was derived from the articles of a home, for the next start. Everything in it can be deleted at any time; nothing in it is ever the truth.
 * Every adapter passes `tests/store/snapshots-contract.ts`.
 */
export interface Snapshots {
  /** The bytes written last under the key of a home, beginning at a multiple of eight in their buffer; `null` where there are none that can be used. */
  read(key: string): Promise<Uint8Array | null>;
  /**
   * Writes pieces one behind the other, all of them or nothing; false: they could not be kept. Gives way to the event loop between pieces. Throws what `pieces`
   * throws, and then what was there before stays.
   */
  write(key: string, pieces: Iterable<Uint8Array>): Promise<boolean>;
}

/** Keeps nothing. */
export const noSnapshots: Snapshots = { read: async () => null, write: async () => false };
