import { overlaps } from '../../news/span.ts';
import type { Extract } from './extract.ts';
import { matching } from './matching.ts';

const word = "\\p{Lu}[\\p{L}\\p{N}’'.-]*[\\p{L}\\p{N}]";
const name = `${word}(?: (?:of |de |la |del )?${word}){0,4}`;
/** `in Orva`, `the town of Lenz Ferry`. */
const locative = matching(
  new RegExp(
    `(?<=\\b(?:in|at|near|outside|inside|(?:town|village|city|suburb|district|port|island|hamlet|municipality|settlement|neighbou?rhood) of) (?:the )?)${name}`,
    'gu',
  ),
);
const sort =
  /\b(?:town|village|city|suburb|district|port|island|hamlet|municipality|settlement|neighbou?rhood) of (?:the )?$/;
const dayOrMonth =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
const possessive = /['’]s?$/;
/** `in Lenz's view`, `at Holt Motors Inc.`: somebody's, or a firm. */
const isOwner = /^['’]s\b/;

/** Places that no gazetteer knows, behind a preposition or a noun that tells one: `in Orva`, `the town of Lenz`. */
export const unknownPlaces: Extract = (stretch, sought) => {
  const { body } = stretch.article;
  if (['country', 'nation', 'stat', 'state', 'provinc', 'province'].some((noun) => sought.nouns.has(noun))) return [];
  const known = stretch.mentions().places;
  return locative(stretch, sought).flatMap((one) => {
    const text = one.text.replace(possessive, '');
    const span = { start: one.span.start, end: one.span.start + text.length };
    if (dayOrMonth.test(text) || isOwner.test(body.slice(span.end, span.end + 3))) return [];
    if (known.some((place) => overlaps(place, span))) return [];
    const told = sort.test(body.slice(Math.max(0, span.start - 24), span.start));
    return [{ ...one, text, span, standing: told ? 0.7 : 0.3 }];
  });
};
