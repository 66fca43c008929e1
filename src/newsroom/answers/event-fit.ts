import { termsOf } from '../../news/folding.ts';
import { contains, type Span } from '../../news/span.ts';
import { stem } from '../../news/stem.ts';
import { cut } from '../../reading/cut.ts';
import type { WeightedTerm } from '../../search/index-port.ts';
import { isAuxiliary } from '../asking/phrases.ts';
import { slotsOf } from '../asking/slots.ts';
import type { Sought } from '../ranking/features.ts';
import { kinOf, type Roots } from '../ranking/kin.ts';
import { reporting } from './clause-words.ts';
import { type Clause, clausesOf, pointsBack } from './clauses.ts';
import type { Stretch } from './extract.ts';
import { isVerb, type Piece } from './pieces.ts';
import { verbsLike } from './verb-kin.ts';

/**
 * What an asked word counts for a time, by where it stands: in the time's own clause, in one that this clause holds or stands in,
 * elsewhere in the sentence; in what is told as over ("since the death of Lund"); in the sentence before, where the clause's subject points back to it, and where not; in the headline.
 */
const counts = { own: 1, beside: 0.45, sentence: 0.2, past: 0, back: 0.6, before: 0.15, headline: 0.35 };

interface Sentence extends Span {
  readonly clauses: readonly Clause[];
  /** Every asked word that stands in it, and where; offsets into the sentence. */
  readonly asked: ReadonlyArray<Span & { readonly term: string }>;
}

/** The asked words of a text, those that tell the same, and their kin: `collapsed` where `fell` was asked for, `hospitalized` for `hospital`. */
const askedIn = (text: string, sought: ReadonlyMap<string, string>, roots: Roots) =>
  termsOf(text).flatMap((one) => {
    const term = sought.get(one.term) ?? kinOf(one.term, roots)[0];
    return term === undefined ? [] : { ...one, term };
  });

/** The paragraphs that a stretch lies in, as sentences; offsets into the body. */
function sentencesAround(
  { article: { body }, within, mentions }: Stretch,
  { terms, roots }: Sought,
): readonly Sentence[] {
  const start = body.lastIndexOf('\n', within.start - 1) + 1;
  const gap = body.indexOf('\n', within.end);
  const text = body.slice(start, gap < 0 ? body.length : gap);
  const sought = new Map(terms.flatMap(({ term }) => [term, ...verbsLike(term)].map((like) => [like, term] as const)));
  for (const { term } of terms) sought.set(term, term);
  const { times } = mentions();
  return cut(text).sentences.map((sentence) => {
    const span = { start: sentence.start + start, end: sentence.end + start };
    const words = body.slice(span.start, span.end);
    const inside = times
      .filter((one) => contains(span, one))
      .map((one) => ({ start: one.start - span.start, end: one.end - span.start }));
    return { ...span, clauses: clausesOf(words, inside), asked: askedIn(words, sought, roots) };
  });
}

const holds = (pieces: readonly Span[], at: Span): boolean =>
  pieces.some((piece) => piece.start < at.end && at.start < piece.end);

const isPast = (clause: Clause | undefined): boolean => clause?.kind === 'sub' && clause.own[0]?.lower === 'since';

/** How near each asked word of a sentence stands to a clause of it. */
function inSentence({ clauses, asked }: Sentence, clause: number): Map<string, number> {
  const own = clauses[clause];
  const near = new Map<string, number>();
  if (!own) return near;
  for (const word of asked) {
    const other = clauses.findIndex((each) => holds(each.own, word));
    const related = own.parent === other || clauses[other]?.parent === clause;
    const place = own !== clauses[other] && isPast(clauses[other]) ? 'past' : related ? 'beside' : 'sentence';
    const count = counts[holds(own.own, word) || holds(own.shared, word) ? 'own' : place];
    near.set(word.term, Math.max(count, near.get(word.term) ?? 0));
  }
  return near;
}

/** What is left of the fit of a time that is the telling's own: "police said on Tuesday". */
const tellingShare = 0.4;

/** What the fit of a time is worth whose clause tells something else of what was asked about: `built in 1987` for `when did the crane fall`. */
const otherDeedShare = 0.4;

/** The verbs that the question asks for, and those that tell the same. */
function deedsAsked({ about, forms }: Sought): ReadonlySet<string> {
  const past = [...forms].filter(([, lower]) => isVerb({ lower })).map(([term]) => term);
  return new Set([...slotsOf(about).map(({ verb }) => verb), ...past].flatMap((verb) => [verb, ...verbsLike(verb)]));
}

const termsIn = (pieces: readonly Piece[]) =>
  termsOf(pieces.map(({ lower }) => lower).join(' ')).map(({ term }) => term);

const pronoun = /^(?:he|she|it|they|this|that|these|both)$/;

/** True where a clause has verbs of its own, none of them asked for, though it points back to nothing. */
function tellsAnother(clause: Clause, deeds: ReadonlySet<string>): boolean {
  if (deeds.size === 0 || clause.own.slice(0, 3).some(({ lower }) => pronoun.test(lower))) return false;
  const verbs = clause.own.filter((piece) => isVerb(piece) && !isAuxiliary(piece.lower));
  return verbs.length > 0 && !termsIn(clause.own).some((term) => deeds.has(term));
}

/** True where the verb of a clause is one of telling, and was not asked for. */
function tellsOf({ own }: Clause, { forms }: Sought): boolean {
  const verb = own.find(isVerb)?.lower ?? '';
  return reporting.has(verb) && ![...forms.values()].includes(verb) && !forms.has(stem(verb));
}

/**
 * The share of the asked words that the clause of a time tells of: 1 where they all stand in it, 0 where none is near; and what that is worth,
 * which is less where its verb is another than the asked one.
 */
export type EventFit = (time: Span) => { readonly fit: number; readonly worth: number };

/** What of the usual weight the words count that only lead to the question: `The ferry Tern sank: how many drowned?` */
const preamble = 0.25;

/** What each asked word counts: half by how rare it is. */
function weightsOf({ about, terms }: Sought): readonly WeightedTerm[] {
  const own = new Set(termsOf(about).map(({ term }) => term));
  const mean = terms.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, terms.length);
  return terms.map(({ term, weight }) => ({ term, weight: weight + (own.has(term) ? 1 : preamble) * mean }));
}

/** Looks at the clauses around the times of a stretch. */
export function eventFit(stretch: Stretch, sought: Sought): EventFit {
  const sentences = sentencesAround(stretch, sought);
  const deeds = deedsAsked(sought);
  const headline = new Set(termsOf(stretch.article.headline).map(({ term }) => term));
  const weights = weightsOf(sought);
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  return (time) => {
    const at = sentences.findIndex((sentence) => contains(sentence, time));
    const sentence = sentences[at];
    if (!sentence || total === 0) return { fit: 0, worth: 0 };
    const place = { start: time.start - sentence.start, end: time.end - sentence.start };
    const clause = sentence.clauses.findIndex(({ own }) => holds(own, place));
    const near = inSentence(sentence, clause);
    const told = sentence.clauses[clause];
    const before = new Set(sentences[at - 1]?.asked.map(({ term }) => term));
    const beforeCounts = told && pointsBack(told) ? counts.back : counts.before;
    const countOf = (term: string): number =>
      Math.max(near.get(term) ?? 0, before.has(term) ? beforeCounts : 0, headline.has(term) ? counts.headline : 0);
    const sum = weights.reduce((all, { term, weight }) => all + countOf(term) * weight, 0);
    const fit = (sum / total) * (told && tellsOf(told, sought) ? tellingShare : 1);
    return { fit, worth: told && tellsAnother(told, deeds) ? otherDeedShare * fit : fit };
  };
}
