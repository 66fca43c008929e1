import type { Manner, Statement } from '../../news/reading.ts';
import type { Span } from '../../news/span.ts';
import type { Draft, Step } from '../draft.ts';
import { speakerAt } from '../people/speakers.ts';
import { type Attribution, spanOf } from './attribution.ts';
import { attributionsIn, type Before, carriedOn } from './attributions.ts';

import { type Segment, segmentsOf } from './segments.ts';

import { fitted } from './speaker-span.ts';
import { withThey } from './they.ts';
import { type SpokenTurn, turnsOf } from './transcript.ts';
import { has, is } from './words.ts';

/** Direct: all of the content stands in quotation marks; indirect: none of it. */
function mannerOf({ segment, contents }: Attribution): Manner {
  const atoms = contents.flatMap(({ from, to }) => segment.atoms.slice(from, to));
  if (atoms.every((atom) => has(atom, is.quotation))) return 'direct';
  return atoms.some((atom) => has(atom, is.quotation)) ? 'mixed' : 'indirect';
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

const isQuoted = /^["“«][^"”»]*["”»]$/;

function spokenIn(draft: Draft, { label, parts, name, from }: SpokenTurn): Statement {
  const [start, end] = [parts[0]?.start ?? label.end, parts.at(-1)?.end ?? label.end];
  return {
    start,
    end,
    parts,
    manner: parts.every((part) => isQuoted.test(draft.body.slice(part.start, part.end))) ? 'direct' : 'indirect',
    cue: { start: label.end, end: label.end + 1 },
    speaker: label,
    speakerName: name,
    speakerBasis: from ? 'inferred' : 'stated',
    speakerFrom: from,
  };
}

/** The sentences that no turn of a transcript holds. */
function besides(segments: readonly Segment[], turns: readonly SpokenTurn[]): readonly Segment[] {
  let at = 0;
  return segments.filter(({ atoms }) => {
    const start = atoms[0]?.start ?? 0;
    while ((turns[at]?.parts.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    return start < (turns[at]?.label.start ?? Number.POSITIVE_INFINITY);
  });
}

/** Joins a quotation to the statement that it goes on with. */
function joined(last: Statement, next: Statement): Statement {
  const manner = last.manner === next.manner ? last.manner : 'mixed';
  return { ...last, end: next.end, parts: [...last.parts, ...next.parts], manner };
}

/** `“…,” he said, adding that …. “…”`: with these verbs the speaker goes on, with others the writer tells something aside. */
const goingOn = new Set(['add', 'continue', 'explain']);

const isGoingOn = ({ segment, cue }: Attribution): boolean =>
  segment.cues.some(({ at, mode, verb }) => at + 1 === cue?.to && mode === 'ing' && goingOn.has(verb.lemma));

/** The index of the statement that a quotation goes on with: the direct one of the last sentence that has any, else the last one. */
function goesOnWith(statements: readonly Statement[], last: Attribution): number {
  const from = last.segment.atoms[0]?.start ?? 0;
  if (isGoingOn(last)) return statements.length - 1;
  const direct = statements.findLastIndex(({ manner, start }) => start < from || manner === 'direct');
  return (statements[direct]?.start ?? -1) >= from ? direct : statements.length - 1;
}

/** Adds a quotation that has no cue: to the statement that it goes on with, in its paragraph or the one before, else as a statement of its own. */
function addCarried(statements: Statement[], more: Statement, { last, paragraph }: Carried): void {
  const same = last !== undefined && paragraph - last.segment.paragraph <= 1;
  const at = same ? goesOnWith(statements, last) : -1;
  const before = statements[at];
  if (before) statements[at] = joined(before, more);
  else statements.push(more);
}

/** How far back, in characters, the words of a pull quotation are looked for, and how many of the first. */
const [farthest, sample] = [6000, 30];

/** True for a pull quotation: a paragraph of its own that says again, word for word, what stands before it. */
function repeats(body: string, { atoms }: Segment): boolean {
  const inner = atoms[0]?.quotation?.inner;
  if (!inner || inner.end - inner.start < sample) return false;
  const before = body.slice(Math.max(0, inner.start - farthest), inner.start);
  const middle = (inner.start + inner.end) >> 1;
  const samples = [body.slice(inner.start, inner.start + sample), body.slice(middle, middle + (sample >> 1))];
  return samples.every((words) => before.includes(words.replace(/^[“"'‘]/, '')));
}

interface Carried {
  readonly last: Attribution | undefined;
  readonly paragraph: number;
}

/** Statements: who said what, by quotation marks and by turns of phrase. */
export const readStatements: Step = (draft) => {
  const turns = turnsOf(draft);
  const statements = turns.map((turn) => spokenIn(draft, turn));
  let before: Before = { last: undefined, segment: undefined };
  for (const segment of besides(segmentsOf(draft), turns)) {
    const own = attributionsIn(segment);
    const scene = { segment, before: before.segment, statements };
    for (const attribution of own)
      for (const one of statementOf(draft, attribution)) statements.push(withThey(draft, one, scene));
    const carried = own.length === 0 ? carriedOn(segment, before) : null;
    const last = carried?.apart ? undefined : before.last;
    const pulled = !carried?.apart && segment.paragraph !== before.segment?.paragraph;
    if (carried && !(pulled && repeats(draft.body, segment))) {
      for (const more of statementOf(draft, carried.attribution))
        addCarried(statements, more, { last, paragraph: segment.paragraph });
    }
    before = { last: own.at(-1) ?? carried?.attribution ?? before.last, segment };
  }
  statements.sort(byStart);
  return { statements };
};

const byStart = (a: Span, b: Span) => a.start - b.start || a.end - b.end;
