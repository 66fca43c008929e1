import type { Reading } from '../../src/news/reading.ts';
import type { AnnotatedDocument, Extent, MarkedStatement } from './document.ts';
import { emptyTally, type Line, percent, scoreLine } from './figures.ts';
import { type Letters, lettersIn, sharedLetters } from './letters.ts';
import type { Scorer } from './mentions.ts';
import { type Pair, pairUp } from './pairing.ts';
import { type FoundSpeaker, isPronoun, isRightSpeaker, isSamePerson } from './speakers.ts';

interface Found extends FoundSpeaker {
  readonly letters: Letters;
  readonly manner: string;
}

interface Marked extends MarkedStatement {
  readonly letters: Letters;
}

interface Level {
  readonly name: string;
  /** The share of letters in common from which two statements match. */
  readonly least: number;
  readonly all: ReturnType<typeof emptyTally>;
  readonly byKind: Map<string, { right: number; marked: number; found: number; rightFound: number }>;
  speakers: number;
  rightSpeakers: number;
  noSpeaker: number;
}

const makeLevel = (name: string, least: number): Level => ({
  name,
  least,
  all: emptyTally(),
  byKind: new Map(),
  speakers: 0,
  rightSpeakers: 0,
  noSpeaker: 0,
});

function kindOf(level: Level, kind: string) {
  const known = level.byKind.get(kind) ?? { right: 0, marked: 0, found: 0, rightFound: 0 };
  level.byKind.set(kind, known);
  return known;
}

function share(a: { readonly letters: Letters }, b: { readonly letters: Letters }): number {
  const common = sharedLetters(a.letters, b.letters);
  return common / (a.letters.length + b.letters.length - common);
}

/** One document's statements, and the pairs that they were matched in. */
interface Matched {
  readonly found: readonly Found[];
  readonly marked: readonly Marked[];
  readonly pairs: readonly Pair<Found, Marked>[];
  /** Found ones that are a belief or plan of the text: they count only where they match a statement. */
  readonly excused: ReadonlySet<Found>;
}

function addToLevel(level: Level, { found, marked, pairs, excused }: Matched): void {
  const near = pairs.filter(({ shared }) => shared >= level.least - 1e-9);
  const matched = new Set(near.map((pair) => pair.found));
  const counted = found.filter((each) => matched.has(each) || !excused.has(each));
  level.all.right += near.length;
  level.all.found += counted.length;
  level.all.marked += marked.length;
  for (const each of marked) kindOf(level, each.kind).marked++;
  for (const each of counted) kindOf(level, each.manner).found++;
  for (const pair of near) {
    kindOf(level, pair.marked.kind).right++;
    kindOf(level, pair.found.manner).rightFound++;
    const { speaker } = pair.marked;
    if (!speaker) level.noSpeaker++;
    else {
      level.speakers++;
      if (isRightSpeaker(speaker, pair.found)) level.rightSpeakers++;
    }
  }
}

function linesOf(level: Level): readonly Line[] {
  const { all, name, speakers, rightSpeakers, noSpeaker } = level;
  const kinds = [...level.byKind].map(([kind, { right, marked, found, rightFound }]) => ({
    what: `statements at ${name}, ${kind}`,
    figures: { precision: percent(rightFound, found), recall: percent(right, marked) },
  }));
  return [
    scoreLine(`statements at ${name}`, all),
    ...kinds,
    { what: `speaker right, statements matched at ${name}`, figures: { accuracy: percent(rightSpeakers, speakers) } },
    scoreLine(`statement and speaker right at ${name}`, { ...all, right: rightSpeakers + noSpeaker }),
  ];
}

/** Adds up whom the speakers of matched statements were taken for. */
function nameTally() {
  const tally = { pronoun: { all: 0, right: 0 }, other: { all: 0, right: 0 } };
  return {
    add(pairs: readonly Pair<Found, Marked>[]): void {
      for (const { found, marked, shared } of pairs) {
        if (shared < 0.5 - 1e-9 || marked.speakerName == null) continue;
        const kind = tally[isPronoun(marked.speaker?.text ?? '') ? 'pronoun' : 'other'];
        const name = found.speakerName ?? found.speaker?.text ?? '';
        kind.all++;
        if (name !== '' && isSamePerson(marked.speakerName, name)) kind.right++;
      }
    },
    lines: (): readonly Line[] =>
      Object.entries(tally)
        .filter(([, { all }]) => all > 0)
        .map(([kind, { all, right }]) => ({
          what: `name of the speaker, ${kind === 'pronoun' ? 'he or she' : 'other words'}`,
          figures: { accuracy: percent(right, all), of: all },
        })),
  };
}

/** Letters of all statements of a document, each once. */
function union(statements: readonly { readonly letters: Letters }[]): ReadonlySet<number> {
  return new Set(statements.flatMap(({ letters }) => [...letters]));
}

function match(
  { text, statements }: AnnotatedDocument,
  reading: Reading,
): Matched & { readonly beliefs: readonly Marked[] } {
  const cut = (span: Extent) => ({ start: span.start, end: span.end, text: text.slice(span.start, span.end) });
  const found = reading.statements
    .map(
      ({ parts, manner, speaker, speakerName }): Found => ({
        letters: lettersIn(text, parts),
        manner,
        speaker: speaker && cut(speaker),
        speakerName,
      }),
    )
    .filter(({ letters }) => letters.length > 0);
  const all = statements
    .map((each): Marked => ({ ...each, letters: lettersIn(text, each.parts ?? [each]) }))
    .filter(({ letters }) => letters.length > 0);
  const marked = all.filter(({ speech }) => speech !== false);
  const beliefs = all.filter(({ speech }) => speech === false);
  const excused = new Set(found.filter((each) => beliefs.some((belief) => share(each, belief) >= 0.5)));
  return { found, marked, pairs: pairUp(found, marked, share), excused, beliefs };
}

/** Statements: matched one to one by the share of letters in common; then kinds, speakers, letters. */
export function statementScorer(): Scorer {
  const levels = [makeLevel('overlap 1', 1), makeLevel('overlap 0.8', 0.8), makeLevel('overlap 0.5', 0.5)];
  const letters = emptyTally();
  const names = nameTally();
  return {
    add(document, reading) {
      const matched = match(document, reading);
      for (const level of levels) addToLevel(level, matched);
      names.add(matched.pairs);
      const wanted = union(matched.marked);
      const excused = union(matched.beliefs);
      for (const letter of union(matched.found)) {
        if (wanted.has(letter)) letters.right++;
        if (wanted.has(letter) || !excused.has(letter)) letters.found++;
      }
      letters.marked += wanted.size;
    },
    lines: () => [...levels.flatMap(linesOf), scoreLine('letters inside statements', letters), ...names.lines()],
  };
}
