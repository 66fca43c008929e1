import type { Antecedent, Quotation, Reader, Reading, Statement } from '../../news/reading.ts';
import type { Span } from '../../news/span.ts';
import { type Cut, cut as cutBody } from '../../reading/cut.ts';
import { longestStretch, stretchesOf } from './stretches.ts';

type Move<T> = (one: T, by: number) => T;

const moveSpan = <T extends Span>(one: T, by: number): T => ({ ...one, start: one.start + by, end: one.end + by });
const moveIf = (span: Span | null, by: number) => span && moveSpan(span, by);
const moveFrom = (from: Antecedent, by: number): Antecedent => (from === 'published' ? from : moveIf(from, by));
const moveMention = <T extends Span & { readonly from: Antecedent }>(one: T, by: number): T => ({
  ...moveSpan(one, by),
  from: moveFrom(one.from, by),
});
const moveQuotation: Move<Quotation> = (one, by) => ({ ...moveSpan(one, by), inner: moveSpan(one.inner, by) });
const moveStatement: Move<Statement> = (one, by) => ({
  ...moveSpan(one, by),
  parts: one.parts.map((part) => moveSpan(part, by)),
  cue: moveIf(one.cue, by),
  speaker: moveIf(one.speaker, by),
  speakerFrom: moveIf(one.speakerFrom, by),
});

/** A long body cut into sentences and passages, a stretch at a time. */
export function cutInStretches(body: string): Cut {
  if (body.length <= longestStretch) return cutBody(body);
  const cuts = stretchesOf(body).map((span) => ({ span, made: cutBody(body.slice(span.start, span.end)) }));
  const all = (part: keyof Cut) => cuts.flatMap(({ span, made }) => made[part].map((one) => moveSpan(one, span.start)));
  return { sentences: all('sentences'), passages: all('passages') };
}

/**
 * Reads a long body a stretch at a time: who "he" is and whom a family name means is looked for in the same stretch. Parts are made when they are looked at, and `pause` is
 * called before each stretch; what it throws leaves the part to be made on, not anew, when it is looked at again. A short body is read as ever.
 */
export function readingInStretches(read: Reader, pause: () => void): Reader {
  return (article) => {
    pause();
    if (article.body.length <= longestStretch) return read(article);
    const stretches = stretchesOf(article.body).map(({ start, end }) => {
      let made: Reading | undefined;
      const reading = () => {
        made ??= read({ ...article, body: article.body.slice(start, end) });
        return made;
      };
      return { start, reading };
    });
    const all = <T extends Span>(listOf: (reading: Reading) => readonly T[], move: Move<T> = moveSpan) => {
      const done: T[][] = [];
      return () => {
        for (const { start, reading } of stretches.slice(done.length)) {
          pause();
          done.push(listOf(reading()).map((one) => move(one, start)));
        }
        return done.flat();
      };
    };
    return remembered({
      dateline: () => stretches[0]?.reading().dateline ?? null,
      paragraphs: all(({ paragraphs }) => paragraphs),
      sentences: all(({ sentences }) => sentences),
      passages: all(({ passages }) => passages),
      quotations: all(({ quotations }) => quotations, moveQuotation),
      people: all(({ people }) => people, moveMention),
      times: all(({ times }) => times, moveMention),
      places: all(({ places }) => places),
      statements: all(({ statements }) => statements, moveStatement),
    });
  };
}

/** The parts, each made once, when it is first looked at. */
function remembered(makers: { readonly [K in keyof Reading]: () => Reading[K] }): Reading {
  const reading = {};
  for (const [part, make] of Object.entries(makers)) {
    const get = () => {
      const value = make();
      Object.defineProperty(reading, part, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(reading, part, { get, enumerable: true, configurable: true });
  }
  return reading as Reading;
}
