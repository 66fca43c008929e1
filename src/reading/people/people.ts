import type { Gender, PersonMention } from '../../news/reading.ts';
import { kinships } from '../data/names-titles.ts';
import type { Draft, Name, Step, Token } from '../draft.ts';
import { pageOf, type Weighed, weighAll } from './classify.ts';
import type { Page } from './evidence.ts';
import { isCapital } from './layout.ts';
import { names } from './lexicon.ts';
import { isOrganization, organizationStart, organizationsOf } from './organizations.ts';
import { type NameMention, type Person, personsOf } from './persons.ts';
import { referencesOf } from './references.ts';
import { bare, type Sequence } from './sequences.ts';

function spanOf({ sequence }: Weighed, draft: Draft) {
  const start = draft.tokens[sequence.first]?.start ?? 0;
  const last = draft.tokens[sequence.last];
  const end = (last?.end ?? 0) - (last ? last.text.length - bare(last.text).length : 0);
  return { start, end };
}

function mentionOf(weighed: Weighed, draft: Draft, page: Page): NameMention {
  const { start, end } = spanOf(weighed, draft);
  const { first, last, words, titles } = weighed.sequence;
  const raw = draft.body.slice(start, end);
  const text = first === last ? raw : raw.replace(/\s+/g, ' ');
  return {
    start,
    end,
    text,
    words: text.split(' '),
    titles,
    headline: page.layout.spelling[first] !== 'sentence',
    kin: words.length > 1 && isKin(draft.tokens, weighed.sequence),
    hint: titles.length > 0 ? pronounBehind(draft.tokens, last) : null,
  };
}

/** `his wife, Ana Quill`, `First Lady Ana Quill`, `Ana Quill, his wife`. */
function isKin(tokens: readonly Token[], { from, first, last }: Sequence): boolean {
  const before = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  for (let at = before; at < first; at++) if (kinships.has(tokens[at]?.lower ?? '')) return true;
  if (tokens[last + 1]?.text !== ',') return false;
  for (let at = last + 2; at < last + 5; at++) {
    if (tokens[at]?.kind !== 'word') return false;
    if (kinships.has(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

/** How far behind a name, in tokens, its pronoun stands. */
const nearest = 5;

/** The gender of the pronoun in the clause behind a name, before any mark or other name: `Quill said he`. */
function pronounBehind(tokens: readonly Token[], last: number): Gender {
  for (let at = last + 1; at <= last + nearest; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || isCapital(token)) return null;
    if (token.lower === 'he' || token.lower === 'his' || token.lower === 'himself') return 'male';
    if (token.lower === 'she' || token.lower === 'her' || token.lower === 'herself') return 'female';
  }
  return null;
}

function told(mention: NameMention, person: Person): PersonMention {
  const { start, end, text } = mention;
  const whole = text === person.name;
  return {
    start,
    end,
    name: person.name,
    gender: person.gender,
    basis: whole ? 'stated' : 'inferred',
    from: whole ? null : person.span,
  };
}

/** `Ana and Tom Quill`: the first name alone shares the family name of the full one after it. */
function withFamilyNames(mentions: readonly NameMention[], body: string): readonly NameMention[] {
  return mentions.map((mention, index) => {
    const next = mentions[index + 1];
    const [given = ''] = mention.words;
    const family = next?.words.at(-1);
    if (!next || !family || mention.words.length > 1 || next.words.length < 2 || next.start - mention.end !== 5)
      return mention;
    if (
      body.slice(mention.end, next.start) !== ' and ' ||
      !names.isFirstName(given) ||
      !names.isFirstName(next.words[0] ?? '')
    )
      return mention;
    return { ...mention, end: next.end, text: `${given} ${family}`, words: [given, family] };
  });
}

/**
 * Finds the names of people and gives each the fullest form in the article, with the span that it was read from; sorts every
 * other capitalised name; and resolves pronouns and roles to the people named. Never throws, linear.
 */
export const readPeople: Step = (draft) => {
  const page = pageOf(draft);
  const weighed = weighAll(page);
  const mentions = weighed.filter(({ score }) => score > 0).map((one) => mentionOf(one, draft, page));
  const { who } = personsOf(withFamilyNames(mentions, draft.body));
  const people = mentions.flatMap((mention, index) => {
    const person = who[index];
    return person ? [told(mention, person)] : [];
  });
  const sorted = weighed.map((one): Name => {
    if (one.score > 0) return { ...spanOf(one, draft), kind: 'person' };
    if (!isOrganization(one.sequence) && !one.signs.includes('firm before'))
      return { ...spanOf(one, draft), kind: 'other' };
    return { ...spanOf(one, draft), start: organizationStart(one.sequence, draft.tokens), kind: 'organization' };
  });
  return {
    people,
    names: sorted,
    organizations: organizationsOf(draft, sorted),
    references: referencesOf(draft, page.layout, people),
  };
};
