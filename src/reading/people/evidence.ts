import { firms, organizationHeads, organizationWords } from '../data/names-organizations.ts';
import { honorifics, roles, titles } from '../data/names-titles.ts';
import { contexts, endings, nationalities, wellKnownPlaces } from '../data/names-words.ts';
import type { Token } from '../draft.ts';
import { led } from '../led.ts';
import { isAllUpper, isCapital, type Layout } from './layout.ts';
import { isFamiliarWord, isFamilyName, isPlainWord, names } from './lexicon.ts';
import type { Sequence } from './sequences.ts';

/** The page around a sequence. */
export interface Page {
  readonly tokens: readonly Token[];
  readonly layout: Layout;
  /** Lower-case words of the article that also stand in it without a capital. */
  readonly uncapitalized: ReadonlySet<string>;
}

type Signs = string[];

const signsBefore = new Map([...contexts.before].map(([word, sign]) => [word, `${sign} before`]));
const signsAfter = new Map([...contexts.after].map(([word, sign]) => [word, `${sign} after`]));

/** Most signs of a name of one word are others than those of a longer one. */
const ofSingle = led('single');
const ofSeveral = (sign: string): string => sign;

const sizes = ['one word', 'two words', 'three words'];

/** What its own words tell. */
function wordSigns({ words }: Sequence, page: Page): readonly string[] {
  const signs = [sizes[words.length - 1] ?? 'more words'];
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const single = words.length === 1;
  const as = single ? ofSingle : ofSeveral;
  if (first.length === 1 || /^(?:\p{Lu}\.)+$/u.test(first)) signs.push(as('initial'));
  if (names.isFirstName(first)) signs.push(as(names.genderOf(first) ? 'first name' : 'first name of either gender'));
  if (isFamilyName(first)) signs.push(as('name first'));
  if (!single && isFamilyName(last)) signs.push('family name last');
  if (!single && !isFamilyName(last) && !isPlainWord(last)) signs.push('unknown word last');
  if (!single && !isFamilyName(first) && !names.isFirstName(first) && !isPlainWord(first))
    signs.push('unknown word first');
  if (isPlainWord(first)) signs.push(as('plain first'));
  if (isFamiliarWord(first)) signs.push(as('familiar first'));
  if (!single && isPlainWord(last)) signs.push('plain last');
  if (!single && isFamiliarWord(last)) signs.push('familiar last');
  if (single && page.uncapitalized.has(first.toLowerCase())) signs.push('seen uncapitalized');
  if (words.some((word) => wellKnownPlaces.has(word.toLowerCase()))) signs.push(as('place word'));
  if (!single && wellKnownPlaces.has(words.join(' ').toLowerCase())) signs.push('place name');
  if (organizationWords.has(last.toLowerCase())) signs.push(as('organization word last'));
  else if (words.some((word) => organizationWords.has(word.toLowerCase()) && !names.isFirstName(word)))
    signs.push('organization word');
  if (!single && organizationHeads.has(first.toLowerCase())) signs.push('organization head');
  if (nationalities.has(last.toLowerCase())) signs.push(as('nationality last'));
  if (isAllUpper(last) && last.length > 1) signs.push(as(last.length < 6 ? 'acronym' : 'capitals'));
  if (/^(?:Der|Die|Das|Le|La|Les|El|Los|Las|Il|Lo|Al|San|Santa|St|Sri)$/.test(first))
    signs.push(as('foreign article first'));
  if (/^(?:Mc|Mac|O['’]|Fitz|De|Di|Van|Le|La)\p{Lu}/u.test(last)) signs.push('inner capital');
  if (last.includes('-')) signs.push(as('hyphen'));
  const ending = endings.find(([pattern]) => pattern.test(last));
  if (ending && !isPlainWord(last)) signs.push(as(ending[1]));
  return signs;
}

/** `ferry operator Blue Line`, not `the club Ana Quill`: the first word is nobody's first name, or a plain word too. */
function isFirm(before: string, { words: [first = '', ...more] }: Sequence): boolean {
  return firms.has(before) && more.length < 3 && (!names.isFirstName(first) || isPlainWord(first));
}

/** What stands before it. */
function leftSigns(sequence: Sequence, page: Page, signs: Signs) {
  const single = sequence.words.length === 1;
  const as = single ? ofSingle : ofSeveral;
  const strong = sequence.titles.some((title) => titles.has(title));
  const title = sequence.titles.at(-1) ?? '';
  if (honorifics.has(title) || title === 'miss') signs.push(as('honorific'));
  if (strong) signs.push(as('title'));
  else if (sequence.titles.some((title) => roles.has(title))) signs.push(as('role in capitals'));
  else if (sequence.titles.length > 0) signs.push('part of a title');
  if (sequence.nationality) signs.push(as('nationality before'));
  if (page.layout.lineStart[sequence.from]) signs.push(as('starts a line'));
  else if (page.layout.opens[sequence.from]) signs.push(as('starts a sentence'));
  if (page.layout.spelling[sequence.first] === 'headline') signs.push('in a headline');
  if (page.layout.lineStart[sequence.from] || sequence.titles.length > 0) return;
  const before = page.tokens[sequence.from - 1];
  if (!before) return;
  const further = page.tokens[sequence.from - 2];
  if (/^(?:of|for|and|&)$/.test(before.lower) && isCapital(further)) signs.push(as(`${before.lower} after a capital`));
  if (isFirm(before.lower, sequence)) signs.push('firm before');
  if (roles.has(before.lower)) signs.push(as('role before'));
  const sign = signsBefore.get(before.lower);
  if (sign) signs.push(as(sign));
  else if (before.kind === 'number') signs.push('number before');
}

/** `Ana and Tom Quill`: a first name before a first name and a family name. */
function sharesFamilyName({ words, last }: Sequence, { tokens }: Page): boolean {
  const [other, family] = [tokens[last + 2], tokens[last + 3]];
  return (
    names.isFirstName(words[0] ?? '') && isCapital(other) && names.isFirstName(other?.text ?? '') && isCapital(family)
  );
}

/** What stands after it. */
function rightSigns(sequence: Sequence, page: Page, signs: Signs) {
  const single = sequence.words.length === 1;
  const as = single ? ofSingle : ofSeveral;
  const { tokens, layout } = page;
  const at = sequence.last + 1;
  const next = tokens[at];
  if (/['’][sS]$/.test(tokens[sequence.last]?.text ?? '')) signs.push(as('possessive'));
  if (!single && next && firms.has(next.lower) && tokens[sequence.first - 1]?.lower === 'the') signs.push('firm after');
  if (!next || layout.lineStart[at]) {
    signs.push(as('ends a line'));
    return;
  }
  const after = tokens[at + 1];
  const sign = signsAfter.get(next.lower);
  if (sign) signs.push(as(sign));
  else if (next.kind === 'number') signs.push(as('number after'));
  else if (next.kind === 'word' && /[^e]ed$/.test(next.lower)) signs.push(as('verb after'));
  else if (next.kind === 'word' && isPlainWord(next.text)) signs.push(as('plain word after'));
  if (single && after && next.lower === 'and' && sharesFamilyName(sequence, page))
    signs.push('first name and full name after');
  if (next.text === ',' && after) {
    if (after.kind === 'number' && /^\d\d$/.test(after.text)) signs.push('age after');
    else if (contexts.articles.has(after.lower) || roles.has(after.lower)) signs.push(as('apposition after'));
    else if (after.lower === 'who') signs.push('who after');
    else if (isCapital(after)) signs.push(as('capital after comma'));
  }
  if (next.text === '(' && after) {
    if (after.kind === 'number') signs.push(as('number in brackets'));
    else if (wellKnownPlaces.has(after.lower) || nationalities.has(after.lower) || isAllUpper(after.text))
      signs.push('country in brackets');
  }
}

/** What speaks for and against each sequence's being a person, by name; the weights are in data/names-evidence.ts. */
export function signsOf(sequences: readonly Sequence[], page: Page): readonly (readonly string[])[] {
  // Its own words tell the same wherever a name stands.
  const ofWords = new Map<string, readonly string[]>();
  return sequences.map((sequence) => {
    const words = sequence.words.join(' ');
    const own = ofWords.get(words) ?? wordSigns(sequence, page);
    ofWords.set(words, own);
    const signs = [...own];
    leftSigns(sequence, page, signs);
    rightSigns(sequence, page, signs);
    return signs;
  });
}
