import type { PersonMention } from '../../news/reading.ts';
import { overlaps, type Span } from '../../news/span.ts';
import { titles } from '../data/names-titles.ts';
import { besideWords, directions, firmNouns, officeNouns, placeNouns, roadNouns } from '../data/places-words.ts';
import type { Draft, Name } from '../draft.ts';
import { names } from '../people/lexicon.ts';
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
}

export function pageOf({ body, sentences, names, people }: Seen, units: readonly Unit[]): Page {
  const small = new Set<string>();
  for (const { text, lower } of units) if (text === lower) small.add(lower);
  return { body, units, small, names, people, openings: new Set(sentences.map(({ start }) => start)) };
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

function nameSigns(phrase: Phrase, name: Name | undefined, person: PersonMention | undefined): string[] {
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

/** What stands over a comma, as in `Dalian, Liaoning`; the neighbours are the phrases before and after. */
function commaSigns(phrase: Phrase, [previous, next]: readonly (Phrase | undefined)[], { units }: Page): string[] {
  const signs: string[] = [];
  const over = (right: Phrase) => units[right.from]?.before === ',';
  if (next !== undefined && next.from === phrase.to && over(next)) signs.push('next over comma');
  if (previous !== undefined && previous.to === phrase.from && over(phrase)) signs.push('previous over comma');
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

const elsewhere = new Map<string, string>();

function elsewhereOf(sign: string): string {
  const known = elsewhere.get(sign) ?? `elsewhere ${sign}`;
  elsewhere.set(sign, known);
  return known;
}

/** Adds to each phrase what the other mentions of its words tell. */
function withElsewhere(own: readonly string[][], phrases: readonly Phrase[]): readonly (readonly string[])[] {
  const mentions = new Map<string, number[]>();
  phrases.forEach(({ text }, index) => {
    const known = mentions.get(text);
    if (known === undefined) mentions.set(text, [index]);
    else known.push(index);
  });
  for (const indexes of mentions.values()) {
    if (indexes.length < 2) continue;
    const counts = new Map<string, number>();
    for (const index of indexes) {
      for (const sign of own[index] ?? []) if (isShared(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    }
    for (const index of indexes) {
      const signs = own[index] ?? [];
      const here = new Set(signs);
      for (const [sign, count] of counts) if (count > (here.has(sign) ? 1 : 0)) signs.push(elsewhereOf(sign));
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
    ...nameSigns(phrase, nameAt(phrase), personAt(phrase)),
    ...commaSigns(phrase, [phrases[index - 1], phrases[index + 1]], page),
  ]);
  return withElsewhere(own, phrases);
}
