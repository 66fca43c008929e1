import { longWords, partHours as partsOfHours } from '../data/times-context.ts';
import { holidays } from '../data/times-holidays.ts';
import { referencePhrases } from '../data/times-words.ts';
import { type Atom, isDigit } from './atoms.ts';
import { beforeLast } from './before-last.ts';
import { century } from './century.ts';
import { clock, sharedHour } from './clock.ts';
import { dayPart, partHours } from './day-part.ts';
import { dayWord } from './day-word.ts';
import { decade } from './decade.ts';
import { aheadUnits, followingUnit, leaningUnit, midUnit, openUnits, theUnit, yearAgo } from './deictic.ts';
import { bareUnits, duration, ledDuration, unitLong } from './duration.ts';
import { frequency } from './frequency.ts';
import { holiday } from './holiday.ts';
import type { Recognizer } from './meaning.ts';
import { dayFirst, leaningMonth, monthFirst, sharedMonth } from './month-date.ts';
import { monthDay } from './month-day.ts';
import { nthDay } from './nth-day.ts';
import { edgeDays, nthOfMonth } from './nth-of-month.ts';
import { numericDate } from './numeric-date.ts';
import { quarter, shortQuarter } from './quarter.ts';
import { rate } from './rate.ts';
import { reference } from './reference.ts';
import { season } from './season.ts';
import { bareHour, spokenClock } from './spoken-clock.ts';
import { weekday } from './weekday.ts';
import { type TimeWord, timeWords } from './words.ts';
import { calledYear, eraYear, periodOfYear, plainYear } from './year.ts';
import { shortYear, slashedYears, spokenYear, yearRange } from './year-forms.ts';

/** What a phrase may begin with: digits, a word with a role, or one of some words. */
interface Start {
  readonly digits?: true;
  readonly roles?: readonly (keyof TimeWord)[];
  readonly words?: readonly string[];
}

const firstWords = (phrases: readonly string[]): readonly string[] => phrases.map((each) => each.split(' ')[0] ?? '');

const digits: Start = { digits: true };
const the: Start = { words: ['the'] };
const role = (...roles: (keyof TimeWord)[]): Start => ({ roles });
const word = (...words: string[]): Start => ({ words });
const ordinal: Start = { digits: true, roles: ['ordinal', 'numeral'] };
const amountWords = ['a', 'an', 'another', 'half', 'quarter', 'dozens', 'scores', 'hundreds', 'thousands'];
const amount: Start = { digits: true, roles: ['numeral', 'multiplier', 'vague'], words: amountWords };
const hour: Start = { digits: true, roles: ['numeral'] };
const apostrophe = ["'", '‘', '`'];

/** What can begin at an atom, and with what. The longest phrase wins; of two that are equally long, the one that stands first here. */
export const recognizers: readonly (readonly [Recognizer, Start])[] = [
  [numericDate, digits],
  [monthFirst, role('month')],
  [leaningMonth, role('lean', 'follower')],
  [nthOfMonth, { ...ordinal, words: ['last', 'final'] }],
  [edgeDays, word('first', 'last', 'final', 'early', 'closing', 'opening')],
  [nthDay, ordinal],
  [dayFirst, { ...digits, ...the }],
  [monthDay, digits],
  [sharedMonth, digits],
  [rate, { ...amount, words: ['once', 'twice', ...amountWords] }],
  [frequency, { roles: ['frequency', 'weekday'], words: ['every', 'each'] }],
  [weekday, role('weekday', 'weekdays', 'lean', 'follower')],
  [dayWord, role('dayWord', 'unit')],
  [beforeLast, the],
  [dayPart, role('part', 'lean', 'follower')],
  [clock, { ...hour, words: ['noon', 'midnight'] }],
  [sharedHour, hour],
  [spokenClock, { roles: ['numeral'], words: ['a', 'half', 'quarter'] }],
  [bareHour, hour],
  [partHours, word(...Object.keys(partsOfHours))],
  [century, ordinal],
  [quarter, { ...ordinal, words: ['fiscal'] }],
  [shortQuarter, { ...digits, words: ['q', 'h'] }],
  [season, role('season', 'lean', 'follower')],
  [holiday, { roles: ['lean'], words: firstWords(Object.keys(holidays)) }],
  [decade, { ...digits, roles: ['decadeName'], words: apostrophe }],
  [yearAgo, role('unit')],
  [leaningUnit, role('lean')],
  [followingUnit, role('follower')],
  [theUnit, the],
  [openUnits, word('recent', 'past', 'coming', 'future', 'upcoming')],
  [aheadUnits, role('plural')],
  [midUnit, word('mid', 'midweek', 'midmonth', 'midyear')],
  [unitLong, { roles: ['unit', 'plural'], words: Object.keys(longWords) }],
  [ledDuration, { roles: ['lean', 'follower', 'ordinal'], words: ['final'] }],
  [duration, amount],
  [bareUnits, role('plural')],
  [eraYear, { ...digits, words: ['ad', 'a.d.', 'ce'] }],
  [yearRange, digits],
  [slashedYears, digits],
  [calledYear, word('the', 'fiscal', 'fy')],
  [shortYear, word(...apostrophe)],
  [spokenYear, role('numeral')],
  [periodOfYear, digits],
  [plainYear, digits],
  [reference, { roles: ['reference'], words: ['future', ...firstWords(referencePhrases.map(([words]) => words))] }],
];

function beginWith(text: string): readonly Recognizer[] {
  const roles = timeWords.get(text) ?? {};
  return recognizers.flatMap(([recognize, start]) =>
    start.words?.includes(text) || start.roles?.some((each) => roles[each] !== undefined) ? [recognize] : [],
  );
}

const words = new Set([...timeWords.keys(), ...recognizers.flatMap(([, start]) => start.words ?? [])]);
const byWord = new Map([...words].map((text) => [text, beginWith(text)]));
const byDigits = recognizers.flatMap(([recognize, start]) => (start.digits ? [recognize] : []));
const none: readonly Recognizer[] = [];

/** The recognizers of what may begin at an atom, in their order; none for nearly every word of a text. */
export function beginningAt({ text, lower }: Atom): readonly Recognizer[] {
  return isDigit(text.charCodeAt(0)) ? byDigits : (byWord.get(lower) ?? none);
}
