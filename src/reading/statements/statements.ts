import type { Manner, Statement } from '../../news/reading.ts';
import type { Span } from '../../news/span.ts';
import type { Draft, Step } from '../draft.ts';
import { speakerAt } from '../people/speakers.ts';
import { type Attribution, spanOf } from './attribution.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { fitted } from './speaker-span.ts';
import { openingSubject } from './subjects.ts';
import { recognize, recognizeAt } from './turns/turns.ts';
import { atomAt, has, is } from './words.ts';

/** The attributions of one segment, in order; a cue inside another's content is not looked at. */
function attributionsIn(segment: Segment): Attribution[] {
  const found: Attribution[] = [];
  let at = 0;
  while (at < segment.atoms.length) {
    const cue = segment.cues.find((each) => each.at === at);
    const next = cue ? recognize(segment, cue, found.at(-1)) : recognizeAt(segment, at, found.at(-1));
    const clear = next && !found.some((earlier) => collide(earlier, next));
    if (next && clear) found.push(next);
    at = next && clear ? Math.max(at + 1, ...next.contents.map((content) => content.to)) : at + 1;
  }
  return found;
}

const collide = (a: Attribution, b: Attribution): boolean =>
  a.contents.some((one) => b.contents.some((two) => one.from < two.to && two.from < one.to));

/** `Lee had this to say:` before a paragraph of its own: the subject of its last cue, or the phrase that opens it. */
function introducedBy(segment: Segment | undefined): Span | null {
  const last = (segment?.atoms.length ?? 0) - 1;
  if (!segment || !has(atomAt(segment.atoms, last), is.colon)) return null;
  const subject = segment.cues.findLast((cue) => cue.subject)?.subject;
  return spanOf(segment, subject ?? openingSubject(segment.atoms, last));
}

/** Content that a quotation without a cue of its own goes on with: the speaker of the same paragraph's last statement. */
function carryOn(segment: Segment, last: Attribution | undefined, before: Segment | undefined): Attribution | null {
  const first = segment.atoms[0];
  if (first === undefined || !has(first, is.finished) || segment.atoms.length > 2 || first.end - first.start < 20)
    return null;
  const paragraphs = segment.paragraph - (last?.segment.paragraph ?? Number.NEGATIVE_INFINITY);
  return {
    segment,
    contents: [{ from: 0, to: 1 }],
    cue: null,
    speaker: introducedBy(before) ?? (paragraphs <= 1 ? (last?.speaker ?? null) : null),
  };
}

const isQuoted = ({ segment, contents }: Attribution, quoted: boolean): boolean =>
  contents.every(({ from, to }) =>
    segment.atoms.slice(from, to).every((atom) => atom.flags !== 0 && has(atom, is.quotation) === quoted),
  );

function mannerOf(attribution: Attribution): Manner {
  if (isQuoted(attribution, true)) return 'direct';
  return attribution.contents.some(({ from, to }) =>
    attribution.segment.atoms.slice(from, to).some((atom) => has(atom, is.quotation)),
  )
    ? 'mixed'
    : 'indirect';
}

function statementOf(draft: Draft, attribution: Attribution): Statement[] {
  const parts = attribution.contents.flatMap((content) => spanOf(attribution.segment, content) ?? []);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return [];
  const speaker = attribution.speaker && fitted(draft, attribution.speaker);
  const named = speaker && speakerAt(draft, speaker);
  return [
    {
      start: first.start,
      end: last.end,
      parts,
      manner: mannerOf(attribution),
      cue: spanOf(attribution.segment, attribution.cue),
      speaker,
      speakerName: named?.name ?? null,
      speakerBasis: named?.basis ?? 'stated',
      speakerFrom: named?.from ?? null,
    },
  ];
}

/** Joins a quotation to the statement that it goes on with. */
function joined(last: Statement, next: Statement): Statement {
  const manner = last.manner === 'direct' ? 'direct' : 'mixed';
  return { ...last, end: next.end, parts: [...last.parts, ...next.parts], manner };
}

/** The statement that a quotation without a cue goes on with: the direct one of the sentence before, which begins at `from`, else the last one. */
function goesOnWith(statements: readonly Statement[], from: number): number {
  let at = statements.length - 1;
  while (at >= 0 && (statements[at]?.start ?? 0) >= from && statements[at]?.manner !== 'direct') at -= 1;
  return (statements[at]?.start ?? -1) >= from ? at : statements.length - 1;
}

/** Statements: who said what, by quotation marks and by turns of phrase. */
export const readStatements: Step = (draft) => {
  const statements: Statement[] = [];
  let last: Attribution | undefined;
  let before: Segment | undefined;
  for (const segment of segmentsOf(draft)) {
    const own = attributionsIn(segment);
    const carried = own.length === 0 ? carryOn(segment, last, before) : null;
    for (const attribution of own) statements.push(...statementOf(draft, attribution));
    const [more] = carried ? statementOf(draft, carried) : [];
    if (more && last?.segment.paragraph === segment.paragraph) {
      const at = goesOnWith(statements, last.segment.atoms[0]?.start ?? 0);
      const before = statements[at];
      if (before) statements[at] = joined(before, more);
    } else if (more) statements.push(more);
    last = own.at(-1) ?? carried ?? last;
    before = segment;
  }
  statements.sort(byStart);
  return { statements };
};

const byStart = (a: Span, b: Span) => a.start - b.start || a.end - b.end;
