import type { Quotation } from '../../news/reading.ts';
import type { Draft, Token } from '../draft.ts';
import { type Cue, cuesOf } from './cues.ts';
import { type Atom, atomAt, flagsOf, flagsOfWord, has, is } from './words.ts';

/** A sentence as attribution sees it: no quotation is cut in two, each outermost one is a single atom. */
export interface Segment {
  readonly atoms: readonly Atom[];
  /** The index of its paragraph. */
  readonly paragraph: number;
  /** True where nearly all words are written with a capital, as headlines are. */
  readonly title: boolean;
  readonly cues: readonly Cue[];
}

const wordAtom = (token: Token): Atom => ({
  start: token.start,
  end: token.end,
  text: token.text,
  lower: token.lower,
  flags: flagsOf(token),
  quotation: null,
});

const finalMark = /[,.!?…—–-]\s*['"’”)\]]*\s*$/u;

const smallWord = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with|’s|'s|&)$/;
/** The longest name in quotation marks, in characters. */
const longestNamed = 60;

/** Words that names of shows and books seldom have, and sentences often. */
const ofSentences = is.pronoun | is.be | is.have | is.do | is.modal;

/** True for `“Morning in Orva,”`. */
function isNamed({ inner }: Quotation, body: string): boolean {
  const text = body.slice(inner.start, Math.min(inner.end, inner.start + longestNamed + 1));
  if (text.length > longestNamed || /[!?]\W*$/.test(text) || !/\p{Ll}/u.test(text)) return false;
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}.’'-]*/gu) ?? [];
  const long = words.filter((word, at) => at === 0 || !smallWord.test(word));
  const plain = words.some((word) => (flagsOfWord(word) & ofSentences) !== 0);
  return !plain && long.length > 1 && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

function quotationFlags(quotation: Quotation, body: string): number {
  const { inner } = quotation;
  const ends = finalMark.test(body.slice(Math.max(inner.start, inner.end - 4), inner.end));
  const continues = /^\W{0,2}\p{Ll}/u.test(body.slice(inner.start, inner.start + 3));
  return (
    is.quotation |
    (ends ? is.finished : 0) |
    (continues ? is.continuing : 0) |
    (isNamed(quotation, body) ? is.named : 0)
  );
}

const quotationAtom = (quotation: Quotation, body: string): Atom => ({
  start: quotation.start,
  end: quotation.end,
  text: '“”',
  lower: '“”',
  flags: quotationFlags(quotation, body),
  quotation,
});

/** The quotations that stand in no other one. */
function outermost(quotations: readonly Quotation[]): Quotation[] {
  const found: Quotation[] = [];
  for (const quotation of quotations) {
    if (quotation.start >= (found.at(-1)?.end ?? 0)) found.push(quotation);
  }
  return found;
}

/** All tokens as atoms, in order. */
function atomsOf(draft: Draft): Atom[] {
  const quotations = outermost(draft.quotations);
  const atoms: Atom[] = [];
  let next = 0;
  const from = draft.dateline?.end ?? 0;
  for (const token of draft.tokens) {
    if (token.start < from && token.start >= (draft.dateline?.start ?? 0)) continue;
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next += 1;
    const quotation = quotations[next];
    if (quotation === undefined || token.start < quotation.start) atoms.push(wordAtom(token));
    else if (token.start === quotation.start) atoms.push(quotationAtom(quotation, draft.body));
  }
  return atoms;
}

/** A full stop inside a sentence belongs to an abbreviation: it is no mark. */
function withoutInnerStops(atoms: readonly Atom[]): Atom[] {
  let last = atoms.length - 1;
  while (last > 0 && has(atomAt(atoms, last), is.stop | is.closes)) last -= 1;
  return atoms.filter((atom, at) => at > last || atom.text !== '.');
}

const small = is.preposition | is.determiner | is.conjunction | is.be | is.possessive;

/** True for an atom that begins with a letter. */
function isWord({ text }: Atom): boolean {
  const code = text.charCodeAt(0) | 32;
  return (code >= 97 && code <= 122) || (code > 127 && /^\p{L}/u.test(text));
}

function isTitle(atoms: readonly Atom[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const atom of atoms) {
    if (has(atom, small) || !isWord(atom)) continue;
    words += 1;
    if (has(atom, is.capital)) capitals += 1;
  }
  return words > 2 && capitals >= words * 0.8;
}

/** `said Kelly`: inside a sentence a word with a capital is no adverb. */
function asName(atoms: readonly Atom[], atom: Atom, at: number): Atom {
  if (at === 0 || !has(atom, is.adverb) || !has(atom, is.capital)) return atom;
  const opens = has(atomAt(atoms, at - 1), is.stop | is.colon | is.opens);
  return opens ? atom : { ...atom, flags: atom.flags & ~is.adverb };
}

function segmentOf(own: readonly Atom[], paragraph: number): Segment {
  const words = withoutInnerStops(own);
  const title = isTitle(words);
  const atoms = title ? words : words.map((atom, at) => asName(words, atom, at));
  return { atoms, paragraph, title, cues: cuesOf(atoms, title) };
}

/** No sentence is longer, in atoms; what is longer is no prose, and is cut so that the time stays linear. */
const longest = 400;

/** Sentences joined where their border lies inside a quotation. */
export function segmentsOf(draft: Draft): Segment[] {
  const atoms = atomsOf(draft);
  const segments: Segment[] = [];
  let [from, at, paragraph] = [0, 0, 0];
  for (const sentence of draft.sentences) {
    while (at < atoms.length && atomAt(atoms, at).end <= sentence.end) at += 1;
    if (atomAt(atoms, at).start < sentence.end && at < atoms.length) continue;
    while ((draft.paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY) < sentence.end) paragraph += 1;
    for (; from < at; from += longest)
      segments.push(segmentOf(atoms.slice(from, Math.min(at, from + longest)), paragraph));
    from = at;
  }
  return segments;
}
