import { type Attribution, spanOf } from '../attribution.ts';
import { isCueNoun } from '../cue-lexicon.ts';
import { endOfContent } from '../ends.ts';
import { phraseBefore, type Range } from '../phrases.ts';
import type { Segment } from '../segments.ts';
import { nearestSubject } from '../subjects.ts';
import { type Atom, atomAt, auxiliary, breaks, has, is } from '../words.ts';

const owner = (atom: Atom) => has(atom, is.possessive) || /['’]s?$/.test(atom.text);

/** The one whose words the noun at `at` names, adjectives between left out: "his repeated claim". */
function ownerOf(atoms: readonly Atom[], at: number): Range | null {
  for (let before = at - 1; before >= Math.max(0, at - 3); before -= 1) {
    const atom = atomAt(atoms, before);
    if (has(atom, is.possessive)) return { from: before, to: before + 1 };
    if (owner(atom)) return phraseBefore(atoms, before);
    if (has(atom, breaks | is.determiner | is.preposition | is.wh)) return null;
  }
  return null;
}

/** What follows a noun that reports. */
const opensContent = new Set(['of', 'that', 'to']);

/** Nouns for what a crowd says, before "of" and a quotation. */
const outcries = new Set(['chant', 'chants', 'shout', 'shouts', 'cry', 'cries', 'cheers', 'calls', 'yells']);

/** `chants of “…”`, with the noun at `at`. */
function outcry(segment: Segment, at: number): Attribution | null {
  const { atoms } = segment;
  const content = { from: at + 2, to: at + 3 };
  if (!has(atomAt(atoms, content.from), is.quotation)) return null;
  const nearest = ownerOf(atoms, at) ?? nearestSubject(atoms, at);
  const speaker = nearest && !/^(?:it|there)$/.test(atomAt(atoms, nearest.from).lower) ? nearest : null;
  return { segment, contents: [content], cue: { from: at, to: at + 1 }, speaker: spanOf(segment, speaker) };
}

const opensClause = (atoms: readonly Atom[], from: number): boolean =>
  from === 0 || has(atomAt(atoms, from - 1), breaks | is.conjunction | is.subordinator);

const bearsTense = (atom: Atom): boolean => has(atom, auxiliary) && !/^(?:be|been|being|having)$/.test(atom.lower);
const isPast = (atoms: readonly Atom[], at: number): boolean =>
  /..ed$/.test(atomAt(atoms, at).lower) && atomAt(atoms, at + 1).lower !== 'by';

/** The end of a content whose noun is the subject of its sentence: before the verb for which its own clauses have no subject left: "Its claim that it was old | was rejected". */
function endBeforeVerb(atoms: readonly Atom[], { from, to }: Range): number {
  let subjects = 0;
  for (let at = from; at < to; at += 1) {
    const atom = atomAt(atoms, at);
    if (has(atom, is.subordinator | is.wh | is.conjunction) || atom.lower === 'that') subjects += 1;
    else if (bearsTense(atom) && subjects === 0 && !has(atom, is.pronoun)) return at;
    else if (subjects > 0 && (bearsTense(atom) || isPast(atoms, at))) {
      subjects -= has(atom, is.pronoun) ? 0 : 1;
      while (has(atomAt(atoms, at + 1), auxiliary | is.adverb)) at += 1;
      if (bearsTense(atom) && isPast(atoms, at + 1)) at += 1;
    }
  }
  return to;
}

/** `Lee's claim that …`, `her pledge to …`, with the noun at `at`. */
export function nominal(segment: Segment, at: number): Attribution | null {
  const { atoms } = segment;
  const next = atomAt(atoms, at + 1);
  if (!opensContent.has(next.lower)) return null;
  if (next.lower === 'of') return outcries.has(atomAt(atoms, at).lower) ? outcry(segment, at) : null;
  if (!isCueNoun(atomAt(atoms, at).lower)) return null;
  const toVerb = next.lower === 'to' && !has(atomAt(atoms, at + 2), is.determiner | is.capital | is.possessive);
  if (next.lower !== 'that' && !toVerb) return null;
  const speaker = ownerOf(atoms, at);
  if (speaker === null) return null;
  const end = endOfContent(segment, at + 1, null);
  const to = opensClause(atoms, speaker.from) ? endBeforeVerb(atoms, { from: at + 1, to: end }) : end;
  return {
    segment,
    contents: [{ from: at + 1, to }],
    cue: { from: at, to: at + 1 },
    speaker: spanOf(segment, speaker),
  };
}
