import type { FindingBasis, Value } from '../../news/answer.ts';
import { foldLetters } from '../../news/folding.ts';
import type { Reading } from '../../news/reading.ts';
import { contains, type Span } from '../../news/span.ts';
import type { Line } from '../lines.ts';
import type { Wanted } from '../question-patterns.ts';
import { placeNotes, placeText, placeValue } from './places.ts';
import { timeNotes, timeText, timeValue } from './times.ts';

/** The answer itself, and the words that tell it. */
export interface ShortAnswer {
  readonly text: string;
  readonly span: Span;
  readonly value: Value | null;
  readonly basis: FindingBasis;
  readonly notes: readonly string[];
}

/** All things of the wanted kind that stand in a part of an article, in the order of the text. */
type Extract = (line: Line, reading: Reading, within: Span) => ShortAnswer[];

const times: Extract = ({ article }, reading, within) =>
  reading.times
    .filter((mention) => contains(within, mention) && (mention.type === 'DATE' || mention.type === 'TIME'))
    .map((mention) => ({
      text: timeText(mention, article.body.slice(mention.start, mention.end)),
      span: mention,
      value: timeValue(mention.value),
      basis: mention.basis,
      notes: timeNotes(mention, article),
    }));

const durations: Extract = ({ article }, reading, within) =>
  reading.times
    .filter((mention) => contains(within, mention) && mention.type === 'DURATION')
    .map((mention) => ({
      text: article.body.slice(mention.start, mention.end),
      span: mention,
      value: timeValue(mention.value),
      basis: mention.basis,
      notes: [],
    }));

const places: Extract = ({ article }, reading, within) =>
  reading.places
    .filter((mention) => contains(within, mention))
    .map((mention) => ({
      text: placeText(mention, article.body.slice(within.start, within.end)),
      span: mention,
      value: placeValue(mention.place),
      basis: mention.basis,
      notes: placeNotes(mention),
    }));

const people: Extract = (_line, reading, within) =>
  reading.people
    .filter((mention) => contains(within, mention))
    .map((mention) => ({
      text: mention.name,
      span: mention,
      value: { type: 'speaker', name: mention.name },
      basis: mention.basis,
      notes: [],
    }));

function matching(pattern: RegExp): Extract {
  return ({ article }, _reading, within) =>
    [...article.body.slice(within.start, within.end).matchAll(pattern)].map((match) => {
      const start = within.start + match.index;
      return { text: match[0], span: { start, end: start + match[0].length }, value: null, basis: 'stated', notes: [] };
    });
}

const number =
  '(?:\\d[\\d,.]*\\d|\\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|half|quarter)\\b)';
const scale = '(?: (?:hundred|thousand|million|billion|trillion))?';
const counts = matching(new RegExp(`\\b${number}${scale}(?:%| percent| per cent)?`, 'gi'));
const sums = matching(
  new RegExp(`[$€£¥]\\s?\\d[\\d,.]*${scale}|\\b${number}${scale} (?:dollars|euros|pounds|yen|yuan|cents)`, 'gi'),
);

const extracts: Partial<Record<Wanted, Extract>> = {
  time: times,
  duration: durations,
  place: places,
  person: people,
  count: counts,
  money: sums,
};

/** True where the wanted kind is a thing that can be cut out of a sentence. */
export const isExtractable = (wanted: Wanted): boolean => wanted in extracts;

function distance(a: Span, spans: readonly Span[]): number {
  return Math.min(...spans.map((b) => Math.max(0, b.start - a.end, a.start - b.end)), 10_000);
}

/** The thing of the wanted kind in `within` that stands nearest to the asked words and is not itself asked about. */
export function shortAnswer(
  wanted: Wanted,
  line: Line,
  where: { reading: Reading; within: Span; about: string; at: readonly Span[] },
): ShortAnswer | null {
  const { reading, within, about, at } = where;
  const asked = foldLetters(about);
  const found = (extracts[wanted]?.(line, reading, within) ?? []).filter(({ span }) => {
    const printed = foldLetters(line.article.body.slice(span.start, span.end));
    return !asked.includes(printed);
  });
  return found.sort((a, b) => distance(a.span, at) - distance(b.span, at))[0] ?? null;
}
