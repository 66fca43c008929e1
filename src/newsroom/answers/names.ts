import type { Extract } from './extract.ts';
import { matching } from './matching.ts';

const word = "\\p{Lu}[\\p{L}\\p{N}&’'.-]*[\\p{L}\\p{N}]|\\p{Lu}";
const joined = `(?:${word})(?: (?:of|the|and|for|&|de|la)(?: the)? (?=\\p{Lu})(?:${word})| (?:${word}))*`;

/** Capitalised names of any length, not the first word of a sentence unless more capitals follow. */
const anyName = `(?<=[\\p{Ll},;:“"(—–-] ?)(?:${joined})`;

export const capitalised = matching(new RegExp(anyName, 'gu'));
export const quoted = matching(/(?<=[“"])[^”"]{2,60}(?=[”"])/gu);
const building =
  /\b(?:library|museum|street|square|hall|stadium|arena|park|fort|castle|palace|church|cathedral|chapel|temple|mosque|synagogue|theat(?:er|re)|hotel|hospital|airport|station|school|college|university|center|centre|building|tower|house|bridge|harbou?r|port|prison|jail|court|courthouse|cemetery|garden|gardens|zoo|mall|market|club|avenue|road|base)$/i;
const dayOrMonth =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

/** For where no reader knows the name: two capitals or more in a row; a capital after a preposition of place. */
const twoCapitals = matching(new RegExp(`(?:${word})(?: (?:${word}))+`, 'gu'));
export const namedPeople: Extract = (stretch, sought) =>
  twoCapitals(stretch, sought).filter(({ text }) => !building.test(text));
const behindPreposition = matching(
  new RegExp(`(?<=\\b(?:in|at|near|from|to|of|called|named) (?:the )?)(?:${joined})`, 'gu'),
);

/** `in Orva's docks` names Orva. */
const possessive = /['’]s$/;

export const namedPlaces: Extract = (stretch, sought) =>
  behindPreposition(stretch, sought)
    .filter(({ text }) => !dayOrMonth.test(text))
    .map((one) => {
      const text = one.text.replace(possessive, '');
      return { ...one, text, span: { start: one.span.start, end: one.span.start + text.length } };
    });

/** Buildings and grounds that no gazetteer needs to know: `in the Lenz Library`. */
export const namedBuildings: Extract = (stretch, sought) =>
  namedPlaces(stretch, sought).flatMap((one) => {
    const ahead = stretch.article.body.slice(Math.max(0, one.span.start - 16), one.span.start);
    const isThere = /\b(?:in|at|near|inside|outside|on) (?:the )?$/.test(ahead);
    return building.test(one.text) && isThere ? { ...one, standing: 0.6 } : [];
  });
