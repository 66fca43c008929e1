import { type Term, termsOf } from '../../news/folding.ts';
import { nounsAfterWhich, wantedAfterWhich } from './answer-nouns.ts';
import { type PutQuestion, putQuestion } from './main-question.ts';
import { ahead, questionPatterns, type Wanted } from './question-patterns.ts';
import { isParticiple } from './slots.ts';
import { questionAsTyped } from './typed-question.ts';

/** A question as it was taken. */
export interface Understanding {
  readonly wanted: Wanted;
  /** What it is about: the question without its opening words. */
  readonly about: string;
  /** The folded words of `about`, in order; offsets into `about`. */
  readonly terms: readonly Term[];
  readonly speaker: string | null;
  /** The folded noun after "which", "what" or "how many", the words beside it too: what is counted, which sort of place. */
  readonly nouns: ReadonlySet<string>;
}

const invisible = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu;

/** One line without control, zero-width and direction characters. */
export function plainLine(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(invisible, '').trim();
}

/** Words that tell how a question is put or when it was, not what it is about. */
const aside =
  /\b(?:of )?(?:(?:these|the) following|these)\b|\b(?:earlier |late(?:r)? )?(?:this|last|past|next) (?:week|month|weekend|morning|evening)\b|\b(?:on|late|early) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:happen|occur)(?:s|red|ed)?\b|\bt(?:akes?|ook|aking) place\b|\b(?:today|yesterday|recently|reportedly|still|already|currently|exactly|roughly|approximately|altogether|actually|really|anymore)\b|\baccording to (?:him|her|them|it)\b|\b(?:name|title|kind|type|sort)s? of\b/gi;
const blank = (words: string) => ' '.repeat(words.length);

/** Takes a text as words about an event or topic, whatever its form. */
export function aboutWords(text: string, wanted: Wanted): Understanding {
  const about = plainLine(text);
  return { wanted, about, terms: termsOf(about.replace(aside, blank)), speaker: null, nouns: new Set() };
}

const questionWord =
  /\b(who|whom|whose|where|when|why|which|what|how (?:many|much|old|long|far|tall|high|deep|wide|heavy|fast|big|large|hot|cold))\b/gi;
const verb = /^(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could)$/i;
const mostNouns = 3;

/** Opens with its question word: what stands behind it only tells of which: `what did it carry when it sank`. */
const opensAsked = new RegExp(`^${ahead}(?:who|whom|whose|which|what|where|when|why|how)\\b`, 'i');

/** The question word that tells what is asked, the last where it stands within, and what follows it. */
function mainQuestionWord(asked: string): { readonly word: string; readonly after: string } | null {
  const main = [...asked.matchAll(questionWord)].at(opensAsked.test(asked) ? 0 : -1);
  return main ? { word: main[0].toLowerCase(), after: asked.slice(main.index + main[0].length) } : null;
}

/** What a question asks where the question word stands within it: `... at which awards show?`, `... with who?` */
function wantedWithin(asked: string): Wanted {
  const last = mainQuestionWord(asked);
  if (!last) return 'thing';
  const { word, after } = last;
  if (word === 'which' || word === 'what') return wantedAfterWhich(after) ?? 'thing';
  if (word === 'how much') return 'money';
  if (word.startsWith('how')) return word === 'how long' ? 'duration' : 'count';
  return ({ where: 'place', when: 'time', why: 'reason' } as Record<string, Wanted>)[word] ?? 'person';
}

/** What is counted, with up to two words that stand with it: `how many injured dockers are ...`. */
function nounsCounted(after: string): readonly string[] {
  const words = after.trim().split(/\s+/).slice(0, mostNouns);
  const end = words.findIndex((word, at) => verb.test(word) || (at > 0 && isParticiple(word.toLowerCase())));
  return words.slice(0, end < 0 ? mostNouns : end);
}

/** `how much does it weigh`. */
const weighs = /\bweigh(?:s|ed)?$/i;

/** What is counted after `how many`; the measure after `how`: `tall`, `old`. */
function nounsAfterHow(word: string, after: string): readonly string[] {
  if (word === 'how much' && weighs.test(after)) return ['weigh'];
  return word.startsWith('how m') ? nounsCounted(after) : [word.slice('how '.length)];
}

/** `number of hogs`, `total number of people hurt`: what is behind it is counted. */
const numberOf = /^(?:(?:is|was|are|were) )?(?:the )?(?:\p{L}+ )?number of (?:the )?/iu;

function nounsOf(asked: string): ReadonlySet<string> {
  const last = mainQuestionWord(asked);
  if (!last || !/which|what|how/.test(last.word)) return new Set();
  const { word } = last;
  const after = last.after.trim();
  const counted = numberOf.exec(after)?.[0];
  const words =
    counted !== undefined
      ? nounsCounted(after.slice(counted.length))
      : word.startsWith('how')
        ? nounsAfterHow(word, after)
        : nounsAfterWhich(after);
  return new Set(termsOf(words.join(' ')).map(({ term }) => term));
}

/** `shot outside the bank` is no name, and tells what was done; `Ted Holt` is one. */
function isDeed(rest: string): boolean {
  const [first = '', next] = rest.split(' ');
  return next !== undefined && first.length > 3 && /^\p{Ll}/u.test(first) && isParticiple(first);
}

/** What is told beside the question, and then the rest of the question itself. */
function joined(tells: string, rest: string): string {
  const told = tells.replace(/[\s,:;–—-]+$/u, '');
  if (told === '' || rest === '') return told || rest;
  return /[.?!]["”’)]?$/.test(told) ? `${told} ${rest}` : `${told}: ${rest}`;
}

function taken({ asks, tells }: PutQuestion): Understanding {
  for (const { wanted, pattern } of questionPatterns) {
    const match = pattern.exec(asks);
    if (!match || (wanted === 'identity' && (tells !== '' || isDeed(match.groups?.rest ?? '')))) continue;
    const { rest, speaker = null } = match.groups ?? {};
    const about = joined(tells, speaker === null ? (rest ?? asks.slice(match[0].length)).trim() : (rest ?? ''));
    if (about !== '' || speaker !== null) return { ...aboutWords(about, wanted), speaker };
  }
  return aboutWords(joined(tells, asks.replace(/^(?:what|which)\b\s*/i, '') || asks), wantedWithin(asks));
}

/** Finds out what a question wants: the clause that asks, by the first of the patterns that fits. */
export function understand(question: string): Understanding {
  const typed = questionAsTyped(plainLine(question)).replace(/(?:(?<!\.\p{L})\.|[\s?!:])+$/u, '');
  const { asks, tells } = putQuestion(typed);
  const asked = tells === '' ? asks : questionAsTyped(asks).replace(/[\s?!:]+$/u, '');
  return { ...taken({ asks: asked, tells }), nouns: nounsOf(asked) };
}
