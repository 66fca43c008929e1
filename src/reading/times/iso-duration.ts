import type { Unit } from '../data/times-words.ts';

const codes: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  fortnight: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  half: 'H',
  year: 'Y',
  decade: 'E',
  century: 'C',
  millennium: 'L',
};

/** Units shorter than a day. */
export const ofTheDay: ReadonlySet<Unit> = new Set(['second', 'minute', 'hour']);

/** Units that half a unit is written in: `2 1/2 years` is `P2Y6M`. */
const smaller: Partial<Readonly<Record<Unit, readonly [number, string]>>> = {
  year: [12, 'M'],
  hour: [60, 'M'],
  minute: [60, 'S'],
};

/** How many of their letter a unit has: `a fortnight` is `P2W`. */
const weeks: Partial<Readonly<Record<Unit, number>>> = { fortnight: 2 };

/** How many years a long unit has: `two decades` is `P20Y`. */
const inYears: Partial<Readonly<Record<Unit, number>>> = { decade: 10, century: 100, millennium: 1000 };

function body(count: number, unit: Unit): string {
  const years = inYears[unit];
  if (years !== undefined) return `${count * years}Y`;
  const inWeeks = weeks[unit];
  if (inWeeks !== undefined) return `${count * inWeeks}W`;
  const [factor, code] = smaller[unit] ?? [];
  const whole = Math.floor(count);
  if (whole === count || factor === undefined) return `${count}${codes[unit]}`;
  const rest = Math.round((count - whole) * factor);
  return `${whole > 0 ? `${whole}${codes[unit]}` : ''}${rest}${code}`;
}

/** A TIMEX3 duration: `P3D`, `PT1M30S`, `P20Y`, `PXW` where the count is open. */
export function isoDuration(count: number | null, unit: Unit): string {
  const time = ofTheDay.has(unit) ? 'T' : '';
  return `P${time}${count === null ? `X${codes[unit]}` : body(count, unit)}`;
}
