/** What was found, with its signs: was it right to take it for what it was taken? */
export interface Sample {
  readonly signs: readonly string[];
  readonly right: boolean;
}

/** A name with the features of each candidate: which of them are right? */
export interface Choice {
  readonly options: readonly Readonly<Record<string, number>>[];
  readonly right: readonly boolean[];
}

const fewest = 20;

export interface Learning {
  /** How often all samples are gone through. */
  readonly rounds: number;
  /** How strongly weights are drawn to 0. */
  readonly decay: number;
}

/** Steps that get smaller where a weight has moved much (AdaGrad); weights are drawn to 0 by `decay`. */
class Weights {
  readonly values = new Map<string, number>();
  readonly #moved = new Map<string, number>();
  readonly #rate: number;
  readonly #decay: number;

  constructor(rate: number, decay: number) {
    this.#rate = rate;
    this.#decay = decay;
  }

  of(name: string): number {
    return this.values.get(name) ?? 0;
  }

  move(name: string, error: number): void {
    const weight = this.of(name);
    const slope = error - this.#decay * weight;
    const moved = (this.#moved.get(name) ?? 0.01) + slope * slope;
    this.#moved.set(name, moved);
    this.values.set(name, weight + (this.#rate * slope) / Math.sqrt(moved));
  }
}

/** All items in an order that has nothing to do with theirs, always the same. */
function mixed<T>(items: readonly T[]): readonly T[] {
  return items
    .map((item, index) => ({ item, key: (index * 7919) % 10007 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** Logistic regression over signs that occur often enough. */
export function learnSigns(
  inOrder: readonly Sample[],
  { rounds, decay }: Learning = { rounds: 120, decay: 0.08 },
): ReadonlyMap<string, number> {
  const weights = new Weights(0.1, decay);
  const samples = mixed(inOrder);
  const counts = new Map<string, number>();
  for (const { signs } of samples) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  for (let round = 0; round < rounds; round++) {
    for (const { signs, right } of samples) {
      const score = signs.reduce((sum, sign) => sum + weights.of(sign), 0);
      const error = (right ? 1 : 0) - 1 / (1 + Math.exp(-score));
      for (const sign of signs) if ((counts.get(sign) ?? 0) >= fewest) weights.move(sign, error);
    }
  }
  return weights.values;
}

function sharesOf(scores: readonly number[], counted: readonly boolean[]): number[] {
  const most = Math.max(...scores);
  const odds = scores.map((score, index) => (counted[index] ? Math.exp(score - most) : 0));
  const sum = odds.reduce((total, each) => total + each, 0) || 1;
  return odds.map((each) => each / sum);
}

/** Conditional logit: the right candidates together should have all of the share. */
export function learnChoices(inOrder: readonly Choice[]): ReadonlyMap<string, number> {
  const choices = mixed(inOrder);
  const weights = new Weights(0.1, 0.01);
  for (let round = 0; round < 120; round++) {
    for (const { options, right } of choices) {
      const scores = options.map((features) =>
        Object.entries(features).reduce((sum, [name, value]) => sum + value * weights.of(name), 0),
      );
      const is = sharesOf(
        scores,
        right.map(() => true),
      );
      const wanted = sharesOf(scores, right);
      const errors = new Map<string, number>();
      options.forEach((features, index) => {
        const error = (wanted[index] ?? 0) - (is[index] ?? 0);
        for (const [name, value] of Object.entries(features)) errors.set(name, (errors.get(name) ?? 0) + error * value);
      });
      for (const [name, error] of errors) if (error !== 0) weights.move(name, error);
    }
  }
  return weights.values;
}
