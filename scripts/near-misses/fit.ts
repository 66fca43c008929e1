/** What one line shows, in the order of the signs. */
export type Signs = readonly number[];

/** A question: what each of its best lines shows, whether it can be answered, and how much it counts. */
export interface Sample {
  readonly lines: readonly Signs[];
  readonly answerable: boolean;
  readonly counts: number;
  readonly fold: number;
}

export interface Model {
  readonly weights: readonly number[];
  readonly bias: number;
}

const rounds = 4;
const steps = 25;
/** Draws the weights to 0 (ridge), on signs that are scaled to unit deviation. */
const decay = 1;

/** Solves a symmetric system (Gauss, with the largest pivot). */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  for (let at = 0; at < size; at++) {
    const rest = rows.slice(at).sort((a, b) => Math.abs(b[at] ?? 0) - Math.abs(a[at] ?? 0));
    rows.splice(at, rest.length, ...rest);
    const pivot = rows[at] ?? [];
    for (let other = 0; other < size; other++) {
      const row = rows[other] ?? [];
      const times = other === at ? 0 : (row[at] ?? 0) / (pivot[at] || 1e-12);
      if (times !== 0) rows[other] = row.map((value, column) => value - times * (pivot[column] ?? 0));
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] || 1e-12));
}

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

/** Logistic regression by Newton's method; the last sign is the constant 1. */
function regress(rows: readonly { readonly signs: Signs; readonly answerable: boolean; readonly counts: number }[]) {
  const size = rows[0]?.signs.length ?? 0;
  let weights: number[] = Array.from({ length: size }, () => 0);
  for (let step = 0; step < steps; step++) {
    const slope = weights.map((weight, at) => (at < size - 1 ? decay * weight : 0));
    const curve = weights.map((_, a) => weights.map((_, b): number => (a === b ? (a < size - 1 ? decay : 1e-6) : 0)));
    for (const { signs, answerable, counts } of rows) {
      const likely = 1 / (1 + Math.exp(-dot(weights, signs)));
      const [error, spread] = [counts * (likely - (answerable ? 1 : 0)), counts * likely * (1 - likely)];
      signs.forEach((sign, a) => {
        slope[a] = (slope[a] ?? 0) + error * sign;
        const row = curve[a] ?? [];
        signs.forEach((other, b) => {
          row[b] = (row[b] ?? 0) + spread * sign * other;
        });
      });
    }
    const change = solve(curve, slope);
    weights = weights.map((weight, at) => weight - (change[at] ?? 0));
  }
  return weights;
}

export const scoreOf = ({ weights, bias }: Model, signs: Signs): number => bias + dot(weights, signs);

/** The best score among a question's lines; far below all where it has none. */
export const bestOf = (model: Model, { lines }: Sample): number =>
  Math.max(-20, ...lines.map((signs) => scoreOf(model, signs)));

/** Fits on the best line of each question, which the model of the round before chooses. */
export function regressed(samples: readonly Sample[]): Model {
  const used = samples.filter(({ lines }) => lines.length > 0);
  let chosen = used.map(({ lines }) => lines[0] ?? []);
  let model: Model = { weights: [], bias: 0 };
  for (let round = 0; round < rounds; round++) {
    const size = chosen[0]?.length ?? 0;
    const means = Array.from(
      { length: size },
      (_, at) => chosen.reduce((sum, s) => sum + (s[at] ?? 0), 0) / chosen.length,
    );
    const spreads = means.map(
      (mean, at) => Math.sqrt(chosen.reduce((sum, s) => sum + ((s[at] ?? 0) - mean) ** 2, 0) / chosen.length) || 1,
    );
    const scaled = (signs: Signs) => [...signs.map((sign, at) => (sign - (means[at] ?? 0)) / (spreads[at] ?? 1)), 1];
    const found = regress(
      used.map(({ answerable, counts }, at) => ({ signs: scaled(chosen[at] ?? []), answerable, counts })),
    );
    const weights = spreads.map((spread, at) => (found[at] ?? 0) / spread);
    model = { weights, bias: (found[size] ?? 0) - dot(weights, means) };
    const known = model;
    chosen = used.map(({ lines }) =>
      lines.reduce((best, one) => (scoreOf(known, one) > scoreOf(known, best) ? one : best)),
    );
  }
  return model;
}
