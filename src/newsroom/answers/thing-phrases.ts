import type { Span } from '../../news/span.ts';
import {
  isDeterminer,
  isFunctionWord,
  isPreposition,
  type PhraseWord,
  phraseFrom,
  phraseWords,
} from '../asking/phrases.ts';
import type { Sought } from '../ranking/features.ts';
import type { Stretch } from './extract.ts';
import { capitalised, quoted } from './names.ts';
import { objects } from './objects.ts';
import { isVerb } from './pieces.ts';
import { slotFillers } from './slot-fillers.ts';

/** How a phrase was found: a noun phrase, a part of one, a name, words in quotation marks, or what fills the place that the question leaves open. */
export type Source = 'phrase' | 'part' | 'name' | 'quoted' | 'slot' | 'object';

/** A phrase that may be what was asked for. Offsets into the body. */
export interface Phrase extends Span {
  readonly sources: ReadonlySet<Source>;
}

type Found = Span & { readonly source: Source };

const capital = /^[\p{Lu}\d]/u;
const isUpper = (text: string, { start }: Span) => capital.test(text.slice(start, start + 2));

/** True where a noun phrase can begin: behind a small word, a verb or a mark, or where capitals end or begin. */
function begins(text: string, words: readonly PhraseWord[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (!word || (isFunctionWord(word.word) && !isDeterminer(word.word))) return false;
  if (!before || word.parted || isFunctionWord(before.word) || isVerb({ lower: before.word })) return true;
  return /(?:ed|ing|ly)$/.test(before.word) || isUpper(text, before) !== isUpper(text, word);
}

/** What looks like a verb or an adverb at the edge of a phrase, as far as its ending tells. */
const firstOther = /^\p{Ll}\S*(?:s|ed|ing)$/u;
const lastOther = /^\p{Ll}\S*(?:s|ed)$/u;

/** A phrase up to its first "of", "and" or verb, up to where its capitals end, without a first or last word that may be a verb. */
function partsOf(text: string, words: readonly PhraseWord[]): Span[] {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return [];
  const parts = words.slice(1).flatMap((word, at): Span[] => {
    const before = words[at] ?? first;
    const isEdge =
      word.word === 'of' || word.word === 'and' || isPreposition(word.word) || isVerb({ lower: word.word });
    const isEnd = isEdge || (isUpper(text, before) && !isUpper(text, word));
    return isEnd ? [{ start: first.start, end: before.end }] : [];
  });
  const noun = words.findIndex(({ word }) => !isDeterminer(word));
  const [head, next, beforeLast] = [words[noun], words[noun + 1], words.at(-2)];
  if (head && next && firstOther.test(text.slice(head.start, head.end)) && !isFunctionWord(next.word))
    parts.push({ start: next.start, end: last.end });
  if (beforeLast && lastOther.test(text.slice(last.start, last.end)))
    parts.push({ start: first.start, end: beforeLast.end });
  return parts;
}

/** The noun phrases of a sentence and parts of them; offsets into it. */
function nounPhrases(text: string): Found[] {
  const words = phraseWords(text);
  return words.flatMap((_, at): Found[] => {
    const whole = begins(text, words, at) ? phraseFrom(words, at) : null;
    if (whole === null) return [];
    const own = words.filter((word, index) => index >= at && word.end <= whole.end);
    return [
      { ...whole, source: 'phrase' },
      ...partsOf(text, own).map((part) => ({ ...part, source: 'part' as const })),
    ];
  });
}

const longestQuoted = 8;
const isUtterance = (text: string) => /[!?]$/.test(text) || text.split(' ').length > longestQuoted;

/** One letter is a name only as a capital, such as `C`, which begins no sentence as `A` and `I` do. */
const noName = /^(?:[AI]|[^\p{Lu}\d])$/u;

/** A phrase without marks around it, its article and its possessive ending; `null` where nothing is left, or a verb. */
function trimmed(body: string, { start, end }: Span): Span | null {
  const text = body.slice(start, end);
  const ahead = /^(?:[\s"“”'‘,.](?!\d))*(?:(?:the|a|an) )?/i.exec(text)?.[0].length ?? 0;
  const own = text.slice(ahead).replace(/[\s"“”,;:]+$/u, '');
  const plain = (/\p{Lu}\.$/u.test(own) ? own : own.replace(/\.$/, '')).replace(/['’]s?$/, '');
  if (plain === '' || noName.test(plain) || isVerb({ lower: plain })) return null;
  return { start: start + ahead, end: start + ahead + plain.length };
}

/** The phrases of a passage that may be what was asked for, each once. `sentences` are those of the passage that are looked at. */
export function thingPhrases(stretch: Stretch, sentences: readonly Span[], sought: Sought): readonly Phrase[] {
  const { body } = stretch.article;
  const of = (source: Source, spans: readonly { readonly span: Span }[]): Found[] =>
    spans.map(({ span }) => ({ ...span, source }));
  const found: readonly Found[] = [
    ...sentences.flatMap((one) =>
      nounPhrases(body.slice(one.start, one.end)).map(({ start, end, source }) => ({
        start: start + one.start,
        end: end + one.start,
        source,
      })),
    ),
    ...of('name', capitalised(stretch, sought)),
    ...of(
      'quoted',
      quoted(stretch, sought).filter(({ text }) => !isUtterance(text)),
    ),
    ...of('slot', slotFillers(stretch, sought)),
    ...of('object', objects(stretch, sought)),
  ];
  const phrases = new Map<string, Span & { readonly sources: Set<Source> }>();
  for (const { source, ...one } of found) {
    const span = trimmed(body, one);
    if (span === null) continue;
    const key = `${span.start} ${span.end}`;
    const known = phrases.get(key) ?? { ...span, sources: new Set<Source>() };
    known.sources.add(source);
    phrases.set(key, known);
  }
  return [...phrases.values()];
}
