/** So many values that were put in last; the oldest goes first. */
export function makeAtHand<T>(most: number) {
  const held = new Map<string, T>();
  return {
    get: (key: string): T | undefined => held.get(key),
    put(key: string, value: T): T {
      const oldest = held.keys().next().value;
      if (held.size >= most && oldest !== undefined) held.delete(oldest);
      held.set(key, value);
      return value;
    },
    drop: (key: string): void => void held.delete(key),
  };
}
