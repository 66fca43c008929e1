import { type Attribution, spanOf } from './attribution.ts';
import { type Complement, complementOf } from './complements.ts';
import type { Cue } from './cues.ts';
import { contentBefore, endOfContent, restAfter } from './extents.ts';
import { phraseAfter, type Range, subjectAfter, subjectBefore } from './phrases.ts';
import type { Segment } from './segments.ts';
import { type Atom, atomAt, auxiliary, has, is } from './words.ts';

/** What a recognizer looks at: a cue in its segment, and what was found before it there. */
export interface Sight {
  readonly segment: Segment;
  readonly cue: Cue;
  readonly complement: Complement;
  readonly earlier: Attribution | undefined;
}

/** One turn of phrase; `null`: not mine. */
type Recognizer = (sight: Sight) => Attribution | null;

const cueRange = ({ first, at }: Cue): Range => ({ from: first, to: at + 1 });

/** `"…," said Lee`, `…, said Lee`: the speaker stands after the cue. */
const inverted: Recognizer = ({ segment, cue, complement }) => {
  const { atoms } = segment;
  const before = atomAt(atoms, cue.first - 1);
  if (cue.mode !== 'finite' || cue.first !== cue.at || !has(before, is.quotation | is.comma | is.dash)) return null;
  if (complement.kind !== 'bare' && complement.kind !== 'none') return null;
  if (has(before, is.comma) && subjectBefore(atoms, cue.first) !== null && !endsClause(atoms, cue)) return null;
  const speaker = subjectAfter(atoms, cue.last + 1);
  if (speaker === null) return null;
  const content = contentBefore(atoms, cue.first - 1);
  if (content === null) return null;
  return attribution(segment, { contents: [content, ...rest(atoms, speaker.to, content)], cue, speaker });
};

/** True where only a phrase follows the cue and then a mark: no clause that it could introduce. */
function endsClause(atoms: readonly Atom[], cue: Cue): boolean {
  const phrase = phraseAfter(atoms, cue.last + 1);
  return (
    phrase !== null &&
    !has(atomAt(atoms, phrase.to), auxiliary | is.verb) &&
    has(atomAt(atoms, phrase.to), is.comma | is.stop)
  );
}

/** What goes on after the speaker or the cue: a quotation after a comma, or the rest of a clause. */
function rest(atoms: readonly Atom[], at: number, content: Range): Range[] {
  if (!has(atomAt(atoms, at), is.comma)) return [];
  const next = atomAt(atoms, at + 1);
  const quoted = has(atomAt(atoms, content.to - 1), is.quotation);
  if (has(next, is.quotation)) return [{ from: at + 1, to: at + 2 }];
  if (quoted) return [];
  const range = restAfter(atoms, at);
  return range ? [range] : [];
}

/** `"…," Lee said`, `…, Lee said`, `…, Lee said, …`: the content stands before speaker and cue. */
const trailing: Recognizer = ({ segment, cue, complement }) => {
  const { atoms } = segment;
  if (cue.mode !== 'finite' || !['none', 'comma', 'quotation'].includes(complement.kind)) return null;
  const speaker = subjectBefore(atoms, cue.first);
  if (speaker === null) return null;
  const content = contentBefore(atoms, speaker.from - 1);
  if (content === null) return null;
  const after = complement.kind === 'none' ? complement.from : complement.from - 1;
  return attribution(segment, { contents: [content, ...rest(atoms, after, content)], cue, speaker });
};

/** `Lee said that …`, `Lee said: "…"`, `adding that …`: the content stands after the cue. */
const following: Recognizer = ({ segment, cue, complement, earlier }) => {
  const { atoms } = segment;
  if (complement.kind === 'none' || complement.kind === 'comma' || cue.mode === 'passive') return null;
  if (complement.kind === 'bare' && cue.verb.weak && !cue.verb.clause) return null;
  const content = contentAfter(atoms, complement);
  if (content === null) return null;
  const own = cue.mode === 'finite' ? subjectBefore(atoms, cue.first) : null;
  const speaker = own ? spanOf(segment, own) : (earlier?.speaker ?? spanOf(segment, mainSubject(atoms, cue)));
  return { segment, contents: [content], cue: cueRange(cue), speaker };
};

/** The content that a complement holds. */
function contentAfter(atoms: readonly Atom[], { kind, from }: Complement): Range | null {
  const quoted = kind === 'quotation' && has(atomAt(atoms, from - 1), is.comma | is.colon);
  const to = quoted ? from + 1 : endOfContent(atoms, from);
  return to > from ? { from, to } : null;
}

/** The subject of the segment's main clause, for a cue that has none of its own. */
function mainSubject(atoms: readonly Atom[], cue: Cue): Range | null {
  let from = 0;
  if (has(atomAt(atoms, 0), is.preposition | is.subordinator | is.adverb)) {
    const comma = atoms.findIndex((atom) => has(atom, is.comma));
    if (comma > 0 && comma < cue.first) from = comma + 1;
  }
  while (has(atomAt(atoms, from), is.conjunction | is.adverb)) from += 1;
  const phrase = phraseAfter(atoms, from);
  return phrase && phrase.to <= cue.first ? phrase : null;
}

/** `According to Lee, …`, `…, according to Lee`. */
export function accordingTo(segment: Segment, at: number): Attribution | null {
  const { atoms } = segment;
  if (atomAt(atoms, at).lower !== 'according' || atomAt(atoms, at + 1).lower !== 'to') return null;
  const speaker = phraseAfter(atoms, at + 2);
  if (speaker === null) return null;
  const cue = { from: at, to: at + 2 };
  const comma = has(atomAt(atoms, at - 1), is.comma | is.dash);
  const before = at === 0 ? null : (contentBefore(atoms, comma ? at - 1 : at) ?? (comma ? null : { from: 0, to: at }));
  const after = restAfter(atoms, speaker.to);
  const contents = before ? [before] : after && has(atomAt(atoms, speaker.to), is.comma) ? [after] : [];
  return contents.length > 0 ? { segment, contents, cue, speaker: spanOf(segment, speaker) } : null;
}

function attribution(
  segment: Segment,
  { contents, cue, speaker }: { contents: readonly Range[]; cue: Cue; speaker: Range | null },
): Attribution {
  return { segment, contents, cue: cueRange(cue), speaker: spanOf(segment, speaker) };
}

/** In order: the first that claims a cue has it. */
const recognizers: readonly Recognizer[] = [inverted, trailing, following];

/** Who said what with this cue; `null` where no turn of phrase fits. */
export function recognize(segment: Segment, cue: Cue, earlier: Attribution | undefined): Attribution | null {
  const sight = { segment, cue, complement: complementOf(segment.atoms, cue), earlier };
  for (const recognizer of recognizers) {
    const found = recognizer(sight);
    if (found) return found;
  }
  return null;
}
