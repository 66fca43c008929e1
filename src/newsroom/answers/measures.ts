import type { Span } from '../../news/span.ts';
import type { Sought } from '../ranking/features.ts';

const lengths =
  /^[ -](?:feet|foot|ft|inch(?:es)?|miles?|yards?|met(?:er|re)s?|kilomet(?:er|re)s?|centimet(?:er|re)s?|millimet(?:er|re)s?|km|cm|mm|m|storeys?|stories|floors)\b/i;
const weights = /^[ -](?:pounds?|lbs?|tons?|tonnes?|kilograms?|kilos?|kg|ounces?|grams?|stone)\b/i;
const speeds =
  /^[ -](?:mph|kph|km\/h|knots)\b|^[ -](?:miles?|kilomet(?:er|re)s?|met(?:er|re)s?) (?:an|per) (?:hour|second)\b/i;
const areas =
  /^[ -](?:acres?|hectares?)\b|^[ -]square[ -](?:feet|foot|miles?|yards?|met(?:er|re)s?|kilomet(?:er|re)s?)\b/i;
const degrees = /^[ -]degrees?(?: (?:Celsius|Fahrenheit))?\b/i;

/** The units of what is asked for by `how high`, `how heavy` and the like, or by `how much does it weigh`. */
const unitsOf: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(['tall', 'high', 'deep', 'wide', 'long', 'far', 'big'].map((word) => [word, lengths])),
  heavy: weights,
  weigh: weights,
  fast: speeds,
  larg: areas,
  hot: degrees,
  cold: degrees,
};

/** The unit behind a number that the asked measure has; `null` where none is asked for, empty where it stands without. */
export function unitBehind(after: string, { nouns }: Sought): string | null {
  const units = [...nouns].map((noun) => unitsOf[noun]).find((one) => one !== undefined);
  return units ? (units.exec(after)?.[0] ?? '') : null;
}

/** How well a number stands for an age: `34` of `a 34-year-old`, `, 51,`, `aged 9`. */
export function isAge({ start, end }: Span, body: string): boolean {
  const [before, after] = [body.slice(Math.max(0, start - 8), start), body.slice(end, end + 12)];
  const isBeside = /\p{L}, $/u.test(before) && /^[,.]/.test(after);
  return /^[ -](?:years?|months?|weeks?|days?)[ -]olds?\b/.test(after) || /\bage[d]? $/.test(before) || isBeside;
}

/** True where a length is asked for and no stretch of time: `how long is the bridge`. */
export const mayBeLength = ({ nouns, about }: Sought): boolean =>
  nouns.has('long') && /^(?:is|are|was|were) (?:the|a|an|this|its|their) /.test(about) && !/\bfor$/.test(about);
