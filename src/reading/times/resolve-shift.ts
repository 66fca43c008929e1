import type { Antecedent } from '../../news/reading.ts';
import { type Remark, remark } from '../../news/remark.ts';
import type { Unit } from '../data/times-words.ts';
import { civilDate, dayNumber, isoWeek, weekdayOf } from './calendar.ts';
import type { ShiftMeaning } from './meaning.ts';
import { dayOf, type Moment } from './moment.ts';
import { anchorName, type Resolution, resolved, type Said, type Setting } from './resolution.ts';

interface Move {
  readonly base: Moment;
  readonly count: number;
}

function movedMonths({ base, count }: Move): Moment {
  if (base.year === undefined || base.month === undefined)
    return count === 0 ? { ...years(base), openMonth: true } : { openMonth: true };
  const months = base.year * 12 + base.month - 1 + count;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

const years = ({ year, bc }: Moment): Moment => ({ ...(year === undefined ? {} : { year }), ...(bc ? { bc } : {}) });

function movedDays({ base, count }: Move): Moment {
  const day = dayOf(base);
  if (day !== null && !base.bc) return civilDate(day + count);
  const { season, quarter, half } = base;
  if (count !== 0 && (season ?? quarter ?? half) !== undefined) return { openDay: true };
  const month = count === 0 && base.month !== undefined ? { month: base.month } : {};
  return { ...years(base), ...month, openDay: true };
}

function movedWeeks({ base, count }: Move): Moment {
  const day = dayOf(base);
  if (day !== null) return isoWeek(day + 7 * count);
  return base.week === undefined || base.year === undefined
    ? { ...years(base), openWeek: true }
    : { year: base.year, week: base.week + count };
}

function movedQuarters({ base, count }: Move): Moment {
  const quarter = base.quarter ?? (base.month === undefined ? undefined : Math.ceil(base.month / 3));
  if (base.year === undefined || quarter === undefined) return { ...years(base), openQuarter: true };
  const quarters = base.year * 4 + quarter - 1 + count;
  return { year: Math.floor(quarters / 4), quarter: (quarters % 4) + 1 };
}

function movedYears({ base, count }: Move): Moment {
  const { year, quarter, bc } = base;
  if (year === undefined) return {};
  return {
    year: bc ? year - count : year + count,
    ...(bc ? { bc } : {}),
    ...(quarter === undefined || count === 0 ? {} : { quarter }),
  };
}

const movers: Partial<Readonly<Record<Unit, (move: Move) => Moment>>> = {
  day: movedDays,
  week: movedWeeks,
  fortnight: ({ base, count }) => movedWeeks({ base, count: 2 * count }),
  weekend: (move) => ({ ...movedWeeks(move), weekend: true }),
  month: movedMonths,
  quarter: movedQuarters,
  year: movedYears,
  decade: ({ base, count }) => (base.year === undefined ? {} : { decade: Math.floor(base.year / 10) + count }),
  century: ({ base, count }) => (base.year === undefined ? {} : { century: Math.floor((base.year - 1) / 100) + count }),
};

/** The weekday of a week; the week where it is not known. */
function dayInWeek(period: Moment, weekday: number): Moment {
  const { year, week } = period;
  if (year === undefined || week === undefined) return period;
  const fourth = dayNumber(year, 1, 4);
  return civilDate(fourth - weekdayOf(fourth) + weekday + 7 * (week - 1));
}

/** The day itself that lies some units away: `30 years ago today`; `null` where the day is not known. */
function sameDay({ base: { year, month, day }, count }: Move, unit: Unit): number | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  if (unit === 'week') return dayNumber(year, month, day) + 7 * count;
  if (unit === 'month') return dayNumber(year, month + count, day);
  return dayNumber(year + count * (unit === 'decade' ? 10 : unit === 'year' ? 1 : 0), month, day);
}

interface Base {
  readonly moment: Moment;
  readonly from: Antecedent;
  readonly name: Remark;
}

/** "A year earlier", "the quarter" go with the quarter that the figures are about. */
function topical({ unit, count, plain, base }: ShiftMeaning, topic: Said | null): boolean {
  if (!topic) return false;
  return unit === 'year' ? Math.abs(count ?? 0) === 1 : unit === 'quarter' && (plain === true || base === 'text');
}

function baseOf(meaning: ShiftMeaning, { now, said, narrative, topic }: Setting): Base | null {
  if (topic && topical(meaning, topic)) {
    return { moment: topic.moment, from: topic.span, name: remark('base.quarter') };
  }
  const spoken = said && { moment: said.moment, from: said.span, name: remark('base.time') };
  if (spoken && (meaning.base === 'text' || (meaning.plain && narrative))) return spoken;
  return now && { moment: now, from: now.from, name: anchorName(now) };
}

/**
 * "The weekend" is the one behind us or ahead of us, as the tense has it; "the quarter" that results are told of
 * is the last one that is over.
 */
function countOf(meaning: ShiftMeaning, base: Base, setting: Setting): number {
  const count = meaning.count ?? 0;
  if (meaning.unit === 'quarter' && meaning.plain && !setting.topic && !setting.narrative) return -1;
  if (meaning.byTense) return setting.tense() === 'future' ? 0 : count;
  if (meaning.unit !== 'weekend' || !meaning.plain) return count;
  const day = dayOf(base.moment);
  return day !== null && weekdayOf(day) < 6 && setting.tense() !== 'future' ? -1 : 0;
}

/** The time counted from is not as precise as what is counted. */
const isOpen = ({ openDay, openWeek, openMonth, openQuarter }: Moment) =>
  Boolean(openDay || openWeek || openMonth || openQuarter);

const daysOf: Partial<Readonly<Record<Unit, number>>> = {
  day: 1,
  week: 7,
  fortnight: 14,
  weekend: 7,
  month: 30,
  quarter: 91,
  year: 365,
  decade: 3650,
  century: 36_500,
};

/** Farther than this a count of years is no date: a thousand years, in days. */
const farthest = 365_000;

/** Resolves what is counted from now or from the time last spoken of. */
export function resolveShift(meaning: ShiftMeaning, setting: Setting): Resolution {
  const base = baseOf(meaning, setting);
  const mover = movers[meaning.unit];
  if (!mover || Math.abs(meaning.count ?? 0) * (daysOf[meaning.unit] ?? 0) > farthest) {
    const value = (meaning.count ?? 0) < 0 ? 'PAST_REF' : 'FUTURE_REF';
    return { type: 'DATE', value, from: null, rule: remark('rule.notGiven'), moment: null };
  }
  const timed = { ...(meaning.part ? { part: meaning.part } : {}), ...(meaning.clock ? { clock: meaning.clock } : {}) };
  const count = base ? countOf(meaning, base, setting) : 0;
  const move = { base: meaning.count === null ? {} : (base?.moment ?? {}), count };
  const day = meaning.onTheDay === undefined ? null : sameDay(move, meaning.unit);
  const period = day === null ? mover(move) : civilDate(day + (meaning.onTheDay ?? 0));
  const moment = { ...(meaning.weekday === undefined ? period : dayInWeek(period, meaning.weekday)), ...timed };
  const { words } = setting;
  const counted = isOpen(moment) ? 'rule.countedOpen' : 'rule.counted';
  const rule = base ? remark(counted, { words, base: base.name }) : remark('rule.open', { words });
  return resolved(moment, { from: base?.from ?? null, rule });
}
