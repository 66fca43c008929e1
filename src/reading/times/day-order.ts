import type { CalendarMeaning, Meaning, Phrase } from './meaning.ts';

const isSlashed = (meaning: Meaning): meaning is CalendarMeaning =>
  meaning.kind === 'calendar' && meaning.slashed !== undefined;

/** Month and day of `5/7/2018` the other way round, where there is such a month. */
function turned(meaning: CalendarMeaning): CalendarMeaning {
  const { month = 1, day = 1 } = meaning;
  return meaning.slashed === 'month first' && day <= 12 ? { ...meaning, month: day, day: month } : meaning;
}

/**
 * `5/7/2018` is read as American news writes it, month first; where a date of the same text can only be day first
 * (`23/7/2018`) and none only month first, the others are too.
 */
export function dayOrder(phrases: readonly Phrase[]): readonly Phrase[] {
  const slashed = phrases.flatMap(({ meaning }) => (isSlashed(meaning) ? [meaning] : []));
  const british = slashed.some((each) => each.slashed === 'day first');
  const american = slashed.some(({ slashed: order, day = 1 }) => order === 'month first' && day > 12);
  if (!british || american) return phrases;
  return phrases.map((phrase) => (isSlashed(phrase.meaning) ? { ...phrase, meaning: turned(phrase.meaning) } : phrase));
}
