import { remark } from '../../news/remark.ts';
import type { RemarkKey } from '../../news/remarks.ts';
import { holidays } from '../data/times-holidays.ts';
import type { Anchor } from './anchor.ts';
import { dayNumber, isDate, isoWeek, weekdayOf } from './calendar.ts';
import { holidayDate } from './holiday-date.ts';
import type { CalendarMeaning } from './meaning.ts';
import { dayOf, type Moment, momentValue } from './moment.ts';
import { resolveMonthDay } from './month-day.ts';
import { lastDayOf, nearestYear, type YearPart, yearPart } from './nearest-year.ts';
import { withNth } from './nth-date.ts';
import { anchorName, type Resolution, resolved, type Said, type Setting } from './resolution.ts';
import { weekdayNear } from './resolve-weekday.ts';

type Key = 'bc' | 'century' | 'decade' | 'year' | 'month' | 'day' | 'season' | 'quarter' | 'half' | 'part' | 'clock';
const kept: readonly Key[] = [
  'bc',
  'century',
  'decade',
  'year',
  'month',
  'day',
  'season',
  'quarter',
  'half',
  'part',
  'clock',
];

function stated(meaning: CalendarMeaning): Moment {
  const moment: Record<string, unknown> = {};
  for (const key of kept) if (meaning[key] !== undefined) moment[key] = meaning[key];
  return moment;
}

/** A fixed holiday keeps its day where the year is open. */
function withoutYear(meaning: CalendarMeaning): Moment {
  const rule = meaning.holiday === undefined ? undefined : holidays[meaning.holiday];
  return rule && 'on' in rule ? { ...stated(meaning), month: rule.on[0], day: rule.on[1] } : stated(meaning);
}

function inYear(meaning: CalendarMeaning, year: number): Moment {
  const moment = stated(meaning);
  if (meaning.holiday === undefined) return withNth({ ...moment, year }, meaning);
  return { ...moment, ...holidayDate(meaning.holiday, year) };
}

/** `2018-05-07/2018-05-08` where the meaning is a range. */
function ranged(meaning: CalendarMeaning, found: Resolution): Resolution {
  const { lastDay, lastMonth, lastYear } = meaning;
  if (lastDay === undefined && lastYear === undefined) return found;
  const first = found.moment ?? stated(meaning);
  const last: Moment = {
    ...first,
    ...(lastDay === undefined ? {} : { day: lastDay }),
    ...(lastMonth === undefined ? {} : { month: lastMonth }),
    ...(lastYear === undefined ? {} : { year: lastYear }),
  };
  return { ...found, value: `${found.value}/${momentValue(last)}`, moment: found.moment && last };
}

function statedIn(meaning: CalendarMeaning, year: number, topic: Said | null): Resolution {
  const quarter = meaning.sameQuarter ? topic?.moment.quarter : undefined;
  if (topic && quarter !== undefined) {
    return resolved({ year, quarter }, { from: topic.span, rule: remark('rule.quarter') });
  }
  const rule = remark(meaning.holiday === undefined ? 'rule.stated' : 'rule.holiday');
  return resolved(inYear(meaning, year), { from: null, rule });
}

function counted(meaning: CalendarMeaning, setting: Setting): Resolution {
  const after = meaning.yearAfter;
  const base = after === undefined ? setting.now : (setting.said?.moment ?? setting.now);
  const from = after === undefined ? (setting.now?.from ?? null) : (setting.said?.span ?? setting.now?.from ?? null);
  if (base?.year === undefined) {
    return resolved(stated(meaning), { from: null, rule: remark('rule.yearOpen', { words: setting.words }) });
  }
  const ofText = after !== undefined && setting.said !== null;
  const name = ofText || !setting.now ? remark('base.date') : anchorName(setting.now);
  return resolved(inYear(meaning, base.year + (after ?? meaning.yearShift ?? 0)), {
    from,
    rule: remark('rule.counted', { words: setting.words, base: name }),
  });
}

/** A time of day alone belongs to the day last spoken of, in news of the same paragraph, else to the day of publication. */
function onThatDay(meaning: CalendarMeaning, { now, said, words, narrative, paragraph }: Setting): Resolution {
  const here = said !== null && (narrative || said.span.start >= paragraph);
  const spoken = here && (said.moment.day !== undefined || said.moment.openDay === true);
  const day = spoken ? said.moment : now;
  if (!day) return resolved(stated(meaning), { from: null, rule: remark('rule.dayOpen', { words }) });
  const { year, month, day: date, openDay } = day;
  const known = year !== undefined && month !== undefined && date !== undefined ? { year, month, day: date } : {};
  const open = openDay && year !== undefined ? { year } : {};
  const rule =
    !spoken && now ? remark('rule.counted', { words, base: anchorName(now) }) : remark('rule.onThatDay', { words });
  return resolved({ ...stated(meaning), ...open, ...known }, { from: spoken ? said.span : (now?.from ?? null), rule });
}

/** The year by what the text has spoken of before; a story that was in autumn and is in spring has passed New Year. */
function yearAfter(meaning: CalendarMeaning, said: Moment, year: number): number {
  const part = yearPart(stated(meaning));
  if (meaning.after !== undefined && meaning.after !== 0 && part) {
    return nearestYear(part, said, meaning.after > 0 ? 'next' : 'last');
  }
  const { month } = meaning;
  const turned =
    month !== undefined && said.month !== undefined && said.month - month >= 9 && meaning.lean === undefined;
  return turned ? year + 1 : year;
}

function yearOfStory(meaning: CalendarMeaning, { said, words }: Setting): Resolution | null {
  const year = said?.moment.year;
  if (!said || year === undefined) return null;
  const rule = remark('rule.yearBefore', { words });
  const because = { from: said.span, rule };
  if (said.moment.bc) return resolved({ ...inYear(meaning, year), bc: true }, because);
  return resolved(inYear(meaning, yearAfter(meaning, said.moment, year)), because);
}

/** How the year was chosen, for the rule. */
function wayTo(part: YearPart | null, year: number, now: Anchor): RemarkKey {
  if (!part || now.month === undefined) return 'rule.inYear';
  const today = lastDayOf(now);
  if (dayNumber(year, ...part.first) > today) return 'rule.nextYear';
  return dayNumber(year, ...part.last) >= today ? 'rule.atYear' : 'rule.lastYear';
}

/** 29 February without a year: the last year that had one. */
function leapYear(year: number): number {
  const leaps = [year, year - 1, year - 2, year - 3, year - 4, year - 5, year - 6, year - 7];
  return leaps.find((each) => isDate({ year: each, month: 2, day: 29 })) ?? year;
}

function openYear(meaning: CalendarMeaning, setting: Setting): Resolution {
  const { now, words } = setting;
  const story = setting.narrative || meaning.after !== undefined ? yearOfStory(meaning, setting) : null;
  if (story) return story;
  if (now?.year === undefined)
    return resolved(withoutYear(meaning), {
      from: null,
      rule: remark('rule.unstated', { words }),
    });
  const part = yearPart(meaning.holiday === undefined ? stated(meaning) : holidayDate(meaning.holiday, now.year));
  const led = meaning.after ? (meaning.after > 0 ? 'next' : 'last') : undefined;
  const direction = meaning.lean ?? led ?? (meaning.quarter === undefined ? setting.tense() : 'past');
  const near = !part || now.month === undefined ? now.year : nearestYear(part, now, direction);
  const year = meaning.month === 2 && meaning.day === 29 ? leapYear(near) : near;
  return resolved(inYear(meaning, year), {
    from: now.from,
    rule: remark(wayTo(part, year, now), { words, base: anchorName(now) }),
  });
}

function chosen(meaning: CalendarMeaning, setting: Setting): Resolution {
  if (meaning.century !== undefined || meaning.decade !== undefined)
    return resolved(stated(meaning), { from: null, rule: remark('rule.stated') });
  if (meaning.year !== undefined) return statedIn(meaning, meaning.year, setting.topic);
  if (meaning.yearShift !== undefined || meaning.yearAfter !== undefined) return counted(meaning, setting);
  const { month, season, quarter, half, holiday } = meaning;
  if (month !== undefined || season || quarter || half || holiday) return openYear(meaning, setting);
  if (meaning.anyMonth) return resolveMonthDay(meaning, setting);
  return meaning.weekday === undefined ? onThatDay(meaning, setting) : weekdayNear(meaning, setting);
}

/** The week that a day lies in, or its weekend: that of a Monday is the one before. */
function weekOf(found: Resolution, unit: 'week' | 'weekend'): Resolution {
  const day = found.moment && dayOf(found.moment);
  if (day === null) return found;
  if (unit === 'week') return resolved(isoWeek(day), found);
  const before = weekdayOf(day) === 1 ? day - 1 : day;
  return resolved({ ...isoWeek(before), weekend: true }, found);
}

/** Resolves a place in the calendar; `null` for a day that there is not. */
export function resolveCalendar(meaning: CalendarMeaning, setting: Setting): Resolution | null {
  const { month, day } = meaning;
  if (month !== undefined && day !== undefined && !isDate({ year: meaning.year ?? 2000, month, day })) return null;
  const found = ranged(meaning, chosen(meaning, setting));
  return meaning.asWeek ? weekOf(found, meaning.asWeek) : found;
}
