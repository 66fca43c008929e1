import { cueNouns } from '../data/cue-nouns.ts';
import { cueVerbs } from '../data/cue-verbs.ts';
import { finders, findingVerbs } from '../data/findings.ts';
import { headlineLabels } from '../data/headline-labels.ts';

/** What a cue verb takes; see the letters in the table. */
export interface CueVerb {
  readonly lemma: string;
  /** The word that must follow: "out" in "pointed out". */
  readonly particle: string;
  /** Its frames as the table has them: verbs with the same ones are used alike. */
  readonly frames: string;
  readonly clause: boolean;
  readonly that: boolean;
  readonly addressee: boolean;
  readonly infinitive: boolean;
  readonly noun: boolean;
  /** The prepositions before what is spoken of. */
  readonly about: ReadonlySet<string>;
  readonly weak: boolean;
  /** Its base and present form are nouns too. */
  readonly homograph: boolean;
  /** It reports only where its object holds a quotation. */
  readonly judges: boolean;
  /** Those forms are nouns first of all. */
  readonly nounFirst: boolean;
}

export type CueForm = 'base' | 'present' | 'past' | 'participle' | 'ing';

export interface CueWord {
  readonly verb: CueVerb;
  readonly form: CueForm;
}

const vowel = /[aeiou]/;
const doubling = new Set([
  'admit',
  'quip',
  'brag',
  'blog',
  'snap',
  'begin',
  'shut',
  'put',
  'deadpan',
  'chat',
  'rap',
  'refer',
  'infer',
]);

function stemOf(base: string): string {
  return doubling.has(base) ? `${base}${base.at(-1)}` : base;
}

function presentOf(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stemOf(base)}ed`;
}

function ingOf(base: string): string {
  return base.endsWith('e') && vowel.test(base.slice(0, -1)) && !base.endsWith('ee')
    ? `${base.slice(0, -1)}ing`
    : `${stemOf(base)}ing`;
}

function verbOf(lemma: string, frames: string, particle: string): CueVerb {
  const takes = (letter: string) => frames.split(' ').includes(letter);
  return {
    lemma,
    particle,
    frames,
    clause: takes('c'),
    that: takes('c') || takes('t'),
    addressee: takes('o'),
    infinitive: takes('i'),
    noun: takes('n'),
    about: new Set(frames.split(' ').filter((frame) => frame.length > 1)),
    weak: takes('w'),
    homograph: takes('h'),
    nounFirst: takes('s'),
    judges: takes('j'),
  };
}

const words = new Map<string, CueWord>();
for (const [forms, frames] of cueVerbs) {
  const [verbs = '', particle = ''] = forms.split('+');
  const [base = '', past = pastOf(base), participle = past] = verbs.split(' ');
  const verb = verbOf(base, frames, particle);
  words.set(base, { verb, form: 'base' });
  words.set(presentOf(base), { verb, form: 'present' });
  words.set(ingOf(base), { verb, form: 'ing' });
  if (participle !== base) words.set(participle, { verb, form: 'participle' });
  words.set(past, { verb, form: 'past' });
}

/** The cue verb that a word, in lower case, is a form of. */
export function cueWord(lower: string): CueWord | undefined {
  return words.get(lower);
}

/** True for a noun, in lower case, that names what somebody said. */
export function isCueNoun(lower: string): boolean {
  return cueNouns.has(lower);
}

/** True for a word, in lower case, that ends a label before a colon and names no speaker. */
export function isLabel(lower: string): boolean {
  return headlineLabels.has(lower);
}

/** True for a verb, in lower case, by which a document or a body tells what it came to. */
export function isFindingVerb(lower: string): boolean {
  return findingVerbs.has(lower);
}

/** True for a noun, in lower case, for what comes to a finding. */
export function isFinder(lower: string): boolean {
  return finders.has(lower);
}
