/**
 * Words that stand around a time expression and decide what it is. Lower case; each list is used by one recognizer,
 * named in its comment where the name does not tell.
 */

/** Words before a bare part of a day that make it a time: "at night". */
export const dayPartLeaders: ReadonlySet<string> = new Set(['in', 'by', 'until', 'at', 'mid']);

/** Words before "the night", "the evening" that make it a time. */
export const beforeThePart: ReadonlySet<string> = new Set(['in', 'during', 'by', 'until', 'of', 'through', 'throughout', 'into', 'early', 'late']);

/** Words between an amount and its unit: "two full years". */
export const lengthFillers: ReadonlySet<string> = new Set([
  'full', 'whole', 'consecutive', 'straight', 'more', 'additional', 'long', 'good', 'solid', 'trading', 'business', 'working', 'calendar', 'fiscal',
  'odd', 'successive', 'extra', 'short', 'entire', 'further', 'other',
]);

/** Words before a bare plural that make it a length: "for years". */
export const bareLengthLeaders: ReadonlySet<string> = new Set(['for', 'after', 'within', 'in', 'over', 'took', 'takes', 'take', 'of', 'spent', 'lasted', 'last', 'by', 'through']);

/** Words before a month that no person's name follows. */
export const monthLeaders: ReadonlySet<string> = new Set(['in', 'of', 'since', 'by', 'until', 'till', 'through', 'during', "'s", 'before', 'after', 'between', 'mid', 'each', 'every']);

/** Words behind "May" that no "may" stands before: "May was cold". */
export const notModal: ReadonlySet<string> = new Set(['was', 'is', 'had', 'has', 'saw', 'brought', 'marks', 'marked', 'began', 'ended']);

/** Words before "the past", "the future" that make it a time. */
export const referenceLeaders: ReadonlySet<string> = new Set(['in', 'into', 'about', 'of', 'from', 'for', 'to', 'on', 'at', 'over', 'until', 'than']);

/** Parts of a period that take "of": "the end of the year". */
export const edgeNouns: ReadonlySet<string> = new Set(['end', 'beginning', 'start', 'middle', 'close', 'outset', 'onset', 'midst']);

/** Words before a season that make it a time. */
export const seasonLeaders: ReadonlySet<string> = new Set(['the', 'in', 'by', 'since', 'during', 'until', 'of', 'each', 'every', "'s", 'mid']);

/** Words before a number of four digits that make it a year. */
export const yearLeaders: ReadonlySet<string> = new Set([
  'in', 'since', 'of', 'by', 'until', 'till', 'before', 'after', 'during', 'through', 'from', 'the', 'its', 'his', 'her', 'their', 'early', 'late',
  'mid', 'circa', 'ca', 'fiscal', 'year', "'s", 'a', 'to', 'and', 'for', 'between', 'this', 'that',
]);

/** Words and marks before a number that counts or names something else. */
export const amountLeaders: ReadonlySet<string> = new Set(['$', '#', '£', 'h.r.', 'resolution', 'page', 'section', '€', '¥', 'no', 'number', 'flight', 'room', 'highway', 'route', 'about', 'than', 'some', 'nearly', 'almost', 'over', 'least', 'or']);

/** Words that end the name of a street. */
export const streets: ReadonlySet<string> = new Set(['street', 'st', 'avenue', 'ave', 'road', 'rd', 'boulevard', 'blvd', 'lane', 'drive', 'highway']);

/** Lengths in one word: "a weeklong strike". */
export const longWords: Readonly<Record<string, 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century'>> = {
  hourlong: 'hour', daylong: 'day', weeklong: 'week', monthlong: 'month', yearlong: 'year', decadelong: 'decade', centurylong: 'century',
};

/** Words before "last" where it is no verb: "the last two years". */
export const beforeLast: ReadonlySet<string> = new Set(['the', 'these', 'those', "'s", 'his', 'her', 'its', 'their', 'our', 'my', 'your', 'in', 'over', 'for', 'during', 'of', 'within', 'and', 'or', 'through', 'past']);

/** Kinds of years that are no calendar year: "the 2023 fiscal year". */
export const yearKinds: ReadonlySet<string> = new Set(['fiscal', 'financial', 'budget', 'tax', 'calendar', 'school', 'academic', 'model', 'election']);

/** Words in -s behind a year that are no plural: "2018 was dry". */
export const noPlurals: ReadonlySet<string> = new Set(['was', 'is', 'has', 'does', 'as', 'sees', 'brings', 'marks']);

/** What a number counts. */
export const measures: ReadonlySet<string> = new Set([
  '%', 'percent', 'million', 'billion', 'feet', 'miles', 'people', 'points', 'kilometers', 'kilometres', 'meters', 'dollars', 'pounds', 'troops',
  'men', 'women', 'hours', 'yards', 'block', 'tons', 'times', 'more', 'other', 'of',
]);

/** Words before a day that is an attribute: "the Tuesday vote". */
export const owners: ReadonlySet<string> = new Set(['the', 'its', 'his', 'her', 'their', 'a', 'an']);

/** Words before a day that lies ahead. */
export const aheadWords: ReadonlySet<string> = new Set(['by', 'until', 'till', 'before']);

/** Words that make "the next year" a length. */
export const lengthLeaders: ReadonlySet<string> = new Set(['over', 'during', 'within', 'for', 'through']);

/** Words before "in the day" that make it this day. */
export const beforeTheDay: ReadonlySet<string> = new Set(['later', 'earlier', 'end', 'late', 'early', 'rest']);

/** Verbs of what has an hour: "the gates open at five". */
export const hourVerbs: ReadonlySet<string> = new Set([
  'begin', 'begins', 'began', 'start', 'starts', 'started', 'open', 'opens', 'opened', 'close', 'closes', 'closed', 'end', 'ends', 'ended', 'leave', 'leaves',
  'depart', 'departs', 'departed', 'arrive', 'arrives', 'arrived', 'meet', 'meets', 'met', 'rang', 'ring', 'rings', 'sounded', 'sound', 'sounds', 'woke', 'wakes', 'rose', 'rises', 'resume', 'resumes', 'resumed',
]);

/** Words of a part of the day before "hours": "the early hours of Monday", with the part's TIMEX3 code. */
export const partHours: Readonly<Record<string, string>> = {
  early: 'TMO', wee: 'TMO', small: 'TMO', predawn: 'TMO', morning: 'TMO', daylight: 'TDT', daytime: 'TDT', afternoon: 'TAF', evening: 'TEV', overnight: 'TNI', night: 'TNI', nighttime: 'TNI',
};

/** Words behind "before that" that begin a clause of their own. */
export const clauseOpeners: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you', 'there']);

/** Words behind "the year" that say which: it is no time of its own. */
export const behindNoUnit: ReadonlySet<string> = new Set(['old', 'ago', 'before', 'after', 'that', 'when']);

/** Words behind "the past" that begin a length. */
export const lengthOpeners: ReadonlySet<string> = new Set(['couple', 'number', 'half', 'full', 'fiscal', 'financial', 'calendar', 'school', 'academic']);

/** Words that may follow a day; another noun would be counted by the number. */
export const behindDay: ReadonlySet<string> = new Set(['and', 'for', 'when', 'with', 'but', 'after', 'before', 'at', 'in', 'to', 'from', 'will', 'was', 'were', 'that', 'which', 'as']);

/** Words before "the 14th" that make it a day. */
export const dayLeaders: ReadonlySet<string> = new Set(['on', 'by', 'until', 'till', 'since', 'from', 'before', 'after', 'through', 'for', 'to', 'between', 'and']);

/** Words in -s that "a week" may follow without being a rate. */
export const noRates: ReadonlySet<string> = new Set(['was', 'is', 'has', 'lasts', 'takes', 'year', 'years', "it's", "that's", 'as', 'this', 'plus', 'versus', 'less', 'minus', 'days', 'months', 'weeks']);

/** Words behind "first-half" and "second half" that make it half a year. */
export const resultWords: ReadonlySet<string> = new Set([
  'results', 'profit', 'profits', 'earnings', 'net', 'revenue', 'sales', 'loss', 'losses', 'operating', 'pretax', 'figures', 'income', 'growth',
]);

/** Days that everybody knows by month and day: the words behind them, and their year. */
export const knownDays: ReadonlyArray<{ readonly month: number; readonly day: number; readonly year: number; readonly behind: ReadonlySet<string> }> = [
  { month: 9, day: 11, year: 2001, behind: new Set(['attacks', 'attack', 'terrorist', 'terror', 'hijackings', 'hijackers', 'hijacking']) },
];
