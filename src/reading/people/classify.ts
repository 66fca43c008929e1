import { weights } from '../data/names-evidence.ts';
import { familyFirst } from '../data/names-gender.ts';
import { wordNames } from '../data/names-words.ts';
import type { Draft } from '../draft.ts';
import { type KnownWords, namesInCapitals } from './capitals.ts';
import { type Page, signsOf } from './evidence.ts';
import { layoutOf } from './layout.ts';
import { type Sequence, sequencesOf } from './sequences.ts';

/** A sequence with the signs that it has and what they weigh: above 0 it names a person. */
export interface Weighed {
  readonly sequence: Sequence;
  readonly signs: readonly string[];
  readonly score: number;
}

/** Signs that count for every mention of the same name in the article, and what they are called at the others. */
const shared: ReadonlyMap<string, string> = new Map(
  [
    'title',
    'role before',
    'firm before',
    'nationality before',
    'said after',
    'verb after',
    'the before',
    'in before',
    'from before',
    'possessive',
    'apposition after',
    'age after',
    'who after',
    'country in brackets',
    'number in brackets',
    'organization word',
  ]
    .flatMap((sign) => [sign, `single ${sign}`])
    .map((sign) => [sign, `elsewhere ${sign}`]),
);

/** What tells more than the weights could learn of it, for it is rare: `ferry operator Blue Line`, `the Green Lenz group`. */
const proofs: ReadonlyMap<string, number> = new Map([
  ['firm before', -8],
  ['firm after', -8],
]);

const proved = new Map([
  ...weights,
  ...[...proofs].map(([sign, proof]) => [sign, (weights.get(sign) ?? 0) + proof] as const),
]);

export function weigh(signs: readonly string[]): number {
  let score = 0;
  for (const sign of signs) score += proved.get(sign) ?? 0;
  return score;
}

/** Adds to each sequence what other mentions of the same words tell. */
function withElsewhere(
  own: readonly (readonly string[])[],
  sequences: readonly Sequence[],
): readonly (readonly string[])[] {
  const seen = new Map<string, Map<string, number>>();
  const counts = new Map<string, number>();
  sequences.forEach(({ key }, index) => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
    const here = seen.get(key) ?? new Map<string, number>();
    seen.set(key, here);
    for (const sign of own[index] ?? []) if (shared.has(sign)) here.set(sign, (here.get(sign) ?? 0) + 1);
  });
  return sequences.map(({ key, words }, index) => {
    const signs = own[index] ?? [];
    if ((counts.get(key) ?? 0) < 2) return signs;
    const elsewhere: string[] = [];
    for (const [sign, count] of seen.get(key) ?? [])
      if (count > (signs.includes(sign) ? 1 : 0)) elsewhere.push(shared.get(sign) ?? sign);
    return [...signs, ...elsewhere, words.length === 1 ? 'single repeated' : 'repeated'];
  });
}

interface Parts {
  readonly ofPerson: ReadonlySet<string>;
  /** Family names of those of whom there is little doubt. */
  readonly ofSurePerson: ReadonlySet<string>;
  readonly firstOfPerson: ReadonlySet<string>;
  readonly ofOther: ReadonlySet<string>;
}

/** Log odds above which a longer name leaves little doubt. */
const sure = 3;

/** The single words of longer names, by what those name. */
function partsOf(weighed: readonly Weighed[]): Parts {
  const ofPerson = new Set<string>();
  const ofSurePerson = new Set<string>();
  const firstOfPerson = new Set<string>();
  const ofOther = new Set<string>();
  for (const { sequence, score } of weighed) {
    const words = sequence.words.map((word) => word.toLowerCase());
    if (words.length < 2) continue;
    if (score <= 0) for (const word of words) ofOther.add(word);
    else {
      const [first = ''] = words;
      for (const family of [words.at(-1) ?? '', ...(familyFirst.has(first) ? [first] : [])]) {
        ofPerson.add(family);
        if (score > sure) ofSurePerson.add(family);
      }
      firstOfPerson.add(first);
    }
  }
  return { ofPerson, ofSurePerson, firstOfPerson, ofOther };
}

/** What the longer names of the article tell of a single word. */
function partSigns(sequence: Sequence, parts: Parts): readonly string[] {
  const [word = '', more] = sequence.words;
  if (more !== undefined) return [];
  const lower = word.toLowerCase();
  const signs: string[] = [];
  if (parts.ofPerson.has(lower)) signs.push('last word of a person');
  if (parts.ofSurePerson.has(lower)) signs.push('last word of a sure person');
  if (parts.firstOfPerson.has(lower)) signs.push('first word of a person');
  if (parts.ofOther.has(lower)) signs.push('word of another name');
  return signs;
}

/** `May`, `Will`: nobody's name unless the article has the full one. */
const isMereWord = ({ words }: Sequence): boolean => words.length === 1 && wordNames.has(words[0]?.toLowerCase() ?? '');

export function pageOf({ body, tokens }: Pick<Draft, 'body' | 'tokens'>): Page {
  const uncapitalized = new Set<string>();
  for (const { kind, text, lower } of tokens) if (kind === 'word' && text === lower) uncapitalized.add(lower);
  return { tokens, layout: layoutOf(body, tokens), uncapitalized };
}

function added(one: Weighed, signs: readonly string[]): Weighed {
  return signs.length === 0 ? one : { ...one, signs: [...one.signs, ...signs], score: one.score + weigh(signs) };
}

/** No single mention has more than this to say about the others. */
const limited = (score: number): number => Math.max(-6, Math.min(6, score));

/** A name means the same person throughout an article (one sense per discourse): its other mentions vote. */
function withVotes(weighed: readonly Weighed[]): readonly Weighed[] {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { sequence, score } of weighed) {
    const votes = sums.get(sequence.key) ?? { sum: 0, count: 0 };
    votes.sum += limited(score);
    votes.count += 1;
    sums.set(sequence.key, votes);
  }
  return weighed.map((one) => {
    const { sum, count } = sums.get(one.sequence.key) ?? { sum: 0, count: 1 };
    if (count < 2) return one;
    const others = (sum - limited(one.score)) / (count - 1);
    const level = Math.max(-2, Math.min(2, Math.round(others / 2)));
    const total = Math.max(-3, Math.min(3, Math.round((sum - limited(one.score)) / 4)));
    return added(one, [`others ${level}`, `others together ${total}`]);
  });
}

/** `Ana and Tom Quill`: where the second is a person, so is the first. */
function withPartners(weighed: readonly Weighed[]): readonly Weighed[] {
  return weighed.map((one, index) => {
    const partner = weighed[index + 1];
    const shares = one.score <= 0 && (partner?.score ?? 0) > 0 && one.signs.includes('first name and full name after');
    return shares ? { ...one, score: 1 } : one;
  });
}

function knownWords(weighed: readonly Weighed[]): KnownWords {
  const last = new Set<string>();
  const any = new Set<string>();
  for (const { sequence, score } of weighed) {
    if (score <= 0) continue;
    for (const word of sequence.words) any.add(word.toLowerCase());
    last.add(sequence.words.at(-1)?.toLowerCase() ?? '');
  }
  return { last, any };
}

/** Weighs every capitalised sequence of the article; longer names first, since single words go by them. */
export function weighAll(page: Page): readonly Weighed[] {
  const sequences = sequencesOf(page.tokens, page.layout);
  const own = withElsewhere(signsOf(sequences, page), sequences);
  const weighed = sequences.map((sequence, index) => {
    const signs = own[index] ?? [];
    return { sequence, signs, score: weigh(signs) };
  });
  const parts = partsOf(weighed);
  const first = weighed
    .map((one) => added(one, partSigns(one.sequence, parts)))
    .filter(({ sequence, signs }) => !isMereWord(sequence) || signs.includes('last word of a sure person'));
  const voted = withPartners(withVotes(first));
  const capitals = namesInCapitals(page, knownWords(voted)).map(
    (sequence): Weighed => ({ sequence, signs: [], score: 1 }),
  );
  return capitals.length === 0 ? voted : [...voted, ...capitals].sort((a, b) => a.sequence.first - b.sequence.first);
}
