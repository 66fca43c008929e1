import type { Term } from '../../news/folding.ts';
import type { Span } from '../../news/span.ts';
import { isPreposition, phraseWords } from '../asking/phrases.ts';
import type { Sought } from '../ranking/features.ts';
import type { Mentions } from '../shelves/clipping.ts';

/** An asked word where it stands in the body, and what it weighs. */
export interface AskedAt extends Span {
  readonly term: string;
  readonly weight: number;
  /** The how manieth of the asked words it is. */
  readonly nth: number;
}

/** A passage in which a thing is looked for. */
export interface Scene {
  readonly body: string;
  readonly question: Asked;
  /** All asked words. */
  readonly isAsked: (term: string) => boolean;
  /** In the order of the text. */
  readonly sentences: readonly Span[];
  /** Which of them holds most of what was asked. */
  readonly best: number;
  readonly asked: readonly AskedAt[];
  /** All terms of the passage, in order. */
  readonly terms: readonly Term[];
  readonly mentions: Mentions;
}

/** What is known of the question for all phrases. */
export interface Asked {
  /** How many asked words there are, and what they weigh together. */
  readonly words: number;
  readonly total: number;
  readonly nouns: ReadonlySet<string>;
  /** The last of the asked nouns: `drug` of `which beauty drug`. */
  readonly head: string | null;
  readonly isPlural: boolean;
  readonly preposition: string | null;
  readonly asksName: boolean;
  readonly wanted: 'firm' | 'noun' | 'open';
}

const opening = /^(?:(?<fronted>in|at|on|by|to|for|from|of|with|under|into) )?(?:which|what)\b/;
const asksName = /\b(?:name|nickname|title|called|named|term|known)\b/;

export function askedOf({ about, wanted, nouns, terms, forms }: Sought): Asked {
  const last = phraseWords(about).at(-1)?.word ?? '';
  const head = [...nouns].at(-1) ?? null;
  return {
    words: terms.length,
    total: terms.reduce((sum, { weight }) => sum + weight, 0) || 1,
    nouns,
    head,
    isPlural: /[^su]s$/.test(forms.get(head ?? '') ?? ''),
    preposition: isPreposition(last) ? last : (opening.exec(about)?.groups?.fronted ?? null),
    asksName: asksName.test(about),
    wanted: wanted === 'organization' ? 'firm' : nouns.size > 0 ? 'noun' : 'open',
  };
}

const ahead = 40;
const behind = 60;

/** A phrase with the words around it. */
export interface Seen {
  readonly text: string;
  readonly terms: readonly string[];
  /** The last of its terms that stands before "of" and the like: `gate` of `the gates of Lenz Park`. */
  readonly head: string | null;
  readonly before: string;
  readonly after: string;
  /** The word right before, without marks and article, and the term that it is, if any. */
  readonly word: string;
  readonly left: string | null;
  /** True where the noun that is asked for stands a few words before, or behind. */
  readonly headBefore: boolean;
  readonly headAfter: boolean;
}

const tiesBehind = / (?:of|in|at|on|for|from|with|to|by) /;
const lastWord = /([\p{L}'’]+),? ["“]?$/u;

/** Looks at a span of a sentence of the scene. */
export function seenAt({ start, end }: Span, sentence: Span, { body, terms, question: { head } }: Scene): Seen {
  const from = Math.max(sentence.start, start - ahead);
  const to = Math.min(sentence.end, end + behind);
  const before = body.slice(from, start);
  const plain = before.replace(/\b(?:the|an?) $/i, '');
  const first = terms.findIndex((one) => one.end > start);
  const own = first < 0 ? [] : terms.slice(first).filter((one) => one.end <= end);
  const last = terms[first < 0 ? terms.length - 1 : first - 1];
  const word = lastWord.exec(plain)?.[1] ?? '';
  const isLeft = last !== undefined && word !== '' && last.end >= from + plain.trimEnd().length - 1;
  const text = body.slice(start, end);
  const tie = tiesBehind.exec(text);
  const holdsHead = (within: Span) =>
    head !== null && terms.some((one) => one.term === head && one.start >= within.start && one.end <= within.end);
  return {
    text,
    terms: own.map(({ term }) => term),
    head: own.findLast((one) => tie === null || one.end <= start + tie.index)?.term ?? null,
    before,
    after: body.slice(end, to),
    word: word.toLowerCase(),
    left: isLeft ? last.term : null,
    headBefore: holdsHead({ start: from, end: start }),
    headAfter: holdsHead({ start: end, end: to }),
  };
}
