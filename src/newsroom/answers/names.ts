import { matching } from './matching.ts';

const word = "\\p{Lu}[\\p{L}\\p{N}&’'.-]*[\\p{L}\\p{N}]|\\p{Lu}";
const joined = `(?:${word})(?: (?:of|the|and|for|&|de|la)(?: the)? (?=\\p{Lu})(?:${word})| (?:${word}))*`;

/** Capitalised names of any length, not the first word of a sentence unless more capitals follow. */
const anyName = `(?<=[\\p{Ll},;:“"(—–-] ?)(?:${joined})`;

export const capitalised = matching(new RegExp(anyName, 'gu'));
export const quoted = matching(/(?<=[“"])[^”"]{2,60}(?=[”"])/gu);
/** For where no reader knows the name: two capitals or more in a row; a capital after a preposition of place. */
export const namedPeople = matching(new RegExp(`(?:${word})(?: (?:${word}))+`, 'gu'));
export const namedPlaces = matching(
  new RegExp(`(?<=\\b(?:in|at|near|from|to|of|called|named) (?:the )?)(?:${joined})`, 'gu'),
);
