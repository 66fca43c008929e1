import { foldLetters, termsOf } from '../../src/news/folding.ts';
import { irregularForms } from '../../src/news/irregular-forms.ts';
import type { Reading } from '../../src/news/reading.ts';
import type { Span } from '../../src/news/span.ts';
import { isFunctionWord } from '../../src/newsroom/asking/phrases.ts';
import { months } from '../../src/newsroom/dates.ts';

export type PartKind = 'person' | 'place' | 'name' | 'number' | 'year' | 'verb' | 'counted' | 'word';

/** A word or name of a text that another of its kind could stand for. */
export interface Part extends Span {
  readonly kind: PartKind;
  readonly text: string;
}

const capital = "\\p{Lu}[\\p{L}\\p{N}’'&-]*[\\p{L}\\p{N}]";
const name = new RegExp(`(?<=[\\p{L}\\p{N},:;] )${capital}(?: (?:of |the |de )*${capital})*`, 'gu');
const year = /(?<![\p{L}\p{N}.,$-])(?:1[5-9]|20)\d\d(?![\p{L}\p{N}-])/gu;
const number = /(?<![\p{L}\p{N}.,])\d[\d,.]*(?![\p{L}\p{N}])/gu;
const word = /(?<![\p{L}\p{N}’'-])\p{Ll}{3,}(?![\p{L}\p{N}’'-])/gu;
/** What is counted or asked for: `how many ferries`, `which actor`. */
const counted = /(?<=\b(?:how many|which|what|whose) )\p{Ll}{4,}(?![\p{L}’'-])/giu;
const longWord = /(?<=\p{L} )\p{Ll}{5,}(?![\p{L}\p{N}’'-])/gu;
const calendar = new RegExp(`^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|${months.join('|')})$`, 'i');
const isPast = (form: string) => /\p{L}{3}ed$/u.test(form) || irregularForms.has(form);

const isContent = (form: string) => termsOf(form).length > 0 && !isFunctionWord(form);

/** The people and places of readings, by the words that name them. */
export function kindsOfNames(readings: readonly Pick<Reading, 'people' | 'places'>[], bodies: readonly string[]) {
  const kinds = new Map<string, PartKind>();
  readings.forEach(({ people, places }, at) => {
    const body = bodies[at] ?? '';
    for (const { start, end } of places) kinds.set(foldLetters(body.slice(start, end)), 'place');
    for (const { start, end, name } of people) {
      kinds.set(foldLetters(body.slice(start, end)), 'person');
      kinds.set(foldLetters(name), 'person');
    }
  });
  return kinds;
}

/** The names, numbers, years and past verbs of a text. */
export function partsOf(text: string, kinds: ReadonlyMap<string, PartKind>): Part[] {
  const cut = (pattern: RegExp, kindOf: (words: string) => PartKind | null) =>
    [...text.matchAll(pattern)].flatMap(({ 0: raw, index: start }) => {
      const words = raw.replace(/[’']s$|[.,]$/u, '');
      const kind = kindOf(words);
      return kind === null ? [] : [{ kind, text: words, start, end: start + words.length }];
    });
  return [
    ...cut(name, (words) => (calendar.test(words) ? null : (kinds.get(foldLetters(words)) ?? 'name'))),
    ...cut(year, () => 'year'),
    ...cut(number, (digits) => (/^(?:1[5-9]|20)\d\d$/.test(digits) ? null : 'number')),
    ...cut(word, (form) => (isPast(form) ? 'verb' : null)),
    ...cut(counted, (form) => (isContent(form) && !isPast(form) ? 'counted' : null)),
    ...cut(longWord, (form) => (isContent(form) && !isPast(form) && !/(?:ly|ing)$/.test(form) ? 'word' : null)),
  ];
}

/** True where one can stand for the other and makes another question. */
export function isOther(part: Part, other: Part, question: string): boolean {
  if (part.kind !== other.kind || part.text.endsWith('s') !== other.text.endsWith('s')) return false;
  const own = new Set(termsOf(question).map(({ term }) => term));
  const terms = termsOf(other.text);
  return terms.length > 0 && terms.every(({ term }) => !own.has(term));
}

export const withOther = (question: string, { start, end }: Part, other: string): string =>
  question.slice(0, start) + other + question.slice(end);
