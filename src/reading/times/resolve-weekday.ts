import { remark } from '../../news/remark.ts';
import { civilDate, weekdayOf } from './calendar.ts';
import type { CalendarMeaning } from './meaning.ts';
import { dayOf, type Moment } from './moment.ts';
import { lastDayOf } from './nearest-year.ts';
import { anchorName, type Resolution, resolved, type Setting } from './resolution.ts';

/** `the following Monday`, counted from a day that the text has given; `null` where it has given none. */
function weekdayFrom(meaning: CalendarMeaning, { said, words }: Setting): Resolution | null {
  const { weekday = 1, after } = meaning;
  const day = said && dayOf(said.moment);
  if (!said || day === null || after === undefined) return null;
  const forth = (weekday - weekdayOf(day) + 7) % 7;
  const to = after > 0 ? day + (forth || 7) : day + (after === 0 && forth === 0 ? 0 : forth - 7);
  return resolved(
    { ...civilDate(to), ...timed(meaning) },
    { from: said.span, rule: remark('rule.counted', { words, base: remark('base.day') }) },
  );
}

export const timed = ({ part, clock }: CalendarMeaning): Moment => ({
  ...(part ? { part } : {}),
  ...(clock ? { clock } : {}),
});

/** A weekday: the last or the next one, as "last", "next" or the tense has it. */
export function weekdayNear(meaning: CalendarMeaning, setting: Setting): Resolution {
  if (meaning.anyWeek) {
    return resolved({ weekday: meaning.weekday ?? 1, ...timed(meaning) }, { from: null, rule: remark('rule.weekday') });
  }
  const counted = weekdayFrom(meaning, setting);
  if (counted) return counted;
  const { now, words } = setting;
  const { weekday = 1, lean } = meaning;
  if (now?.day === undefined)
    return resolved({ weekday, ...timed(meaning) }, { from: null, rule: remark('rule.weekOpen', { words }) });
  const today = lastDayOf(now);
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const direction = lean === undefined || lean === 'this' ? setting.tense() : lean;
  const forth = (7 - back) % 7;
  const because = { words, base: anchorName(now) };
  if (direction === 'future' || direction === 'next') {
    const ahead = direction === 'next' && forth === 0 ? 7 : forth;
    return resolved(
      { ...civilDate(today + ahead + (meaning.plusDays ?? 0)), ...timed(meaning) },
      { from: now.from, rule: remark('rule.next', because) },
    );
  }
  const behind = direction === 'last' && back === 0 ? 7 : back;
  return resolved(
    { ...civilDate(today - behind), ...timed(meaning) },
    { from: now.from, rule: remark('rule.last', because) },
  );
}
