import type { Difference } from '../../news/answer.ts';
import { foldWord } from '../../news/folding.ts';
import type { Span } from '../../news/span.ts';

/** A word of a wording, folded for comparison, and where it stands. */
export interface Word extends Span {
  readonly folded: string;
  readonly text: string;
  /** True where words may be left out before it: after an ellipsis, or in place of brackets. */
  readonly gap: boolean;
  /** True for a paper's own words between two pieces of one quotation: who quotes leaves them out. */
  readonly aside?: boolean;
}

/** How an asked wording lies in a printed one. */
export interface Alignment {
  /** Words changed, added or dropped. */
  readonly cost: number;
  /** Where the printed words stand, in the printed text. */
  readonly span: Span;
  readonly differences: readonly Difference[];
  /** Printed words that the asked wording leaves out at its ellipses; the paper's own that it leaves out. */
  readonly leftOut: readonly Span[];
  readonly asides: readonly Span[];
}

const pattern = /(\[[^\]]*\]|\.{3,}|…)|[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{M}\p{N}]+)*/gu;
const skipped = 0.001;
/** Of two stretches that differ by one word the one that has all of the asked words is nearer: `It is not a gift` to `It is a gift`. */
const changed = 1.1;

/** The words of a text; what stands in brackets and ellipses are no words, they open gaps. Marks and case do not count. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let gap = false;
  for (const match of text.matchAll(pattern)) {
    if (match[1] !== undefined) gap = true;
    else {
      words.push({
        start: match.index,
        end: match.index + match[0].length,
        folded: foldWord(match[0]),
        text: match[0],
        gap,
      });
      gap = false;
    }
  }
  return words;
}

type Table = readonly (readonly number[])[];

/** Least costs of laying the first i asked words upon a stretch of the printed ones that ends at the j-th (Sellers, 1980). */
function costs(asked: readonly Word[], printed: readonly Word[]): Table {
  const table: number[][] = [printed.map(() => 0).concat(0)];
  asked.forEach((word, i) => {
    const above = table[i] ?? [];
    const row = [(i + 1) * changed];
    const isGap = asked[i + 1]?.gap === true;
    printed.forEach((other, j) => {
      const drop = isGap || other.aside ? skipped : 1;
      const same = word.folded === other.folded ? 0 : changed;
      row.push(Math.min((above[j] ?? 0) + same, (above[j + 1] ?? 0) + changed, (row[j] ?? 0) + drop));
    });
    table.push(row);
  });
  return table;
}

interface Step {
  readonly asked: Word | null;
  readonly printed: Word | null;
  readonly free: boolean;
}

function trace(table: Table, asked: readonly Word[], printed: readonly Word[]): Step[] {
  const last = table[asked.length] ?? [];
  let j = last.lastIndexOf(last.reduce((least, cost) => Math.min(least, cost)));
  const steps: Step[] = [];
  for (let i = asked.length; i > 0; ) {
    const [a, p] = [asked[i - 1] ?? null, printed[j - 1] ?? null];
    const cost = table[i]?.[j] ?? 0;
    const same = a?.folded === p?.folded ? 0 : changed;
    const free = asked[i]?.gap === true || p?.aside === true;
    if (p && Math.abs(cost - ((table[i - 1]?.[j - 1] ?? 0) + same)) < 1e-9) {
      steps.push({ asked: a, printed: p, free: false });
      i -= 1;
      j -= 1;
    } else if (Math.abs(cost - ((table[i - 1]?.[j] ?? 0) + changed)) < 1e-9) {
      steps.push({ asked: a, printed: null, free: false });
      i -= 1;
    } else {
      steps.push({ asked: null, printed: p, free });
      j -= 1;
    }
  }
  return steps.reverse();
}

const differs = ({ asked, printed, free }: Step) => !free && asked?.folded !== printed?.folded;

/** Lays an asked wording upon the stretch of a printed text that it resembles most; `null` where either has no words. */
export function align(asked: readonly Word[], printed: readonly Word[]): Alignment | null {
  if (asked.length === 0 || printed.length === 0) return null;
  const table = costs(asked, printed);
  const steps = trace(table, asked, printed);
  const matched = steps.flatMap(({ printed: word }) => word ?? []);
  const [first, last] = [matched[0], matched.at(-1)];
  if (!first || !last) return null;
  const differences = steps
    .filter(differs)
    .map((step) => ({ asked: step.asked?.text ?? null, printed: step.printed?.text ?? null }));
  const free = steps.flatMap((step) => (step.free && step.printed ? step.printed : []));
  const [asides, leftOut] = [free.filter(({ aside }) => aside), free.filter(({ aside }) => !aside)];
  return { cost: differences.length, span: { start: first.start, end: last.end }, differences, leftOut, asides };
}
