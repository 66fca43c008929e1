/** What goes wrong with one request. `lost`: it is carried out, the answer never arrives. `unsent`: the line breaks before. */
export type Fault =
  | { readonly type: 'status'; readonly status: number; readonly retryAfter?: number; readonly global?: true }
  | { readonly type: 'lost' }
  | { readonly type: 'unsent' }
  | { readonly type: 'slow'; readonly ms: number };

/** Faults that wait for a request whose method and path they match; each strikes once. */
export function makeFaults() {
  const waiting: { readonly on: RegExp; readonly fault: Fault }[] = [];
  return {
    /** `on` is matched against `METHOD /path`. */
    next(on: RegExp, ...faults: readonly Fault[]) {
      waiting.push(...faults.map((fault) => ({ on, fault })));
    },
    take(call: string): Fault | null {
      const at = waiting.findIndex(({ on }) => on.test(call));
      return at < 0 ? null : (waiting.splice(at, 1)[0]?.fault ?? null);
    },
    get left() {
      return waiting.length;
    },
  };
}
