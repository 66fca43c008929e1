import { termsOf } from '../news/folding.ts';
import type { Entry } from './index-port.ts';

/** Of each passage of an entry those of the terms that stand in its text, by reading it again. */
export function standingIn(entry: Entry | undefined, terms: readonly string[]): readonly ReadonlySet<string>[] {
  return (entry?.passages ?? []).map((passage) => {
    const own = new Set(termsOf(passage).map(({ term }) => term));
    return new Set(terms.filter((term) => own.has(term)));
  });
}

/** Those of the entries that hold all of the terms, by reading them again. */
export function holdingIn(entries: Iterable<Entry>, terms: readonly string[]): readonly string[] {
  return [...entries].flatMap(({ id, headline, publisher, date, passages }) => {
    const own = new Set(termsOf([headline, publisher, date, ...passages].join('\n')).map(({ term }) => term));
    return terms.length > 0 && terms.every((term) => own.has(term)) ? id : [];
  });
}
