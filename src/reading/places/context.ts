import type { PersonMention } from '../../news/reading.ts';
import { overlaps, type Span } from '../../news/span.ts';
import { honorifics, titles } from '../data/names-titles.ts';
import {
  besideWords,
  directions,
  firmNouns,
  officeNouns,
  placeNouns,
  roadNouns,
  siteNouns,
} from '../data/places-words.ts';
import type { Draft, Name } from '../draft.ts';
import { led } from '../led.ts';
import { isFamilyName, isPlainWord, names } from '../people/lexicon.ts';
import { isOwners } from './owners.ts';
import type { Phrase } from './phrases.ts';
import type { Unit } from './units.ts';

type Seen = Pick<Draft, 'body' | 'sentences' | 'names' | 'people'>;

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
  /** Starts of the units right behind an honorific or a shortened title, and their texts. */
  readonly honoured: { readonly starts: ReadonlySet<number>; readonly texts: ReadonlySet<string> };
}

export function pageOf({ body, sentences, names, people }: Seen, units: readonly Unit[]): Page {
  const small = new Set<string>();
  for (const { text, lower } of units) if (text === lower) small.add(lower);
  const honoured = units.filter(({ capital, before }, at) => capital && isHonoured(before, units[at - 1]?.lower ?? ''));
  return {
    body,
    units,
    small,
    names,
    people,
    openings: new Set(sentences.map(({ start }) => start)),
    honoured: { starts: new Set(honoured.map(({ start }) => start)), texts: new Set(honoured.map(({ text }) => text)) },
  };
}

/** `Mr Jordan`, `Sen. Washington`. */
function isHonoured(marks: string, before: string): boolean {
  return marks === '' ? honorifics.has(before) : marks === '.' && titles.has(before);
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
  if (signs.length > 0 || placeNouns.has(lower) || siteNouns.has(lower)) return signs.length > 0 ? signs : ['capital'];
  return isFamilyName(unit.text) && !isPlainWord(unit.text) ? ['capital', 'family name'] : ['capital'];
}

function afterSigns({ from, to, text }: Phrase, { units, openings }: Page): string[] {
  const last = units[to - 1];
  const next = units[to];
  if (last === undefined) return [];
  const signs = last.possessive ? ['possessive'] : [];
  if (next === undefined || openings.has(next.start)) return [...signs, 'after end'];
  if (next.before !== '') signs.push(`after ${next.before.charAt(0)}`);
  if (next.before !== '' && next.before !== '-') return signs;
  if (next.number) return [...signs, 'after number'];
  signs.push(...nounSigns(next).map((sign) => `after ${next.before}${sign}`));
  if (signs.includes('after family name') && to - from === 1 && names.isFirstName(text)) signs.push('like a full name');
  if (besideWords.has(next.lower)) signs.push(`after ${next.lower}`);
  else if (!next.capital && !placeNouns.has(next.lower))
    signs.push(next.lower.endsWith('ed') ? 'after verb' : 'after small word');
  const second = units[to + 1];
  if (second?.before === '')
    for (const sign of nounSigns(second)) if (sign.endsWith('noun')) signs.push(`then ${sign}`);
  return signs;
}

type Overlapping = readonly [name: Name | undefined, person: PersonMention | undefined];

/** How a phrase lies in a longer or shorter span. */
function lieIn({ start, end }: Span, other: Span): string {
  if (other.start >= start && other.end <= end) return 'whole';
  if (other.start >= start) return 'head of';
  return other.end <= end ? 'end of' : 'inside';
}

/** A name that a person has is no place in it, whatever else speaks for one. */
export const partOfName = 'part of a full name';

const rest = /[\s.,'’-]+/;

/** A first and a family name and nothing of an office: whoever they are, a part of them is no place. */
function isFullName(name: string): boolean {
  const words = name.split(rest).filter((word) => word !== '');
  const [first = ''] = words;
  return words.length > 1 && names.isFirstName(first) && !words.some((word) => officeNouns.has(word.toLowerCase()));
}

function nameSigns(phrase: Phrase, page: Page, [name, person]: Overlapping): string[] {
  const signs = name === undefined ? ['no name'] : [`${lieIn(phrase, name)} ${name.kind} name`];
  if (isOwners(phrase, page) || page.honoured.starts.has(phrase.start)) signs.push(partOfName);
  if (page.honoured.texts.has(phrase.text)) signs.push('mention of a full name');
  if (person !== undefined) {
    const lies = lieIn(phrase, person);
    const longer = person.name.length > person.end - person.start && isFullName(person.name);
    signs.push(`${lies} person`, longer ? 'mention of a full name' : 'person');
    if (lies !== 'whole' && isFullName(page.body.slice(person.start, person.end))) signs.push(partOfName);
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

/** What stands over a comma, as in `Dalian, Liaoning`. */
function commaSigns({ afterComma }: Phrase, next: Phrase | undefined): string[] {
  const signs: string[] = [];
  if (next?.afterComma) signs.push('next over comma');
  if (afterComma) signs.push('previous over comma');
  return signs;
}

/** Finds the first of the spans that overlaps; asked in the order of the text. */
function walk<S extends Span>(spans: readonly S[]): (phrase: Span) => S | undefined {
  let at = 0;
  return (phrase) => {
    while (at < spans.length && (spans[at]?.end ?? 0) <= phrase.start) at++;
    const span = spans[at];
    return span !== undefined && overlaps(span, phrase) ? span : undefined;
  };
}

/** Signs that count for every mention of the same name in the article. */
function isShared(sign: string): boolean {
  return sign.startsWith('before ') || sign.startsWith('after ') || sign.startsWith('whole ') || sign.endsWith('comma');
}

const elsewhere = led('elsewhere');

/** Adds to each phrase what the other mentions of its words tell. */
function withElsewhere(own: readonly string[][], phrases: readonly Phrase[]): readonly (readonly string[])[] {
  const mentions = new Map<string, number[]>();
  phrases.forEach(({ text }, index) => {
    const known = mentions.get(text);
    if (known === undefined) mentions.set(text, [index]);
    else known.push(index);
  });
  for (const all of mentions.values()) {
    const indexes = all.filter((index) => !own[index]?.includes(partOfName));
    if (indexes.length < 2) continue;
    const counts = new Map<string, number>();
    for (const index of indexes) {
      for (const sign of own[index] ?? []) if (isShared(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    }
    for (const index of indexes) {
      const signs = own[index] ?? [];
      const here = new Set(signs);
      for (const [sign, count] of counts) if (count > (here.has(sign) ? 1 : 0)) signs.push(elsewhere(sign));
      if (indexes.length > 2) signs.push('often');
    }
  }
  return own;
}

/** For each phrase the signs of the words around it, whatever place it would be. */
export function contextsOf(phrases: readonly Phrase[], page: Page): readonly (readonly string[])[] {
  const nameAt = walk(page.names);
  const personAt = walk(page.people);
  const own = phrases.map((phrase, index) => [
    'any',
    ...beforeSigns(phrase, page),
    ...afterSigns(phrase, page),
    ...directionSigns(phrase, page),
    ...nameSigns(phrase, page, [nameAt(phrase), personAt(phrase)]),
    ...commaSigns(phrase, phrases[index + 1]),
  ]);
  return withElsewhere(own, phrases);
}
