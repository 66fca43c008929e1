import type { Statement } from '../../news/reading.ts';
import type { Span } from '../../news/span.ts';
import type { Draft } from '../draft.ts';
import { isPlainWord } from '../people/lexicon.ts';
import { firstFrom, speakerAt } from '../people/speakers.ts';
import { spanOf } from './attribution.ts';
import { cueWord } from './cue-lexicon.ts';
import type { Segment } from './segments.ts';
import { openingSubject } from './subjects.ts';
import { atomAt } from './words.ts';

/** Several people, or what stands for several, by name and by where they are named. */
interface Group {
  readonly name: string;
  readonly span: Span;
}

/** How far back, in characters, somebody who spoke is still meant. */
const farthest = 1200;
const plural = /(?:[^su]s|people|police|men|women)$/;
const and = /\s(?:and|&)\s/;

/** The several whom words name: two people joined by "and", an organization, a plural noun with a name; `null` for one person and for what has no name. */
function groupAt(draft: Draft, span: Span): Group | null {
  const text = draft.body.slice(span.start, span.end).replace(/,.*$/s, '');
  const people = [];
  for (
    let at = firstFrom(draft.people, span.start);
    (draft.people[at]?.start ?? span.end) < span.start + text.length;
    at += 1
  )
    people.push(draft.people[at]?.name ?? '');
  if (people.length > 1) return and.test(text) ? { name: people.join(' and '), span } : null;
  const { name } = speakerAt(draft, span);
  if (name === null || people.length === 1) return null;
  const organization = draft.organizations[firstFrom(draft.organizations, span.start)];
  const whole = organization !== undefined && organization.end <= span.start + text.length;
  const words = text.split(/\s+/);
  const named = words.some((word, at) => /^\p{Lu}/u.test(word) && (at > 0 || !isPlainWord(word)));
  const several = plural.test(text.toLowerCase()) && named && !words.some((word) => cueWord(word) !== undefined);
  return whole || several || /^[Tt]he\s\p{Lu}/u.test(text) ? { name, span } : null;
}

/** Whom the last statement before `at` is by, when several said it. */
function lastSpeakers(draft: Draft, statements: readonly Statement[], at: number): Group | null {
  const last = statements.findLast(({ speaker }) => speaker !== null && speaker.start < at);
  if (!last?.speaker || at - last.speaker.start > farthest) return null;
  const they = isThey(draft, last.speaker);
  if (they) return last.speakerName && last.speakerFrom ? { name: last.speakerName, span: last.speakerFrom } : null;
  return groupAt(draft, last.speaker);
}

/** The several who are the subject of a sentence. */
function subjectGroup(draft: Draft, segment: Segment): Group | null {
  const subject = spanOf(segment, openingSubject(segment.atoms, segment.atoms.length));
  return subject && groupAt(draft, subject);
}

const isThey = ({ body }: Draft, { start, end }: Span): boolean =>
  /^(?:they|their|its?)$/i.test(body.slice(start, end));

/** True where a group can be "it" or "its": an organization alone. */
function isOne(draft: Draft, { span: { start, end } }: Group): boolean {
  const organization = draft.organizations[firstFrom(draft.organizations, start)];
  const person = draft.people[firstFrom(draft.people, start)];
  if (person && person.start < end) return false;
  return (organization !== undefined && organization.end <= end) || !plural.test(draft.body.slice(start, end));
}

/** Where "they" stands: in its sentence, with the one before and the statements so far. */
interface Scene {
  readonly segment: Segment;
  readonly before: Segment | undefined;
  readonly statements: readonly Statement[];
}

const opensWithIt = (segment: Segment | undefined): boolean => /^its?$/.test(segment?.atoms[0]?.lower ?? '');

/** The only several who spoke last, or are the subject before, for "it" an organization; `null` where that stays open. */
function meantByThey(draft: Draft, they: Span, { segment, before, statements }: Scene): Group | null {
  const opening = atomAt(segment.atoms, 0).start;
  const said = lastSpeakers(draft, statements, they.start);
  const near = before && opening - atomAt(before.atoms, 0).start < farthest ? before : undefined;
  const subject = near ? subjectGroup(draft, near) : null;
  const meant = said && subject && said.name !== subject.name ? null : (said ?? subject);
  if (!/^its?$/i.test(draft.body.slice(they.start, they.end))) return meant;
  return meant && isOne(draft, meant) && (subject !== null || opensWithIt(near)) ? meant : null;
}

/** The statement with whom its "they" or "its" means; as it is where it has none or that stays open. */
export function withThey(draft: Draft, statement: Statement, scene: Scene): Statement {
  const group =
    statement.speaker && isThey(draft, statement.speaker) ? meantByThey(draft, statement.speaker, scene) : null;
  return group
    ? { ...statement, speakerName: group.name, speakerBasis: 'inferred', speakerFrom: group.span }
    : statement;
}
