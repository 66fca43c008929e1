import { documents } from '../data/documents.ts';
import { leadingWords } from '../data/leading-words.ts';
import { cueWord } from './cue-lexicon.ts';
import { isTime, looksVerbal, mayBeVerb, phraseAfter, phraseBefore, type Range } from './phrases.ts';
import { endOfName, isRole, roleBefore } from './role-and-name.ts';
import { subjectBehind } from './subject-behind.ts';
import { type Atom, atomAt, auxiliary, breaks, has, is } from './words.ts';

/** How far before a cue, in atoms, the comma of an apposition is looked for. */
const farthest = 40;
const appositionOpeners = is.determiner | is.wh | is.number | is.role | is.possessive;

/** A clause of its own begins with these, and no apposition: ", when his brother, Orr, said". */
const clauseWords = /^(?:when|where|why|how|what)$/;

/** The comma that opens the apposition or relative clause which the comma at `close` ends; -1 where there is none. */
function openingComma(atoms: readonly Atom[], close: number): number {
  let nearest = -1;
  for (let at = close - 1; at >= Math.max(1, close - farthest); at -= 1) {
    const atom = atomAt(atoms, at);
    if (has(atom, is.semicolon | is.colon | is.quotation | is.stop)) break;
    if (!has(atom, is.comma)) continue;
    if (clauseWords.test(atomAt(atoms, at + 1).lower)) break;
    if (nearest < 0) nearest = at;
    const [before, next] = [atomAt(atoms, at - 1), atomAt(atoms, at + 1)];
    const opens = has(next, appositionOpeners) && !has(next, is.preposition);
    const isName = has(before, is.capital | is.closes) && !isTime(atoms, at - 1);
    if (opens && (isName || has(next, is.wh))) return at;
  }
  return nearest;
}

/** Months that are names too, after a first name: "Ana May". */
const alsoNames = new Set(['may', 'march', 'april', 'june', 'august', 'jan']);

/** The last atom before the time that ends at `last`: "Orr | on Tuesday", "a poll | released last week". */
function beforeTime(atoms: readonly Atom[], last: number): number {
  let at = last;
  while (at > 0 && has(atomAt(atoms, at), is.time) && !isName(atoms, at)) at -= 1;
  if (at === last) return last;
  if (has(atomAt(atoms, at), is.preposition)) at -= 1;
  return /..ed$/.test(atomAt(atoms, at).lower) && !has(atomAt(atoms, at), is.capital) ? at - 1 : at;
}

/** The index of what stands before the adverbs that end at `last`: "Orr then", "Orr specifically". */
function beforeAdverbs(atoms: readonly Atom[], last: number): number {
  let at = last;
  while (at > 0 && adverbs.test(atomAt(atoms, at).text) && !has(atomAt(atoms, at), is.role)) at -= 1;
  const several = /^(?:both|all)$/.test(atomAt(atoms, last).lower) && has(atomAt(atoms, at), is.finished);
  return several ? last : at;
}

const adverbs =
  /^(?:(?!family|assembly|ally)\p{Ll}+ly|then|also|later|further|meanwhile|again|once|now|still|even|too|both|all)$/u;

const leading: ReadonlySet<string> = new Set(leadingWords.trim().split(/\s+/));

/** How far back, in atoms, the beginning of a subject is looked for. */
const longestSubject = 15;
const borders = breaks | is.conjunction | is.subordinator | is.opens;
/** Before a verb these open a clause of their own: "after Orr said". */
const clausal = /^(?:after|before|since|until)$/;

/** True for what can stand inside a subject before its last phrase: "briefed on", "trying to", "in". */
function hangs(atom: Atom): boolean {
  if (has(atom, is.preposition) || atom.lower === 'to') return !clausal.test(atom.lower);
  return /..(?:ed|ing)$/.test(atom.lower) && !has(atom, is.capital) && cueWord(atom.lower) === undefined;
}

/** The whole subject that ends with a phrase: "officials who ran the FBI", "people briefed on the plan". */
function wholeSubject(atoms: readonly Atom[], phrase: Range): Range {
  for (let at = phrase.to - 2; at > phrase.from; at -= 1)
    if (clausal.test(atomAt(atoms, at).lower)) return { from: at + 1, to: phrase.to };
  const before = atomAt(atoms, phrase.from - 1);
  if (phrase.from < 2 || has(atomAt(atoms, phrase.from), is.pronoun) || has(before, borders)) return phrase;
  let start = phrase.from - 1;
  for (; start > Math.max(0, phrase.from - longestSubject); start -= 1) {
    const atom = atomAt(atoms, start);
    if (has(atom, borders)) break;
    const head = /^(?:who|whose)$/.test(atom.lower) ? phraseBefore(atoms, start - 1) : null;
    if (head) return { from: head.from, to: phrase.to };
  }
  const opening = hangs(before) ? phraseAfter(atoms, has(atomAt(atoms, start), borders) ? start + 1 : start) : null;
  return opening && opening.to < phrase.from && hangs(atomAt(atoms, opening.to))
    ? { from: opening.from, to: phrase.to }
    : phrase;
}

const isName = (atoms: readonly Atom[], at: number) =>
  alsoNames.has(atomAt(atoms, at).lower) && has(atomAt(atoms, at - 1), is.capital);

/** The dash before which a phrase stands whose parenthesis the dash at `close` ends; -1 where there is none. */
function openingDash(atoms: readonly Atom[], close: number): number {
  let at = close - 1;
  while (has(atomAt(atoms, at), is.dash)) at -= 1;
  while (at > Math.max(0, close - farthest) && !has(atomAt(atoms, at), is.dash | is.semicolon | is.stop)) at -= 1;
  while (has(atomAt(atoms, at - 1), is.dash)) at -= 1;
  return has(atomAt(atoms, at), is.dash) ? at : -1;
}

/** A subject whose relative clause ends with the quotation at `last`: `Orr, who calls it “mad,”`. */
function relativeBefore(atoms: readonly Atom[], last: number): Range | null {
  const comma = openingComma(atoms, last);
  if (comma < 1 || !/^(?:who|whose|which)$/.test(atomAt(atoms, comma + 1).lower)) return null;
  const head = phraseBefore(atoms, comma - 1);
  return head && { from: head.from, to: last + 1 };
}

/** The name that opens the sentence, when all that stands between it and the comma at `close` is said of it: "Orr, facing a trial in Pell, a town, said". */
function openingName(atoms: readonly Atom[], close: number): Range | null {
  const from = has(atomAt(atoms, 0), is.conjunction) ? 1 : 0;
  const name = has(atomAt(atoms, from), is.capital | is.determiner) ? phraseAfter(atoms, from) : null;
  if (name === null || name.to >= close || close - name.to > farthest || !has(atomAt(atoms, name.to), is.comma))
    return null;
  const next = atomAt(atoms, name.to + 1);
  if (!has(next, appositionOpeners) && !/..ing$/.test(next.lower)) return null;
  for (let at = name.to + 1; at < close; at += 1) {
    const atom = atomAt(atoms, at);
    if (has(atom, is.semicolon | is.colon | is.quotation | is.dash)) return null;
    if (has(atom, is.comma) && has(atomAt(atoms, at + 1), is.conjunction)) return null;
  }
  return name;
}

/** The subject that ends right before `at`: a phrase, or a phrase with an apposition or a relative clause between marks. */
export function subjectBefore(atoms: readonly Atom[], at: number): Range | null {
  const last = beforeTime(atoms, beforeAdverbs(atoms, at - 1));
  const mark = atomAt(atoms, last);
  if (has(mark, is.finished)) return relativeBefore(atoms, last);
  const behind = subjectBehind(atoms, last);
  if (behind) return behind;
  if (!has(mark, is.comma | is.dash)) {
    const phrase = phraseBefore(atoms, last);
    return phrase && wholeSubject(atoms, phrase);
  }
  const named = has(mark, is.comma) ? roleBefore(atoms, last) : null;
  if (named) return named;
  const first = has(mark, is.comma) ? openingName(atoms, last) : null;
  if (first) return { from: first.from, to: last };
  const opening = has(mark, is.comma) ? openingComma(atoms, last) : openingDash(atoms, last);
  const head = opening < 1 ? null : phraseBefore(atoms, opening - 1);
  return head && { from: head.from, to: last };
}

/** The speaker that stands right after an inverted cue, with an apposition after a comma. */
export function subjectAfter(atoms: readonly Atom[], from: number): Range | null {
  const head = phraseAfter(atoms, from);
  if (head === null || has(atomAt(atoms, from), is.pronoun) || !has(atomAt(atoms, head.to), is.comma)) return head;
  const named = isRole(atoms, head) ? endOfName(atoms, head.to + 1) : head.to + 1;
  if (named > head.to + 1) return { from: head.from, to: named };
  const apposed = atomAt(atoms, head.to + 1);
  if (!has(apposed, is.determiner | is.wh | is.role | is.number) && !/..['’]s$/.test(apposed.text)) return head;
  let to = head.to + 1;
  while (to < atoms.length && !has(atomAt(atoms, to), breaks)) to += 1;
  return { from: head.from, to };
}

const clauseOpeners = is.comma | is.conjunction | is.subordinator | is.wh | is.dash | is.semicolon;

/** The subject of the nearest clause before `before`: a phrase that a verb follows. */
export function nearestSubject(atoms: readonly Atom[], before: number): Range | null {
  for (let at = before - 2; at >= Math.max(0, before - farthest * 2); at -= 1) {
    if (at > 0 && !has(atomAt(atoms, at - 1), clauseOpeners)) continue;
    if (has(atomAt(atoms, at), is.adverb) || looksVerbal(atomAt(atoms, at))) continue;
    const phrase = phraseAfter(atoms, at);
    if (phrase === null || phrase.to > before || !verbFollows(atoms, phrase, before)) continue;
    return has(atomAt(atoms, at), is.wh) ? null : phrase;
  }
  return null;
}

/** True where a verb follows the phrase before `before`: at once, after an adverb, or after an apposition. */
function verbFollows(atoms: readonly Atom[], { from, to }: Range, before: number): boolean {
  if (has(atomAt(atoms, from), is.be)) return true;
  let next = to;
  if (has(atomAt(atoms, to), is.comma)) {
    next += 1;
    while (next < before && !has(atomAt(atoms, next), is.comma)) next += 1;
    next += 1;
  }
  while (has(atomAt(atoms, next), is.adverb)) next += 1;
  return next < before && mayBeVerb(atomAt(atoms, next));
}

/** The first atom of the verbs and adjectives that lead to the infinitive or participle at `at`: "seemed to", "is likely to", "has begun"; `at` where none does. */
function chainStart(atoms: readonly Atom[], at: number): number {
  let start = at;
  while (start > 0 && leading.has(atomAt(atoms, start - 1).lower)) start -= 1;
  if (start === at) return at;
  while (start > 0 && has(atomAt(atoms, start - 1), auxiliary | is.adverb)) start -= 1;
  return start;
}

/** The noun right before a participle or an infinitive that reports: "a sign saying", "Orr telling"; not a thing that people speak through. */
export function nounBefore(atoms: readonly Atom[], at: number): Range | null {
  const start = chainStart(atoms, at);
  if (start < at) return subjectBefore(atoms, start);
  const atom = atomAt(atoms, at - 1);
  const named = has(atom, is.capital | is.role | is.pronoun) || !has(atom, ~0);
  if (!named || documents.has(atom.lower)) return null;
  return phraseBefore(atoms, at - 1);
}

/** The phrase that opens the sentence, what stands before it ("But", "In May,") left out; `null` where it has none before `before`. */
export function openingSubject(atoms: readonly Atom[], before: number): Range | null {
  let at = 0;
  while (at < before && has(atomAt(atoms, at), is.conjunction | is.adverb | is.comma | is.dash)) at += 1;
  if (has(atomAt(atoms, at), is.preposition | is.subordinator | is.wh) || looksVerbal(atomAt(atoms, at))) {
    while (at < before && !has(atomAt(atoms, at), is.comma)) at += 1;
    at += 1;
  }
  const phrase = at < before ? phraseAfter(atoms, at) : null;
  return phrase && phrase.to <= before && !has(atomAt(atoms, at), is.wh) ? phrase : null;
}
