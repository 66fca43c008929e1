import type { Attribution } from './attribution.ts';
import type { Cue } from './cues.ts';
import { isFronted } from './ends.ts';
import { mayBeVerb, type Range } from './phrases.ts';
import type { Segment } from './segments.ts';
import { type Atom, atomAt, has, is } from './words.ts';

/** Small words and marks that stand for themselves in a sign; all other words by their kind. */
const closed =
  is.conjunction | is.subordinator | is.preposition | is.wh | is.determiner | is.pronoun | is.possessive | is.not;

const marks = is.comma | is.dash | is.colon | is.semicolon | is.opens | is.closes;

const kinds: readonly (readonly [kind: string, test: (atom: Atom) => boolean])[] = [
  ['edge', (atom) => atom.text === '' || has(atom, is.stop)],
  ['quotation', (atom) => has(atom, is.quotation)],
  ['number', (atom) => has(atom, is.number)],
  ['auxiliary', (atom) => has(atom, is.be | is.have | is.do | is.modal)],
  ['time', (atom) => has(atom, is.time)],
  ['adverb', (atom) => has(atom, is.adverb)],
  ['ing', (atom) => /..ing$/.test(atom.lower)],
  ['name', (atom) => has(atom, is.capital)],
  ['verb', (atom) => has(atom, is.verb) || /..ed$/.test(atom.lower)],
  ['plural', (atom) => atom.lower.endsWith('s')],
];

/** A word for a sign: small ones as they are spelt, all others by their kind. */
function kindOf(atom: Atom): string {
  if (has(atom, closed | marks)) return atom.lower;
  return kinds.find(([, test]) => test(atom))?.[0] ?? 'word';
}

/** Where the content stands, and how it begins. */
function frameOf({ segment: { atoms }, contents, cue: range }: Attribution, cue: Cue | undefined): string {
  const [first, last] = [contents[0]?.from ?? 0, contents.at(-1)?.from ?? 0];
  const at = range?.from ?? 0;
  if (last < at) return 'before';
  if (first < at) return 'around';
  const [before, opener] = [atomAt(atoms, last - 1), atomAt(atoms, last)];
  if (cue === undefined) return 'after';
  if (/^(?:that|to)$/.test(opener.lower)) return opener.lower;
  if (has(opener, is.wh)) return 'question';
  if (cue.verb.about.has(before.lower)) return 'about';
  if (has(before, is.comma | is.colon)) return kindOf(before);
  return cue.mode === 'passive' ? 'passive' : 'bare';
}

/** How many of the steps a number has reached. */
const level = (amount: number, steps: readonly number[]): number => steps.filter((step) => amount >= step).length;

/** What the content holds that may be the writer's own, and what stands behind it. */
function contentSigns({ atoms, cues }: Segment, { from, to }: Range): string[] {
  const words = atoms.slice(from, to);
  const signs = [`length ${level(to - from, [2, 3, 5, 8, 12, 18, 26, 36])}`, `then ${kindOf(atomAt(atoms, to))}`];
  signs.push(`commas ${level(words.filter((atom) => has(atom, is.comma)).length, [1, 2, 3])}`);
  if (words.some((atom) => has(atom, is.dash))) signs.push('dash inside');
  if (cues.some(({ at, mode, verb, subject }) => at >= from && at < to && mode === 'finite' && !verb.weak && subject))
    signs.push('cue inside');
  words.forEach((atom, at) => {
    if (has(atom, is.comma)) signs.push(`comma, ${kindOf(atomAt(words, at + 1))} inside`);
    if (at > 2 && has(atom, is.conjunction | is.subordinator)) signs.push(`${atom.lower} inside`);
  });
  return signs;
}

/** The kind of word that names who spoke. */
function subjectOf(atoms: readonly Atom[], { to }: Range): string {
  const head = atomAt(atoms, to - 1);
  if (has(head, is.pronoun | is.wh)) return head.lower;
  if (has(head, is.role)) return /s$|people|men$/.test(head.lower) ? 'roles' : 'role';
  return has(head, is.comma) ? 'apposition' : kindOf(head);
}

/** How the cue is used: its verb's frames, tense and mode, its subject and what stands around. */
function cueSigns({ atoms }: Segment, cue: Cue, frame: string): string[] {
  const { verb, mode, past, first, at, last, subject } = cue;
  const signs = [`${frame}: ${verb.frames}`, `${frame}: ${mode} ${past ? 'past' : 'present'}`];
  const group = atoms.slice(first, at);
  if (group.some((atom) => has(atom, is.modal))) signs.push('modal');
  if (group.some((atom) => has(atom, is.adverb))) signs.push(`${frame}: adverb`);
  if (subject === null) return signs;
  signs.push(`${frame}: subject ${subjectOf(atoms, subject)}`, `${kindOf(atomAt(atoms, subject.from - 1))}, subject`);
  if (frame === 'before' || frame === 'around') signs.push(`cue, ${kindOf(atomAt(atoms, last + 1))}`);
  return signs;
}

/** What introduces a content without a verb. */
const wordless = new Map([
  [':', ':'],
  ['according', 'according'],
  ['per', 'according'],
]);

/** What speaks for and against an attribution: words for how it is made, none for what it is about. */
export function signsOf(attribution: Attribution): string[] {
  const { segment, contents, cue: range } = attribution;
  const cue = segment.cues.find(({ first, at }) => first === range?.from && at === range.to - 1);
  const frame = frameOf(attribution, cue);
  const content = contents.at(-1) ?? { from: 0, to: 0 };
  const words = segment.atoms.slice(content.from, content.to);
  const verb = words.some(mayBeVerb) ? 'verb' : 'no verb';
  const signs = ['any', `${frame}: ${verb}`, ...contentSigns(segment, content)];
  if (segment.title) signs.push('title');
  if (segment.paragraph === 0) signs.push('first paragraph');
  if (cue === undefined) {
    const word = atomAt(segment.atoms, range?.from ?? 0);
    return [...signs, `${frame}: ${wordless.get(word.lower) ?? 'noun'}`];
  }
  if (frame !== 'before' && isFronted(segment, cue)) signs.push('fronted');
  return [...signs, ...cueSigns(segment, cue, frame)];
}
