import { areaUnderCurve } from '../evaluate/qa-figures.ts';
import type { Making } from './near-misses.ts';

/** A question of a set with how likely its answer is held to be, 0 to 1. */
export interface Scored {
  readonly set: string;
  readonly making: Making;
  readonly score: number;
}

const answered = 0.85;
const thresholds = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5];

const percentBelow = (scores: readonly number[], least: number) =>
  ((100 * scores.filter((one) => one < least).length) / scores.length).toFixed(0).padStart(4);

const scoresOf = (all: readonly Scored[]) => all.map(({ score }) => score);

/** How well one making is told from the answerable questions, and what part of it each threshold refuses. */
function row(making: Making, misses: readonly number[], plain: readonly number[]): string {
  const lowest = [...plain].sort((a, b) => a - b)[Math.floor((1 - answered) * plain.length)] ?? 0;
  const area = making === 'plain' ? '   -' : areaUnderCurve(plain, misses).toFixed(1);
  const refused = thresholds.map((least) => percentBelow(misses, least)).join(' ');
  return `  ${making.padEnd(12)} ${area} ${percentBelow(misses, lowest)}   ${refused}   ${misses.length}\n`;
}

/** A table a set, one line a making: area under the curve, refused where 85 % of `plain` are answered, refused below each threshold; in percent. */
export function report(all: readonly Scored[]): string {
  const sets = [...new Set(all.map(({ set }) => set))].map((set) => {
    const own = all.filter((one) => one.set === set);
    const plain = scoresOf(own.filter(({ making }) => making === 'plain'));
    const makings = [...new Set(own.map(({ making }) => making))];
    const rows = makings.map((making) => row(making, scoresOf(own.filter((one) => one.making === making)), plain));
    return `${set}: area, refused where 85 % are answered; refused below ${thresholds.join(' ')}; number\n${rows.join('')}`;
  });
  return sets.join('');
}
