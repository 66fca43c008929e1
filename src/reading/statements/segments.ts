import type { Quotation } from '../../news/reading.ts';
import type { Span } from '../../news/span.ts';
import type { Draft, Token } from '../draft.ts';
import { type Atom, flagsOf, is } from './words.ts';

/** A sentence as attribution sees it: no quotation is cut in two, each outermost one is a single atom. */
export interface Segment {
  readonly atoms: readonly Atom[];
  /** The index of its paragraph. */
  readonly paragraph: number;
}

/** The quotations that stand in no other one. */
export function outermost(quotations: readonly Quotation[]): Quotation[] {
  const found: Quotation[] = [];
  for (const quotation of quotations) {
    if (quotation.start >= (found.at(-1)?.end ?? 0)) found.push(quotation);
  }
  return found;
}

const wordAtom = (token: Token): Atom => ({
  start: token.start,
  end: token.end,
  text: token.text,
  lower: token.lower,
  flags: flagsOf(token),
  quotation: null,
});

const quotationAtom = (quotation: Quotation): Atom => ({
  start: quotation.start,
  end: quotation.end,
  text: '“”',
  lower: '“”',
  flags: is.quotation,
  quotation,
});

/** All tokens as atoms, in order. */
function atomsOf(draft: Draft): Atom[] {
  const quotations = outermost(draft.quotations);
  const atoms: Atom[] = [];
  let next = 0;
  for (const token of draft.tokens) {
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next += 1;
    const quotation = quotations[next];
    if (quotation === undefined || token.start < quotation.start) atoms.push(wordAtom(token));
    else if (token.start === quotation.start) atoms.push(quotationAtom(quotation));
  }
  return atoms;
}

/** Sentences joined where their border lies inside a quotation. */
export function segmentsOf(draft: Draft): Segment[] {
  const atoms = atomsOf(draft);
  const segments: Segment[] = [];
  let [at, paragraph] = [0, 0];
  for (const sentence of draft.sentences) {
    const from = at;
    while (at < atoms.length && (atoms[at]?.end ?? 0) <= sentence.end) at += 1;
    const rest = atoms[at];
    if (rest && rest.start < sentence.end && rest.end > sentence.end) at = from;
    else if (at > from) {
      while (!within(sentence, draft.paragraphs[paragraph])) paragraph += 1;
      segments.push({ atoms: atoms.slice(from, at), paragraph });
    }
  }
  return segments;
}

const within = (span: Span, outer: Span | undefined) => outer === undefined || span.end <= outer.end;
