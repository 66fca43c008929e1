import type { PersonMention } from '../../news/reading.ts';
import type { Span } from '../../news/span.ts';
import { titles } from '../data/names-titles.ts';
import {
  besideWords,
  directions,
  firmNouns,
  neverAlone,
  officeNouns,
  placeNouns,
  roadNouns,
} from '../data/places-words.ts';
import type { Draft, Name } from '../draft.ts';
import { isFamiliarWord, isFamilyName, isPlainWord, names } from '../people/lexicon.ts';
import type { KnownPlace } from './gazetteer.ts';
import type { Phrase } from './phrases.ts';
import type { Resolved } from './resolve.ts';
import type { Unit } from './units.ts';

/** What the judge sees of an article. */
export interface Page {
  readonly body: string;
  readonly units: readonly Unit[];
  /** Words that the article writes small somewhere. */
  readonly small: ReadonlySet<string>;
  /** Offsets at which a sentence begins. */
  readonly openings: ReadonlySet<number>;
  readonly names: readonly Name[];
  readonly people: readonly PersonMention[];
}

/** What else has been read where a phrase stands. */
export interface Overlapping {
  readonly name: Name | undefined;
  readonly person: PersonMention | undefined;
}

export function pageOf({ body, sentences, names, people }: Draft, units: readonly Unit[]): Page {
  const small = new Set<string>();
  for (const { text, lower } of units) if (text === lower) small.add(lower);
  return { body, units, small, names, people, openings: new Set(sentences.map(({ start }) => start)) };
}

function sizeSign({ population, level }: KnownPlace): string {
  const size = population < 1 ? 0 : Math.floor(Math.log10(population));
  return `${level === 'seat' ? 'city' : level} of 1e${level === 'country' ? 6 : size}`;
}

function placeSigns({ phrase, ranked }: Resolved): string[] {
  const [best] = ranked;
  if (best === undefined)
    return ['site', `site ${phrase.site}`, `site noun ${/\S+$/.exec(phrase.text)?.[0].toLowerCase()}`];
  const signs = [`level ${best.level}`, `${best.level} by ${best.naming}`, sizeSign(best)];
  if (best.level === 'city' && best.country !== null && !['US', 'GB', 'CA', 'AU'].includes(best.country))
    signs.push('town abroad');
  if (phrase.text.length < 4 && best.naming === 'name') signs.push('very short');
  return signs;
}

/** Everybody's places, places of a million people, and towns: what speaks against a town may not speak against a country. */
function renown(best: KnownPlace | undefined): string {
  if (best === undefined) return 'town';
  if (best.level === 'country') return 'country';
  return best.population >= 1e6 || best.level === 'water' || best.level === 'area' ? 'known' : 'town';
}

/** What the word itself may be besides a place. */
function wordSigns(
  { phrase: { from, to, text }, ranked: [best] }: Resolved,
  { units, small, openings }: Page,
): string[] {
  const first = units[from];
  if (first === undefined) return [];
  const opens = openings.has(first.start);
  if (to - from > 1)
    return [units.slice(from, to).every((unit) => small.has(unit.lower)) ? 'small words elsewhere' : 'several words'];
  const signs: string[] = [];
  const kind = renown(best);
  if (isFamiliarWord(text)) signs.push(`${kind} familiar word`);
  else if (isPlainWord(text)) signs.push(`${kind} plain word`);
  else signs.push(`${kind} no word`);
  if (isFamilyName(text)) signs.push(`${kind} family name`);
  if (names.isFirstName(text)) signs.push(`${kind} first name`);
  if (small.has(first.lower)) signs.push('small elsewhere');
  if (neverAlone.has(first.lower)) signs.push('never alone');
  if (opens) signs.push(isPlainWord(text) ? 'word opens sentence' : 'opens sentence');
  if (first.shouted) signs.push('shouted');
  return signs;
}

function beforeKind(unit: Unit): string {
  if (besideWords.has(unit.lower)) return unit.capital ? `Capital ${unit.lower}` : unit.lower;
  if (titles.has(unit.lower)) return unit.capital ? 'Title' : 'title';
  if (unit.number) return 'number';
  if (placeNouns.has(unit.lower)) return 'place noun';
  if (!unit.capital) return 'small word';
  return names.isFirstName(unit.text) ? 'first name' : 'capital';
}

function beforeSigns({ from }: Phrase, { units, openings }: Page): string[] {
  const first = units[from];
  const previous = units[from - 1];
  if (first === undefined || previous === undefined || openings.has(first.start)) return ['before nothing'];
  if (first.before !== '' && first.before !== '-') return [`before ${first.before.slice(-1)}`];
  const kind = beforeKind(previous);
  const signs = [`before ${first.before}${kind}`];
  if (previous.possessive) signs.push('before possessive');
  const second = units[from - 2];
  if (kind === 'the' && second !== undefined)
    signs.push(`before ${besideWords.has(second.lower) ? second.lower : 'word'} the`);
  return signs;
}

function nounSigns(unit: Unit): string[] {
  const { lower, capital } = unit;
  if (!capital) return placeNouns.has(lower) ? ['small place noun'] : [];
  const signs: string[] = [];
  if (officeNouns.has(lower)) signs.push('office noun');
  if (roadNouns.has(lower)) signs.push('road noun');
  if (firmNouns.has(lower)) signs.push('firm noun');
  return signs.length > 0 ? signs : ['capital'];
}

function afterSigns({ to }: Phrase, { units, openings }: Page): string[] {
  const last = units[to - 1];
  const next = units[to];
  if (last === undefined) return [];
  const signs = last.possessive ? ['possessive'] : [];
  if (next === undefined || openings.has(next.start)) return [...signs, 'after end'];
  if (next.before !== '') signs.push(`after ${next.before.charAt(0)}`);
  if (next.before !== '' && next.before !== '-') return signs;
  if (next.number) return [...signs, 'after number'];
  signs.push(...nounSigns(next).map((sign) => `after ${next.before}${sign}`));
  if (besideWords.has(next.lower)) signs.push(`after ${next.lower}`);
  else if (!next.capital && !placeNouns.has(next.lower))
    signs.push(next.lower.endsWith('ed') ? 'after verb' : 'after small word');
  const second = units[to + 1];
  if (second?.before === '') for (const sign of nounSigns(second)) if (sign !== 'capital') signs.push(`then ${sign}`);
  return signs;
}

/** How a phrase lies in a longer or shorter span. */
function lieIn({ start, end }: Span, other: Span): string {
  if (other.start >= start && other.end <= end) return 'whole';
  if (other.start >= start) return 'head of';
  return other.end <= end ? 'end of' : 'inside';
}

function nameSigns(phrase: Phrase, { name, person }: Overlapping): string[] {
  const signs = name === undefined ? ['no name'] : [`${lieIn(phrase, name)} ${name.kind}`];
  if (person !== undefined) {
    const longer = person.name.includes(' ') && person.name.length > person.end - person.start;
    signs.push(`${lieIn(phrase, person)} person`, longer ? 'person with a longer name' : 'person');
  }
  return signs;
}

function directionSigns({ from }: Phrase, { units }: Page): string[] {
  const first = units[from];
  const previous = units[from - 1];
  return first?.before === '' && previous?.capital === true && directions.has(previous.lower)
    ? ['direction before']
    : [];
}

/** The signs for and against the phrase being a place where it stands. */
export function signsOf(resolved: Resolved, page: Page, overlapping: Overlapping): string[] {
  const { phrase } = resolved;
  return [
    'any',
    ...placeSigns(resolved),
    ...wordSigns(resolved, page),
    ...beforeSigns(phrase, page),
    ...afterSigns(phrase, page),
    ...directionSigns(phrase, page),
    ...nameSigns(phrase, overlapping),
  ];
}
