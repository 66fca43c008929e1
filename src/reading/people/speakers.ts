import type { MentionBasis, PersonMention } from '../../news/reading.ts';
import type { Span } from '../../news/span.ts';
import { firms } from '../data/names-organizations.ts';
import { nationalities } from '../data/names-words.ts';
import type { Draft } from '../draft.ts';

/** Whom the words that name a speaker mean; `name` is `null` where that stays open. */
export interface Speaker {
  readonly name: string | null;
  readonly basis: MentionBasis;
  /** Where an inferred name was read. */
  readonly from: Span | null;
}

const open: Speaker = { name: null, basis: 'stated', from: null };

/** What ends the first noun phrase of a speaker's words: `Ana Quill | of Orva`, `Ana Quill | , a nurse`. */
const phraseEnd = /[,;:—–(]|\s(?:-|who|of|for|in|at|from|to|with|on|whose|which|that|as|and|speaking|during)\s/;
const pronoun = /^(?:he|she|they|it|we|i|you|who|him|her|his|their)$/i;

/** The index of the first mention that starts at `at` or after it; `mentions` in order. */
export function firstFrom(mentions: readonly Span[], at: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const speakerOf = ({ name, basis, from }: PersonMention): Speaker => ({
  name,
  basis,
  from: from === 'published' ? null : from,
});

/** The person whose name ends the piece of text; possessive endings and `Jr.` may follow it. */
function namedAtEnd(draft: Draft, { start, end }: Span): PersonMention | null {
  let found: PersonMention | null = null;
  for (let index = firstFrom(draft.people, start); ; index++) {
    const person = draft.people[index];
    if (!person || person.end > end) break;
    if (/^(?:['’]s?|\W|[Jj]r|[Ss]r)*$/.test(draft.body.slice(person.end, end))) found = person;
  }
  return found;
}

/** `Ana Quill, who`: the person named right before. */
function antecedentOf(draft: Draft, at: number): Speaker {
  const person = draft.people[firstFrom(draft.people, at) - 1];
  const beside = person && /^(?:\s*\([^)]{1,12}\))?,?\s*$/.test(draft.body.slice(person.end, at).slice(0, 40));
  return person && beside
    ? { name: person.name, basis: 'inferred', from: { start: person.start, end: person.end } }
    : open;
}

/** `the Orva Council, which`: the organization named right before. */
function organizationBefore(draft: Draft, at: number): Speaker {
  const one = draft.organizations[firstFrom(draft.organizations, at) - 1];
  if (!one || !/^,?\s*$/.test(draft.body.slice(one.end, Math.min(at, one.end + 4))) || at - one.end > 3) return open;
  return organizationAt(draft.body, one);
}

const organizationAt = (body: string, one: Span): Speaker => ({
  name: body.slice(one.start, one.end).replace(/^the\s/i, ''),
  basis: 'inferred',
  from: one,
});

/** `The Orva Council met, it said`, `It said`: the organization that its sentence, or the one before where it opens its own, begins with and names no other beside. */
function subjectOrganization({ body, organizations, sentences }: Draft, at: number): Speaker {
  const own = firstFrom(sentences, at + 1) - 1;
  const sentence = sentences[sentences[own]?.start === at ? own - 1 : own];
  if (!sentence) return open;
  const first = firstFrom(organizations, sentence.start);
  const [one, next] = [organizations[first], organizations[first + 1]];
  const isAlone = one !== undefined && one.end <= at && (next === undefined || next.start >= at);
  if (!isAlone || !/^(?:the\s)?$/i.test(body.slice(sentence.start, one.start))) return open;
  return organizationAt(body, one);
}

const isPeople = (word: string): boolean => nationalities.has(word) || nationalities.has(word.replace(/s$/, ''));

/** Tells whom a span names: a person by the fullest name, an organization or a group by its own words. */
export function speakerAt(draft: Draft, span: Span): Speaker {
  const text = draft.body.slice(span.start, span.end);
  const reference = draft.references[firstFrom(draft.references, span.start)];
  if (/^who$/i.test(text)) return antecedentOf(draft, span.start);
  if (/^which$/i.test(text)) return organizationBefore(draft, span.start);
  if (/^it$/i.test(text)) return subjectOrganization(draft, span.start);
  if (pronoun.test(text)) return reference?.start === span.start ? speakerOf(reference) : open;
  const cut = text.search(phraseEnd);
  const first = { start: span.start, end: cut > 0 ? span.start + cut : span.end };
  const person = namedAtEnd(draft, first);
  if (person) return several(draft, person, span) ?? speakerOf(person);
  if (reference && reference.start >= span.start && reference.end === first.end) return speakerOf(reference);
  const apposed = / \p{Ll}+$/u.test(text.slice(0, Math.max(cut, 0)))
    ? apposedTo(draft, span, text.indexOf(',', cut))
    : null;
  if (apposed) return speakerOf(apposed);
  if (isPeople(text.toLowerCase().replace(/^the /, ''))) return open;
  const words = kindAndName.exec(text)?.[1] ?? withoutKind(text.replace(/,\s(?!Inc|Ltd|Jr|Sr).*$/su, ''));
  return /\p{Lu}/u.test(
    words.replace(/^(?:The|A|An|His|Her|Their|Our|My|Some|Many|One|Those|These|Other|Both|All|Most|No)\b/, ''),
  )
    ? { ...open, name: words.replace(/^[Tt]he\s+/, '').replace(/['’]s?$/, '') }
    : open;
}

const joined = /^(?:,|,? and| &)\s(?:\p{Lu}[\p{L}.]*\s){0,3}$/u;
const endsNames = /^(?:[,;:—–(]|\s(?:-|who|of|whose|both|each)\s|$)/;

/** `Ana and Tom Quill`, `Ana Quill and Tom Orr`: all who speak, by their names; `null` where it is one. */
function several(draft: Draft, first: PersonMention, span: Span): Speaker | null {
  const names = [first.name];
  let last = first;
  for (let at = firstFrom(draft.people, first.end); ; at++) {
    const next = draft.people[at];
    if (!next || next.end > span.end || !joined.test(draft.body.slice(last.end, next.start))) break;
    names.push(next.name);
    last = next;
  }
  const and = /\sand\s|&/.test(draft.body.slice(first.end, last.start));
  if (names.length < 2 || !and || !endsNames.test(draft.body.slice(last.end, span.end))) return null;
  return { name: list(names), basis: 'inferred', from: { start: first.start, end: last.end } };
}

const list = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** `its builder, Dray & Sons`: a kind, and the name behind it. */
const kindAndName =
  /^(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir)\s[\p{Ll}\s'’-]+,\s(\p{Lu}[\p{L}&.’'-]*(?:\s(?:&|\p{Lu}[\p{L}.’'-]*))*),?$/u;

/** `Ferry operator Blue Line`: the name without the words for what sort of firm it is. */
function withoutKind(words: string): string {
  const [lead = '', kind = ''] = /^(?:[\p{L}-]+\s){0,4}?(\p{Ll}+)\s(?=\p{Lu})/u.exec(words) ?? [];
  return firms.has(kind) ? words.slice(lead.length) : words;
}

/** What may stand before a name in an apposition: titles, `former doubles champion`, or nothing. */
const titled =
  /^\s*(?:(?!(?:an?|and|at|by|for|from|her|his|in|its|of|on|or|the|their|to|who|with)\s)[\p{L}-]+\.?\s+){0,4}$/u;

/** `the minister of Orva, Ana Quill, who`: the person whose name stands alone behind the comma at `comma` of the span. */
function apposedTo(draft: Draft, span: Span, comma: number): PersonMention | null {
  if (comma < 0) return null;
  const start = span.start + comma + 1;
  const rest = draft.body.slice(start, span.end).search(phraseEnd);
  const person = namedAtEnd(draft, { start, end: rest > 0 ? start + rest : span.end });
  return person && titled.test(draft.body.slice(start, person.start)) ? person : null;
}
