const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/** How people write the day: what each gives of year, month (number or name) and day. The first that matches counts. */
const days: readonly RegExp[] = [
  /(?<![\d:])(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})(?!\d)/,
  /(?<![\d:])(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)/,
  new RegExp(`\\b${monthName} ?(?<day>\\d{1,2})(?:st|nd|rd|th)?,? ?(?<year>\\d{4})\\b`),
  new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?${monthName},?[ -](?<year>\\d{4})\\b`),
  /^(?<year>\d{4})-(?<month>\d{2})$/,
  /^(?<year>\d{4})$/,
  new RegExp(`^${monthName},? (?<year>\\d{4})$`),
];

/** The time of day on the 24-hour clock, or with a.m. and p.m. */
const clock =
  /(?<![\d:])(?<hour>\d{1,2})(?:(?:[:.](?<minute>\d{2}))?(?::(?<second>\d{1,2}))? ?(?<half>[ap])\.?m\b\.?|:(?<minute24>\d{2})(?::(?<second24>\d{1,2}(?:[.,]\d{1,9})?))?(?!\d))/;

/** Zones by name (RFC 2822, and what papers print); `''`: the name does not say whether it is summer time. */
const zones: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
  et: '',
  ct: '',
  mt: '',
  pt: '',
};
const zone = new RegExp(
  `\\b(?<named>${Object.keys(zones).join('|')})\\b|(?<sign>[+-])(?<hours>\\d{2}):?(?<minutes>\\d{2})?(?!\\d)`,
);

/** What may stand beside a date without changing it. */
const padding =
  /^(?:[\s,|·()]|\b(?:published|posted|at|on|t|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[.:]?)*$/;

type Groups = Readonly<Record<string, string | undefined>>;

function two(digits: string | number): string {
  return String(digits).padStart(2, '0');
}

/** `2018`, `2018-05` or `2018-05-08`; `null` where the calendar has no such day. */
function dayOf({ year = '', month, day }: Groups): string | null {
  if (year < '1000') return null;
  if (month === undefined) return year;
  const named = monthNames.indexOf(month.slice(0, 3));
  const number = named >= 0 ? named + 1 : Number(month);
  if (number < 1 || number > 12) return null;
  if (day === undefined) return `${year}-${two(number)}`;
  const last = new Date(Date.UTC(Number(year), number, 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= last ? `${year}-${two(number)}-${two(day)}` : null;
}

/** `T09:30` or `T09:30:15.25`; `null` where no clock shows it. */
function clockOf({ hour = '', minute, second, half, minute24, second24 }: Groups): string | null {
  const minutes = minute ?? minute24 ?? '00';
  const seconds = second ?? second24?.replace(',', '.');
  const given = Number(hour);
  if (Number(minutes) > 59 || Number(seconds ?? 0) >= 60) return null;
  if (half ? given < 1 || given > 12 : given > 23) return null;
  const hours = half ? (given % 12) + (half === 'p' ? 12 : 0) : given;
  const whole = seconds?.split('.') ?? [];
  const tail = whole.length ? `:${[two(whole[0] ?? ''), ...whole.slice(1)].join('.')}` : '';
  return `T${two(hours)}:${minutes}${tail}`;
}

function zoneOf({ named, sign, hours, minutes }: Groups): string | null {
  if (named !== undefined) return zones[named] ?? '';
  return Number(hours) > 14 || Number(minutes ?? 0) > 59 ? null : `${sign}${hours}:${minutes ?? '00'}`;
}

/** Takes the first match out of a text. */
function take(pattern: RegExp, text: string): { readonly groups: Groups; readonly rest: string } | null {
  const found = pattern.exec(text);
  if (!found?.groups) return null;
  return { groups: found.groups, rest: `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}` };
}

/**
 * A publication date as people write it, as ISO 8601 and as precise as it was given: `May 8, 2018` is `2018-05-08`.
 * `null` where it is no date, or might be two (`5/8/2018`). ISO 8601 stays as it is.
 */
export function isoDate(written: string): string | null {
  const text = written.trim().toLowerCase();
  if (text.length > 80) return null;
  for (const pattern of days) {
    const day = take(pattern, text);
    if (day) return withClock(dayOf(day.groups), day.rest);
  }
  return null;
}

function withClock(day: string | null, text: string): string | null {
  const time = day && day.length === 10 ? take(clock, text) : null;
  const named = take(zone, time?.rest ?? text);
  const of = time && clockOf(time.groups);
  const offset = named ? zoneOf(named.groups) : '';
  if (day === null || (time && of === null) || offset === null) return null;
  if (!padding.test(named?.rest ?? time?.rest ?? text)) return null;
  return of ? `${day}${of}${offset}` : day;
}
