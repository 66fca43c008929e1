import { foldWord, termsOf } from '../../news/folding.ts';

/** A number of a text, the range that it may mean, and what it counts. */
export interface Quantity {
  readonly least: number;
  readonly most: number;
  readonly value: number;
  /** Currency, measure or `percent`, folded; `null` where the words do not tell. */
  readonly unit: string | null;
}

const scales: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  bn: 1e9,
  dozen: 12,
};
const named: Readonly<Record<string, number>> = { once: 1, twice: 2, half: 0.5, a: 1, an: 1, no: 0 };
/** Plurals that tell only an order: `dozens` are from two of them to two of the next. */
const orders: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [20, 200],
  hundreds: [200, 2000],
  thousands: [2e3, 2e5],
  millions: [2e6, 1e9],
  billions: [2e9, 1e12],
};
const signs: Readonly<Record<string, string>> = { $: 'dollar', '€': 'euro', '£': 'pound', '¥': 'yen', '%': 'percent' };

/** What stands before a number that is not meant to the last digit, and the range that it opens, as factors. */
const hedges: readonly { readonly words: RegExp; readonly least: number; readonly most: number }[] = [
  { words: /\b(?:more than|over|at least|upwards? of|no (?:fewer|less) than|exceeding|above)\s*$/i, least: 1, most: 2 },
  { words: /\b(?:nearly|almost|close to|just under)\s*$/i, least: 0.9, most: 1 },
  { words: /\b(?:up to|as many as|as much as|less than|fewer than|under|below|at most)\s*$/i, least: 0, most: 1 },
  {
    words: /\b(?:about|around|some|roughly|approximately|an estimated|estimated at|circa|or so)\s*$/i,
    least: 0.9,
    most: 1.1,
  },
];

/** Half of the last digit that counts: two digits count at least, further ones until only noughts follow. */
function tolerance(value: number): number {
  if (value < 100) return 0;
  const second = 10 ** (Math.floor(Math.log10(value)) - 1);
  let unit = second;
  while (unit > 1 && Math.abs(value / unit - Math.round(value / unit)) > 1e-9) unit /= 10;
  return unit > 1 ? unit / 2 : 0;
}

interface Sum {
  readonly total: number;
  readonly part: number;
}

function added({ total, part }: Sum, word: string): Sum | null {
  const scale = scales[word];
  if (scale !== undefined)
    return scale === 100 || scale === 12
      ? { total, part: Math.max(part, 1) * scale }
      : { total: total + Math.max(part, 1) * scale, part: 0 };
  const folded = foldWord(word);
  const number = named[word] ?? (/^\d/.test(folded) ? Number(folded) : Number.NaN);
  return Number.isFinite(number) ? { total, part: part + number } : null;
}

/** Reads `twelve million crowns`, `$1.2 billion`, `27 years`, `dozens`; `before` is what stands ahead of it: `about`. `null` where no number begins it. */
export function quantityOf(text: string, before = ''): Quantity | null {
  const sign = /[$€£¥%]/.exec(text)?.[0];
  const words = text.toLowerCase().match(/\d[\d,]*(?:\.\d+)?|\p{L}+/gu) ?? [];
  let sum: Sum = { total: 0, part: 0 };
  let at = 0;
  for (; at < words.length; at++) {
    const next = added(sum, words[at] ?? '');
    if (!next) break;
    sum = next;
  }
  const order = orders[words[at] ?? ''];
  if (at === 0 && !order) return null;
  const rest = words.slice(order ? at + 1 : at).join(' ');
  const unit =
    (sign && signs[sign]) ??
    (termsOf(rest.replace(/^per cent$/, 'percent'))
      .map(({ term }) => term)
      .join(' ') ||
      null);
  if (order) return { least: order[0], most: order[1], value: order[0], unit };
  const value = sum.total + sum.part;
  const hedge = hedges.find(({ words: pattern }) => pattern.test(before));
  const half = tolerance(value);
  return {
    value,
    least: hedge ? Math.min(value * hedge.least, value - half) : value - half,
    most: hedge ? Math.max(value * hedge.most, value + half) : value + half,
    unit,
  };
}

/** True where both can mean the same number: `about 1,200` and `1,187`, `12` and `twelve`. `null` where they measure different things. */
export function agree(a: Quantity, b: Quantity): boolean | null {
  if (a.unit !== null && b.unit !== null && a.unit !== b.unit) return null;
  return a.least <= b.most && b.least <= a.most;
}
