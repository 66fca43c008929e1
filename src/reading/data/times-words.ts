/**
 * English words of time, one table a role. Keys are lower case; a word may stand in several tables
 * (`second`, `may`, `fall`): the recognizers decide by what stands beside it.
 */

export type Unit =
  | 'second' | 'minute' | 'hour' | 'day' | 'week' | 'fortnight' | 'weekend' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century' | 'millennium';

/** Months by name and by the abbreviations of news agencies. */
export const months: Readonly<Record<string, number>> = {
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12,
  jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12,
};

/** Names that are words too: in lower case, or without a date's neighbours, they are not months. */
export const doubtfulMonths: ReadonlySet<string> = new Set(['march', 'may', 'mar', 'jan', 'jun', 'dec', 'sep', 'april', 'june', 'august', 'apr']);

export const weekdays: Readonly<Record<string, number>> = {
  monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7,
  mon: 1, tue: 2, tues: 2, wed: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7,
};

/** Units in the singular; the plural is made by `words.ts`. */
export const units: Readonly<Record<string, Unit>> = {
  second: 'second', minute: 'minute', hour: 'hour', day: 'day', week: 'week', fortnight: 'fortnight', weekend: 'weekend', month: 'month', quarter: 'quarter', half: 'half',
  year: 'year', decade: 'decade', century: 'century', millennium: 'millennium', min: 'minute', hr: 'hour', yr: 'year', sec: 'second',
};

export const plurals: Readonly<Record<string, Unit>> = {
  seconds: 'second', minutes: 'minute', hours: 'hour', days: 'day', weeks: 'week', fortnights: 'fortnight', weekends: 'weekend', months: 'month', quarters: 'quarter',
  years: 'year', decades: 'decade', centuries: 'century', millennia: 'millennium', mins: 'minute', hrs: 'hour', yrs: 'year', secs: 'second',
};

export const numerals: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13,
  fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60,
  seventy: 70, eighty: 80, ninety: 90,
};

export const multipliers: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000, billion: 1_000_000_000 };

/** Amounts that stay open: `PXD`. */
export const vagueAmounts: ReadonlySet<string> = new Set(['few', 'several', 'many', 'some', 'various', 'numerous', 'countless', 'multiple']);

export const ordinals: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12, thirteenth: 13,
  fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30,
};

/** Decades by name: `the nineties`. */
export const decadeNames: Readonly<Record<string, number>> = {
  twenties: 2, thirties: 3, forties: 4, fifties: 5, sixties: 6, seventies: 7, eighties: 8, nineties: 9,
};

/** TIMEX3 codes of the seasons. */
export const seasons: Readonly<Record<string, 'SP' | 'SU' | 'FA' | 'WI'>> = {
  spring: 'SP', springtime: 'SP', summer: 'SU', summertime: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI', wintertime: 'WI',
};

/** TIMEX3 codes of the parts of a day. */
export const dayParts: Readonly<Record<string, string>> = {
  morning: 'TMO', mornings: 'TMO', midmorning: 'TMO', dawn: 'TMO', daybreak: 'TMO', sunrise: 'TMO', afternoon: 'TAF', afternoons: 'TAF', evening: 'TEV', evenings: 'TEV', midafternoon: 'TAF', dusk: 'TEV', sunset: 'TEV', sundown: 'TEV', night: 'TNI',
  nights: 'TNI', nightfall: 'TNI', overnight: 'TNI', midday: 'TMI', lunchtime: 'TMI', daytime: 'TDT',
};

/** Days counted from today. */
export const dayWords: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1, tonight: 0 };

export type Lean = 'last' | 'this' | 'next';

/** Words before a unit or a name that say which one is meant, counted from now. */
export const leans: Readonly<Record<string, Lean>> = {
  last: 'last', past: 'last', this: 'this', next: 'next', coming: 'next', upcoming: 'next', current: 'this', latest: 'last',
};

/** The same, counted from the time that the text has just spoken of. */
export const followers: Readonly<Record<string, number>> = {
  following: 1, subsequent: 1, ensuing: 1, succeeding: 1, previous: -1, preceding: -1, prior: -1, same: 0, that: 0, intervening: 0,
};

/** Words that move an amount: days from now, or from the time spoken of. */
export const movers: Readonly<Record<string, { readonly sign: 1 | -1; readonly base: 'now' | 'text' }>> = {
  ago: { sign: -1, base: 'now' }, hence: { sign: 1, base: 'now' }, later: { sign: 1, base: 'text' }, earlier: { sign: -1, base: 'text' },
  afterward: { sign: 1, base: 'text' }, afterwards: { sign: 1, base: 'text' }, beforehand: { sign: -1, base: 'text' }, thereafter: { sign: 1, base: 'text' },
};

/** Parts of a period: `early 1991`, `the end of the month`, `mid-August`. */
export const edges: Readonly<Record<string, 'START' | 'MID' | 'END'>> = {
  early: 'START', beginning: 'START', start: 'START', outset: 'START', onset: 'START', mid: 'MID', middle: 'MID', midst: 'MID', late: 'END', end: 'END', close: 'END',
};

/** Words that stand before an amount and belong to it. */
export const approximators: ReadonlySet<string> = new Set([
  'about', 'around', 'almost', 'nearly', 'approximately', 'roughly', 'over', 'under', 'some', 'circa',
]);

/** TIMEX3 references to a time that is not given: of one word. */
export const references: Readonly<Record<string, 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'>> = {
  now: 'PRESENT_REF', currently: 'PRESENT_REF', current: 'PRESENT_REF', nowadays: 'PRESENT_REF', presently: 'PRESENT_REF',
  recently: 'PAST_REF', recent: 'PAST_REF',
};

/** The same, of several words, `the` in front included. */
export const referencePhrases: ReadonlyArray<readonly [string, 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF']> = [
  ['the future', 'FUTURE_REF'], ['the near future', 'FUTURE_REF'], ['the foreseeable future', 'FUTURE_REF'], ['the distant future', 'FUTURE_REF'],
  ['the not too distant future', 'FUTURE_REF'], ['a later date', 'FUTURE_REF'], ['the near term', 'FUTURE_REF'],
  ['the past', 'PAST_REF'], ['the recent past', 'PAST_REF'], ['the distant past', 'PAST_REF'],
  ['the present', 'PRESENT_REF'], ['the present time', 'PRESENT_REF'], ['the moment', 'PRESENT_REF'], ['this moment', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'], ['this time', 'PRESENT_REF'], ['this point', 'PRESENT_REF'],
];

/** Sets of one word. */
export const frequencies: Readonly<Record<string, string>> = {
  hourly: 'PT1H', daily: 'P1D', nightly: 'XXXX-XX-XXTNI', weekly: 'P1W', biweekly: 'P2W', fortnightly: 'P2W', monthly: 'P1M',
  yearly: 'P1Y', annually: 'P1Y', weekends: 'XXXX-WXX-WE', weekdays: 'XXXX-WXX-WD',
};

/** Offsets of time zones that news writes behind a time of day; empty where summer time decides. */
export const zones: Readonly<Record<string, string>> = {
  gmt: 'Z', utc: 'Z', est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00',
  bst: '+01:00', cet: '+01:00', cest: '+02:00', eet: '+02:00', ist: '+05:30', jst: '+09:00', hkt: '+08:00', sgt: '+08:00', aest: '+10:00', aedt: '+11:00', msk: '+03:00',
  et: '', ct: '', mt: '', pt: '',
};
