import { termsOf } from '../../news/folding.ts';
import { overlaps, type Span } from '../../news/span.ts';
import { isDeterminer } from '../asking/phrases.ts';
import { aux, type Wanted } from '../asking/question-patterns.ts';
import type { Sought } from '../ranking/features.ts';
import { counts, durations, sums, unsignedSums } from './amounts.ts';
import type { Extract, ShortAnswer, Stretch } from './extract.ts';
import { focused } from './focus.ts';
import { locations } from './locations.ts';
import { namedBuildings, namedPeople, namedPlaces } from './names.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { reasons } from './reasons.ts';
import { opposed, slotFillers } from './slot-fillers.ts';
import { times, years } from './times.ts';
import { unknownPlaces } from './unknown-places.ts';

/** `which town` wants a place of the gazetteer, or one that is called a town; `where` may mean a building. */
const placesOf: Extract = (stretch, sought) => [
  ...places(stretch, sought),
  ...unknownPlaces(stretch, sought),
  ...(sought.nouns.size === 0 ? namedBuildings(stretch, sought) : []),
  ...locations(stretch, sought),
];

/** A club, a firm or a body in the place that the question leaves open, beside the people: `the Lenz Rowers` won. */
const somebody: Extract = (stretch, sought) => {
  const named = people(stretch, sought);
  const { body } = stretch.article;
  const isNew = ({ text, span }: ShortAnswer) =>
    isName.test(text) &&
    !(text.split(' ').length === 1 && /(?:^|[.!?—–-]\s*)$/.test(body.slice(Math.max(0, span.start - 3), span.start))) &&
    !named.some((one) => overlaps(one.span, span));
  return [...named, ...slotFillers(stretch, sought).filter(isNew)];
};

/** Where things of a kind are found; the later extracts serve where the earlier find nothing. */
const extracts: Partial<Record<Wanted, readonly Extract[]>> = {
  time: [times, years],
  duration: [durations],
  place: [placesOf, namedPlaces],
  person: [somebody, slotFillers, namedPeople],
  count: [counts],
  money: [sums, unsignedSums],
  reason: [reasons],
};

/** True where the wanted kind is a thing that can be cut out of a sentence. */
export const isExtractable = (wanted: Wanted): boolean => wanted in extracts;

/** A word that was asked about, where it stands in a stretch, and what it weighs. */
export type Standing = Span & { readonly weight: number };

/** What the finds of a later extract lose, when those of the whole passage are compared with those of its sentence. */
const later = 0.3;

const gap = (a: Span, b: Span) => Math.max(0, b.start - a.end, a.start - b.end);

/** How near the asked words are, each counting less the farther it stands; 0 to 1. */
function nearness(span: Span, at: readonly Standing[]): number {
  const total = at.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return at.reduce((sum, word) => sum + word.weight / (1 + gap(span, word) / 30), 0) / total;
}

const asks = new RegExp(`^${aux}\\b`);

/** `the summit in Dalian`, not `did they meet in Dalian`: the place is told, and asked for all the same. */
function tellsPlace({ wanted, about }: Sought, text: string): boolean {
  if (wanted !== 'place' || asks.test(about)) return false;
  return ['in', 'at', 'near'].some((preposition) => about.endsWith(` ${preposition} ${text.toLowerCase()}`));
}

/** True where a text is among the asked words, and not all that was asked: `where is Dalian` may be answered with Dalian. */
function isAsked(text: string, sought: Sought): boolean {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !isDeterminer(word));
  const asked = new Set(sought.about.match(/[\p{L}\p{N}]+/gu));
  const terms = termsOf(text);
  const holds = (term: string) => sought.terms.some((one) => one.term === term);
  const isHeld = terms.length > 1 ? terms.every(({ term }) => holds(term)) : words.every((word) => asked.has(word));
  return words.length > 0 && isHeld && terms.length < sought.terms.length && !tellsPlace(sought, text);
}

const isName = /^(?:the |The )?\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}\S*|of|and|the|for))*$/u;
const isOfAnother = /\p{L} (?:of|in|at|from|for|and) |['’]s /u;
const endsInName = /(?:^| )\p{Lu}\S*$/u;

/** True where a text ends in a name that is asked about, whatever stands before it: `the Lenz group Orvat` for `who bought Orvat`. */
function isAskedWithMore(text: string, { terms, names, nouns, wanted }: Sought): boolean {
  if (wanted !== 'person' || isOfAnother.test(text) || !endsInName.test(text)) return false;
  const own = termsOf(text).map(({ term }) => term);
  const [before, last] = [own.at(-2), own.at(-1) ?? ''];
  if (nouns.has(last) || !terms.some(({ term }) => term === last)) return false;
  const isWhole = names.has(last) && !names.has(before ?? '') && !/^\p{Lu}\S* \p{Lu}\S*$/u.test(text);
  return isWhole || (before !== undefined && terms.some(({ term }) => term === before));
}

/** What standing where the question leaves its place open counts for a name; and on the other side of the asked verb. */
const inPlace = 0.4;
const opposite = 0.5;

/** A phrase with the first letter of the name that is set beside it: `a goatherd, Ekal`. */
function withApposed({ start, end }: Span, { article: { body } }: Stretch): Span {
  const beside = /^[.,]? (?=\p{Lu})/u.exec(body.slice(end, end + 3));
  return { start, end: beside ? end + beside[0].length + 1 : end };
}

/** Where a name would fill the place that the question leaves open; a thing does so by being found there. */
function openPlaces(sought: Sought, stretch: Stretch): readonly Span[] {
  const { wanted, nouns } = sought;
  const isNamed = wanted === 'person' || (wanted === 'place' && nouns.size > 0);
  return isNamed ? slotFillers(stretch, sought).map(({ span }) => withApposed(span, stretch)) : [];
}

/** The best thing of the wanted kind that is not itself asked about; `null` where none stands there, or only somebody who tells of it. */
export function shortAnswer(sought: Sought, stretch: Stretch, at: readonly Standing[]): ShortAnswer | null {
  const { body } = stretch.article;
  const own = focused(sought);
  const open = openPlaces(own, stretch);
  const others = sought.wanted === 'person' ? opposed(stretch, own) : [];
  const stands = (places: readonly Span[], span: Span) => places.some((place) => overlaps(place, span));
  const placed = (span: Span) => (stands(open, span) ? inPlace : stands(others, span) ? -opposite : 0);
  for (const [rank, extract] of (extracts[sought.wanted] ?? []).entries()) {
    const found = extract(stretch, own)
      .filter(({ text, span }) => !isAsked(body.slice(span.start, span.end), sought) && !isAskedWithMore(text, sought))
      .map((one) => ({
        ...one,
        isInPlace: (one.value !== null || isName.test(one.text)) && stands(open, one.span),
        standing:
          one.standing + nearness(one.span, at) + (extract === slotFillers ? 0 : placed(one.span)) - later * rank,
      }));
    const best = found.sort((a, b) => b.standing - a.standing || a.span.start - b.span.start)[0];
    if (best) return best.isTeller && !best.isInPlace ? null : best;
  }
  return null;
}
