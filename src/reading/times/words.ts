import type { Lean, Unit } from '../data/times-words.ts';
import * as table from '../data/times-words.ts';

/** What a word can be in a time expression: every role that one of the tables gives it. */
export interface TimeWord {
  readonly month?: number;
  readonly weekday?: number;
  /** A set of weekdays: `Mondays`. */
  readonly weekdays?: number;
  readonly unit?: Unit;
  readonly plural?: Unit;
  readonly numeral?: number;
  readonly multiplier?: number;
  readonly vague?: boolean;
  readonly ordinal?: number;
  readonly decadeName?: number;
  readonly season?: 'SP' | 'SU' | 'FA' | 'WI';
  readonly part?: string;
  readonly dayWord?: number;
  readonly lean?: Lean;
  readonly follower?: number;
  readonly mover?: { readonly sign: 1 | -1; readonly base: 'now' | 'text' };
  readonly edge?: 'START' | 'MID' | 'END';
  readonly approximator?: boolean;
  readonly reference?: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
  readonly frequency?: string;
  readonly zone?: string;
}

type Writable = { -readonly [K in keyof TimeWord]: TimeWord[K] };

function build(): ReadonlyMap<string, TimeWord> {
  const words = new Map<string, Writable>();
  const at = (key: string): Writable => {
    const known = words.get(key);
    if (known) return known;
    const made: Writable = {};
    words.set(key, made);
    return made;
  };
  const each = <T>(rows: Readonly<Record<string, T>>, give: (word: Writable, value: T, key: string) => void): void => {
    for (const [key, value] of Object.entries(rows)) give(at(key), value, key);
  };
  each(table.months, (word, value) => (word.month = value));
  each(table.weekdays, (word, value, key) => {
    word.weekday = value;
    if (key.endsWith('day')) at(`${key}s`).weekdays = value;
  });
  each(table.units, (word, value) => (word.unit = value));
  each(table.plurals, (word, value) => (word.plural = value));
  each(table.numerals, (word, value) => (word.numeral = value));
  each(table.multipliers, (word, value) => (word.multiplier = value));
  each(table.ordinals, (word, value) => (word.ordinal = value));
  each(table.decadeNames, (word, value) => (word.decadeName = value));
  each(table.seasons, (word, value) => (word.season = value));
  each(table.dayParts, (word, value) => (word.part = value));
  each(table.dayWords, (word, value) => (word.dayWord = value));
  each(table.leans, (word, value) => (word.lean = value));
  each(table.followers, (word, value) => (word.follower = value));
  each(table.movers, (word, value) => (word.mover = value));
  each(table.edges, (word, value) => (word.edge = value));
  each(table.references, (word, value) => (word.reference = value));
  each(table.frequencies, (word, value) => (word.frequency = value));
  each(table.zones, (word, value) => (word.zone = value));
  for (const key of table.vagueAmounts) at(key).vague = true;
  for (const key of table.approximators) at(key).approximator = true;
  return words;
}

/** The roles of the words that have any, by the word in lower case. */
export const timeWords: ReadonlyMap<string, TimeWord> = build();
