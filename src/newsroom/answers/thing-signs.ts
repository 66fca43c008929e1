import { termsOf } from '../../news/folding.ts';
import { overlaps, type Span } from '../../news/span.ts';
import { isBeForm } from '../asking/phrases.ts';
import { looksLike } from './thing-kinds.ts';
import type { Phrase } from './thing-phrases.ts';
import { type Asked, type Scene, type Seen, seenAt } from './thing-scene.ts';

/** Capitals all through, with the small words that names have. */
export const isName = /^\p{Lu}[\p{L}\p{N}.’'&-]*(?: (?:\p{Lu}\S*|of|and|the|for|de|la|&|\d+))*$/u;
const pointing =
  /^(?:i|you|he|she|it|they|we|who|this|that|these|those|there|one|all|some|many|most|others|both|each|none|nobody|everyone|everybody|someone|somebody|him|her|them|us|me|his|its|their|people|which|what|such)\b/i;
const calls = new Set('named called titled dubbed nicknamed termed labelled labeled'.split(' '));
const callsBefore = /\b(?:known as|name is|name was),? (?:(?:the|an?) )?["“‘']?$/i;
const mayCall = new Set(['as', 'is', 'was']);
/** What bears its name in quotation marks. */
const inMarks =
  /^(?:movi|film|show|seri|album|song|book|game|titl|novel|play|music|poem|paint|program|podcast|plan|slogan|word|phras|nam|nicknam|motto)/;
const apposed =
  /^["”]?, (?:(?:an?|the|its|his|her|their|which is|which was|one of the) )((?:[\p{L}-]+ ){0,3}[\p{L}-]+)/u;
const isOne = /^["”]? (?:is|are|was|were|became) (?:an?|the|one of the) ((?:[\p{L}-]+ ){0,3}[\p{L}-]+)/u;
const introduced =
  /([\p{L}-]+(?: [\p{L}-]+){0,3})(?:,? (?:such as|including|called|named|known as|dubbed)| (?:is|was|are|were|of)|:|,) (?:(?:the|an?) )?["“]?$/u;
const segmentEnd = /[,;:—–)]\s/;
const opensSegment = new Set([',', ';', ':', '—', '–', '(']);

const termSet = (text: string | undefined): ReadonlySet<string> =>
  new Set(text === undefined ? [] : termsOf(text).map(({ term }) => term));

/** The stretch between commas and the like in which a phrase stands. */
function segmentAround({ start, end }: Span, sentence: Span, body: string): Span {
  let from = start - 1;
  while (from > sentence.start && !(opensSegment.has(body[from - 1] ?? '') && body[from] === ' ')) from -= 1;
  const stop = segmentEnd.exec(body.slice(end, sentence.end));
  return { start: from, end: stop ? end + stop.index : sentence.end };
}

const holds = (span: Span, { start, end }: Span) => start >= span.start && end <= span.end;

/** How far from a phrase an asked word counts half: in the passage, and in its sentence; letters. */
const reach = { passage: 30, sentence: 8 };

const total = (weights: Iterable<number>): number => {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return sum;
};

/** How much of what was asked stands near a phrase, of each word where it stands nearest; how much in its sentence stands near and in its segment; and how much in the sentence. */
function askedAround(
  phrase: Span,
  { sentence, segment }: Readonly<Record<'sentence' | 'segment', Span>>,
  scene: Scene,
) {
  const { asked } = scene;
  const none = () => new Float64Array(scene.question.words);
  const sums = { near: none(), nearest: none(), segment: none(), share: none() };
  for (const one of asked) {
    const { nth, weight, start, end } = one;
    const isInSentence = holds(sentence, one);
    if (isInSentence) sums.share[nth] = weight;
    if (start < phrase.end && end > phrase.start) continue;
    const gap = end <= phrase.start ? phrase.start - end : start - phrase.end;
    sums.near[nth] = Math.max(sums.near[nth] ?? 0, weight / (1 + gap / reach.passage));
    if (!isInSentence) continue;
    sums.nearest[nth] = Math.max(sums.nearest[nth] ?? 0, weight / (1 + gap / reach.sentence));
    if (holds(segment, one)) sums.segment[nth] = weight;
  }
  return sums;
}

/** What the words in and around a phrase say of its being one of the asked. */
function kinship(seen: Seen, { head, nouns }: Asked, { sources }: Phrase) {
  if (head === null) return null;
  const { text, terms, before, after, left, headBefore, headAfter } = seen;
  const isLast = seen.head === head;
  const isLong = terms.length > 1;
  const fits = looksLike(text, nouns);
  return {
    headNoun: isLong && isLast,
    ownNoun: isLong && !isLast && terms.some((term) => nouns.has(term)),
    aheadHead: left === head,
    apposed: headAfter && termSet(apposed.exec(after)?.[1]).has(head),
    introduced: headBefore && termSet(introduced.exec(before)?.[1]).has(head),
    isOne: headAfter && termSet(isOne.exec(after)?.[1]).has(head),
    inMarks: sources.has('quoted') && [...nouns].some((noun) => inMarks.test(noun)),
    kindFits: fits === null ? 0 : fits ? 1 : -0.3,
  };
}

const isCalled = ({ word, before }: Seen) => calls.has(word) || (mayCall.has(word) && callsBefore.test(before));

/** How a phrase looks by itself. */
function looks(seen: Seen, asked: Asked, { sources }: Phrase) {
  const { text, word } = seen;
  const called = isCalled(seen);
  const named = isName.test(text);
  const lower = !/\p{Lu}/u.test(text);
  return {
    slot: sources.has('slot'),
    object: sources.has('object'),
    phrase: sources.has('phrase'),
    part: sources.has('part'),
    capitals: sources.has('name'),
    quoted: sources.has('quoted'),
    name: named,
    nameOfFirm: named && asked.wanted === 'firm',
    nameOfAnything: named && asked.wanted === 'open',
    lowerFirm: lower && asked.wanted === 'firm',
    lowerNoun: lower && asked.wanted === 'noun',
    pointing: pointing.test(text),
    several: / and /.test(text),
    severalAsked: / and /.test(text) && asked.isPlural,
    of: / of /.test(text),
    called,
    calledAsked: called && asked.asksName,
    askedPreposition: word !== '' && word === asked.preposition,
    behindBe: isBeForm(word),
  };
}

/** Where a phrase stands, and what stands near it. */
function standing(phrase: Phrase, sentence: Span, scene: Scene) {
  const { sentences, best, mentions, body, question } = scene;
  const sums = askedAround(phrase, { sentence, segment: segmentAround(phrase, sentence, body) }, scene);
  const from = sentences.indexOf(sentence) - best;
  const ends = (other: Span) => overlaps(other, phrase) && other.end >= phrase.end;
  return {
    best: from === 0,
    earlier: from === -1,
    far: Math.abs(from) > 1,
    opens: phrase.start === sentence.start,
    person: mentions.people.some(ends),
    place: mentions.places.some(ends),
    time: mentions.times.some((other) => overlaps(other, phrase)),
    share: total(sums.share) / question.total,
    near: total(sums.near) / question.total,
    nearest: total(sums.nearest) / question.total,
    segment: total(sums.segment) / question.total,
  };
}

/** What speaks for a phrase as the thing that was asked for, or against it: each 1 or 0, or a share. */
export interface ThingSigns {
  readonly looks: ReturnType<typeof looks>;
  readonly kinship: ReturnType<typeof kinship>;
  readonly standing: ReturnType<typeof standing>;
}

/** The signs of a phrase of a passage; `null` for a phrase of the question itself. */
export function thingSigns(phrase: Phrase, scene: Scene): ThingSigns | null {
  const sentence = scene.sentences.find(({ start, end }) => phrase.start >= start && phrase.end <= end);
  if (!sentence) return null;
  const seen = seenAt(phrase, sentence, scene);
  if (seen.terms.length > 0 && seen.terms.every(scene.isAsked)) return null;
  return {
    looks: looks(seen, scene.question, phrase),
    kinship: kinship(seen, scene.question, phrase),
    standing: standing(phrase, sentence, scene),
  };
}
