import { evidence } from '../data/places-evidence.ts';
import { type Page, partOfName } from './context.ts';
import type { Resolved } from './resolve.ts';
import { placeSignsOf } from './signs.ts';

/** A phrase with the signs that it has: above 0 it is a place. */
export interface Judged {
  readonly resolved: Resolved;
  /** Signs of the place that it would be: of all phrases of its words, and where it stands; those of the words around it come with `contextsOf`. */
  readonly signs: readonly [shared: readonly string[], own: readonly string[]];
  readonly score: number;
}

/** Signs that prove more than the weights have learned of them: they are right nearly always, and rare. */
const proofs: ReadonlyMap<string, number> = new Map([
  // `Orva, Lenz` where an Orva lies in Lenz.
  ['beside container', 3],
  ['beside contained', 3],
  // In a text that names nothing else near it.
  ['in a large town', 0.5],
  // `Lenz` where the article has an Ana Lenz.
  ['mention of a full name', -2],
  // `Ana` in `Ana Lenz`, where both are in the lists of names, and then where the article's people have the name.
  ['like a full name', -2],
  [partOfName, Number.NEGATIVE_INFINITY],
]);

const weights = new Map([
  ...evidence,
  ...[...proofs].map(([sign, proof]) => [sign, (evidence.get(sign) ?? 0) + proof] as const),
]);

export function weigh(signs: readonly string[]): number {
  let score = 0;
  for (const sign of signs) score += weights.get(sign) ?? 0;
  return score;
}

/** Weighs for each phrase whether it is a place, in the order of the text; `contexts` are what the words around each phrase weigh. */
export function judge(resolved: readonly Resolved[], contexts: readonly number[], page: Page): readonly Judged[] {
  const { shared, own } = placeSignsOf(resolved, page);
  const byText = new Map<string, number>();
  for (const [text, signs] of shared) byText.set(text, weigh(signs));
  return resolved.map((each, index) => {
    const { text } = each.phrase;
    const signs = own(index);
    const score = (contexts[index] ?? 0) + (byText.get(text) ?? 0) + weigh(signs);
    return { resolved: each, score, signs: [shared.get(text) ?? [], signs] };
  });
}
