import type { Draft, Step } from './draft.ts';

/** A step and the parts of the draft that it makes. */
export interface Making {
  readonly makes: readonly (keyof Draft)[];
  readonly step: Step;
}

const settled = (value: unknown) => ({ value, enumerable: true, configurable: true, writable: true });

/**
 * A draft whose parts are made when they are first looked at: a question for times does not pay for people and places.
 * What a step looks at is made before it, so the outcome is that of all steps in their order.
 */
export function lazily(start: Draft, makings: readonly Making[]): Draft {
  const draft = { ...start };
  for (const { makes, step } of makings) {
    const make = () => {
      for (const part of makes) Object.defineProperty(draft, part, settled(start[part]));
      for (const [part, value] of Object.entries(step(draft))) Object.defineProperty(draft, part, settled(value));
    };
    for (const part of makes) {
      const get = () => {
        make();
        return draft[part];
      };
      Object.defineProperty(draft, part, { get, enumerable: true, configurable: true });
    }
  }
  return draft;
}
