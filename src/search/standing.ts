import { termsOf } from '../news/folding.ts';
import type { Entry } from './index-port.ts';

/** Of each passage of an entry those of the terms that stand in its text, by reading it again. */
export function standingIn(entry: Entry | undefined, terms: readonly string[]): readonly ReadonlySet<string>[] {
  return (entry?.passages ?? []).map((passage) => {
    const own = new Set(termsOf(passage).map(({ term }) => term));
    return new Set(terms.filter((term) => own.has(term)));
  });
}
