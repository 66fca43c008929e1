import { remark } from '../../news/remark.ts';
import { behindDay, clauseOpeners, dayLeaders } from '../data/times-context.ts';
import { type Atom, atom } from './atoms.ts';
import { civilDate, dayNumber, isDate, weekdayOf } from './calendar.ts';
import type { CalendarMeaning, Found } from './meaning.ts';
import { dayOf, type Moment } from './moment.ts';
import { lastDayOf } from './nearest-year.ts';
import { ordinalAt } from './ordinal.ts';
import { anchorName, type Resolution, resolved, type Setting } from './resolution.ts';
import { timed } from './resolve-weekday.ts';

/** `14th` in "on the 14th": a day whose month the text does not repeat. */
export function monthDay(atoms: readonly Atom[], at: number): Found | null {
  const first = atom(atoms, at);
  const ordinal = first.number === null ? null : ordinalAt(atoms, at);
  if (!ordinal || ordinal.value < 1 || ordinal.value > 31 || atom(atoms, at - 1).lower !== 'the') return null;
  const led = dayLeaders.has(atom(atoms, at - 2).lower) || atom(atoms, at - 2).word.weekday !== undefined;
  const next = atom(atoms, ordinal.end);
  const free = behindDay.has(next.lower) || clauseOpeners.has(next.lower);
  const counts = /^[\p{L}\p{N}'’-]/u.test(next.text) && !free;
  if (!led || counts) return null;
  return { end: ordinal.end, meaning: { kind: 'calendar', day: ordinal.value, anyMonth: true }, leads: ['the'] };
}

const months = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6];

/** The months around a day that have the day asked for, on the weekday asked for, nearest first. */
function days({ day = 1, weekday }: CalendarMeaning, { year = 0, month = 1 }: Moment): readonly number[] {
  return months.flatMap((step) => {
    const first = civilDate(dayNumber(year, month + step, 1));
    const found = dayNumber(first.year, first.month, day);
    const fits = isDate({ ...first, day }) && (weekday === undefined || weekdayOf(found) === weekday);
    return fits ? [found] : [];
  });
}

/** "The 14th": in the month that the text has just spoken of, else the last or next one, as the tense has it. */
export function resolveMonthDay(meaning: CalendarMeaning, setting: Setting): Resolution {
  const { said, now, words } = setting;
  const { month, year } = said?.moment ?? {};
  if (said && month !== undefined && year !== undefined) {
    const [found = null] = days(meaning, said.moment);
    const rule = remark('rule.ofMonth', { words });
    if (found !== null) return resolved({ ...civilDate(found), ...timed(meaning) }, { from: said.span, rule });
  }
  const open = { day: meaning.day ?? 1, ...timed(meaning) };
  if (now?.day === undefined) return resolved(open, { from: null, rule: remark('rule.monthOpen', { words }) });
  const today = lastDayOf(now);
  const around = days(meaning, now);
  const ahead = setting.tense() === 'future';
  const fitting = around.filter((each) => (ahead ? each >= today : each <= today));
  const found = fitting[0] ?? around[0] ?? dayOf(now) ?? today;
  const rule = remark(ahead ? 'rule.next' : 'rule.last', { words, base: anchorName(now) });
  return resolved({ ...civilDate(found), ...timed(meaning) }, { from: now.from, rule });
}
