import type { Gender } from '../../news/reading.ts';
import type { Span } from '../../news/span.ts';
import { familyFirst } from '../data/names-gender.ts';
import { areForms } from '../data/names-nicknames.ts';
import { femaleTitles, maleTitles, offices, suffixes } from '../data/names-titles.ts';
import { names } from './lexicon.ts';

/** A person's name as it stands in the text. */
export interface NameMention extends Span {
  /** White space made single. */
  readonly text: string;
  readonly words: readonly string[];
  readonly titles: readonly string[];
  /** It stands in a headline, which may cut names or run on after them. */
  readonly headline: boolean;
  /** Words beside it tell whose wife, son or the like it is. */
  readonly kin: boolean;
  /** What a pronoun right behind it tells: `President Quill said he`. */
  readonly hint: Gender;
}

/** Somebody whom the article names, with all that it tells of him or her. */
export interface Person {
  /** The fullest form of the name, titles left off. */
  name: string;
  words: readonly string[];
  /** The words as they are compared. */
  folded: readonly string[];
  gender: Gender;
  /** Where the fullest form stands first. */
  span: Span;
  mentions: number;
  /** Its fullest form is known from a headline alone. */
  headline: boolean;
  /** Start of the last mention in full. */
  lastFull: number;
  /** The article tells whose wife, son or the like it is. */
  kin: boolean;
  readonly titles: Set<string>;
}

/** Words as names are compared: in lower case, without a full stop at their end, none of `Jr.` and the like. */
function folded(words: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const word of words) {
    const lower = word.toLowerCase();
    const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
    if (!suffixes.has(bare)) found.push(bare);
  }
  return found;
}

/** Two words can be forms of one: the same, an initial of the other, a short form. */
function agree(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b)) || areForms(a, b);
}

/** Middle names that contradict one another: `George W.` and `George H.` */
function differ(a: readonly string[], b: readonly string[]): boolean {
  const [one, two] = [a[1], b[1]];
  return a.length > 2 && b.length > 2 && one !== undefined && two !== undefined && one.charAt(0) !== two.charAt(0);
}

/** One form of a name can be another form of the same: its first and last words agree, or it is cut short. */
function sameName(long: readonly string[], short: readonly string[]): boolean {
  const [firstLong = '', firstShort = ''] = [long[0], short[0]];
  if (short.length === 1) return long.at(-1) === firstShort || firstLong === firstShort;
  if (!agree(firstLong, firstShort))
    return short.every((word, index) => word === long[long.length - short.length + index]);
  if (differ(long, short)) return false;
  return long.at(-1) === short.at(-1) || short.every((word) => long.includes(word));
}

function genderOf({ words, titles }: NameMention): Gender {
  for (const title of titles) {
    if (femaleTitles.has(title)) return 'female';
    if (maleTitles.has(title)) return 'male';
  }
  const [first = ''] = words;
  if (familyFirst.has(first.toLowerCase())) return null;
  return words.length > 1 && first.length > 1 ? names.genderOf(first) : null;
}

function fuller(mention: NameMention, person: Person): boolean {
  if (mention.headline !== person.headline) return person.headline;
  if (mention.words.length !== person.words.length) return mention.words.length > person.words.length;
  return (
    mention.text.length > person.name.length &&
    mention.words.every((word, index) => agree(word, person.words[index] ?? ''))
  );
}

function note(person: Person, mention: NameMention) {
  person.mentions++;
  if (mention.words.length > 1) person.lastFull = mention.start;
  for (const title of mention.titles) person.titles.add(title);
  person.kin ||= mention.kin;
  person.gender ??= genderOf(mention);
  if (!fuller(mention, person)) return;
  person.name = mention.text;
  person.words = mention.words;
  person.folded = folded(mention.words);
  person.headline = mention.headline;
  person.span = { start: mention.start, end: mention.end };
}

function personOf(mention: NameMention): Person {
  const { text, words, start, end, headline } = mention;
  return {
    name: text,
    words,
    folded: folded(words),
    headline,
    gender: null,
    span: { start, end },
    mentions: 0,
    lastFull: -1,
    kin: false,
    titles: new Set(),
  };
}

/** True where a title goes to a relative of the person: who is told to be somebody's wife or son, or is another than the pronoun behind it tells. */
const isAnother = ({ titles, hint }: NameMention, { kin, gender }: Person): boolean =>
  (hint !== null && gender !== null && hint !== gender) || (kin && titles.some((title) => offices.has(title)));

/** How well a single name fits one of several people: by title, gender, family name, and who is named most. */
function fitness(mention: NameMention, person: Person): number {
  const [word = ''] = folded(mention.words);
  const own = person.folded;
  const gender = genderOf(mention);
  let score = Math.min(person.mentions, 20);
  if (own.at(-1) === word) score += 30;
  if (gender && person.gender && gender !== person.gender) score -= 200;
  const titled = mention.titles.some((title) => person.titles.has(title));
  if (titled) score += 60;
  if (!titled && mention.titles.length > 0 && isAnother(mention, person)) score -= 200;
  if (person.kin) score -= 3;
  if (!person.kin && person.lastFull >= 0 && person.lastFull < mention.start && mention.start - person.lastFull < 300)
    score += 10;
  return score;
}

/** Where all else is equal, whom the article introduces first. */
const first = 0.5;
/** So near to each other, in characters, two are introduced in one breath, and none of them first: `Ana and Tom Quill`. */
const beside = 16;

function chosen(mention: NameMention, candidates: readonly Person[]): Person | null {
  const introduced = candidates.reduce((least, person) => Math.min(least, person.span.start), Number.POSITIVE_INFINITY);
  const together = candidates.some(({ span }) => span.start > introduced && span.start - introduced < beside);
  const [best, second] = candidates
    .map((person) => ({
      person,
      score: fitness(mention, person) + (person.span.start === introduced && !together ? first : 0),
    }))
    .sort((a, b) => b.score - a.score);
  if (!best || best.score < -100) return null;
  return second && second.score === best.score ? null : best.person;
}

/** More people than this of one name are not told apart. */
const namesakes = 40;

/** Groups the mentions by person, in two rounds: full names first, then single names by the full ones. `who[i]` is mention `i`'s. */
export function personsOf(mentions: readonly NameMention[]): {
  readonly persons: readonly Person[];
  readonly who: readonly Person[];
} {
  const byWord = new Map<string, Set<Person>>();
  const persons: Person[] = [];
  const who: Person[] = [];
  const known = (words: readonly string[]) => {
    const own = folded(words);
    const found = new Set<Person>();
    for (const word of [own[0] ?? '', own.at(-1) ?? '']) {
      for (const person of byWord.get(word) ?? [])
        if (found.size < namesakes) found.add(person);
        else break;
    }
    return [...found].filter((person) =>
      words.length >= person.words.length ? sameName(own, person.folded) : sameName(person.folded, own),
    );
  };
  const file = (mention: NameMention, index: number, person: Person) => {
    note(person, mention);
    for (const word of folded(mention.words)) {
      const filed = byWord.get(word) ?? new Set();
      byWord.set(word, filed);
      filed.add(person);
    }
    who[index] = person;
  };
  const take = (mention: NameMention, index: number) => {
    const candidates = known(mention.words);
    const person = mention.words.length > 1 ? candidates[0] : chosen(mention, candidates);
    if (person) file(mention, index, person);
    else {
      const fresh = personOf(mention);
      persons.push(fresh);
      file(mention, index, fresh);
    }
  };
  for (const [index, mention] of mentions.entries()) if (mention.words.length > 1) take(mention, index);
  for (const [index, mention] of mentions.entries()) if (mention.words.length === 1) take(mention, index);
  return { persons, who };
}
