import type { PersonMention } from '../../news/reading.ts';
import type { Span } from '../../news/span.ts';
import { persons, roles, titles } from '../data/names-titles.ts';
import { transcriptLabels } from '../data/transcript-labels.ts';
import type { Draft } from '../draft.ts';
import { isPlainWord } from '../people/lexicon.ts';
import { firstFrom } from '../people/speakers.ts';
import { isLabel } from './cue-lexicon.ts';

/** What one speaker says in an interview or a transcript, with the label that stands before it. */
export interface SpokenTurn {
  /** `ANA ORR`, `Orr`, `Q`. */
  readonly label: Span;
  /** The rest of its paragraph, and the paragraphs before the next label. */
  readonly parts: readonly Span[];
  /** The speaker as full as labels and article have the name; `null` for `Q`, `A`, `Moderator`. */
  readonly name: string | null;
  /** Where the name was read, when it is not the label's own. */
  readonly from: Span | null;
}

/** A paragraph that begins with a label: `ANA ORR:`, `Mayor Orr (Orva):`, `Q.` */
interface Labelled {
  readonly paragraph: number;
  readonly label: Span;
  readonly said: Span;
  /** What is the same in every label of one speaker. */
  readonly key: string;
}

/** The longest label, in characters. */
const longestLabel = 60;
const labelled = /^((?:\p{Lu}[\p{L}\d.’'-]*)(?:,? \(?[\p{L}][\p{L}.’'-]*\)?){0,5}|[QA](?=[.:]))[:.]\s+(?=\S)/u;

const wordsOf = (label: string): readonly string[] => label.replace(/,.*$|\s*\(.*$/s, '').split(/\s+/);

/** True for a label that can be somebody's: capitals throughout, somebody whom the article names, or a part in a conversation. */
function isSpeaker(draft: Draft, label: Span): boolean {
  const text = draft.body.slice(label.start, label.end);
  const last = wordsOf(text).at(-1) ?? '';
  const lower = last.toLowerCase();
  if (transcriptLabels.has(lower)) return true;
  if (isLabel(lower)) return false;
  const next = draft.people[firstFrom(draft.people, label.start)];
  if (next && next.start < label.end) return true;
  const known = roles.has(lower) || persons.has(lower);
  return text.length > 1 && text === text.toUpperCase() && (known || !isPlainWord(last));
}

function labelOf(draft: Draft, paragraph: number): Labelled | null {
  const { start, end } = draft.paragraphs[paragraph] ?? { start: 0, end: 0 };
  const head = draft.body.slice(start, Math.min(end, start + longestLabel));
  const match = labelled.exec(head);
  const text = match?.[1];
  if (!match || !text || (match[0].charAt(text.length) === '.' && !/^[QA]$/.test(text))) return null;
  const label = { start, end: start + text.length };
  if (!isSpeaker(draft, label)) return null;
  const key = (wordsOf(text).at(-1) ?? '').toLowerCase();
  return { paragraph, label, said: { start: start + match[0].length, end }, key };
}

/** True where the labels are those of a conversation: two speakers at least, three turns, and somebody who speaks again. */
function isConversation(labels: readonly Labelled[]): boolean {
  const speakers = new Set(labels.map(({ key }) => key));
  return labels.length >= 3 && speakers.size >= 2 && speakers.size < labels.length;
}

/** How many paragraphs one turn has at most; where more stand before the next label, they are the writer's. */
const longestTurn = 12;
const aside = /^[([][^)\]]*[)\]]\.?$/;

/** The paragraphs of a turn: up to the next label; behind the last label only its own. */
function partsOf(draft: Draft, { said, paragraph }: Labelled, next: Labelled | undefined): Span[] {
  const more =
    next && next.paragraph - paragraph <= longestTurn ? draft.paragraphs.slice(paragraph + 1, next.paragraph) : [];
  return [said, ...more.filter(({ start, end }) => !aside.test(draft.body.slice(start, Math.min(end, start + 200))))];
}

const titleCase = (text: string): string =>
  text === text.toUpperCase()
    ? text.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase())
    : text;

/** Names by their last word, lower case, the fullest form of each: those of the article, then those of the labels. */
function namesOf(draft: Draft, labels: readonly Labelled[]): ReadonlyMap<string, { name: string; span: Span }> {
  const names = new Map<string, { name: string; span: Span }>();
  const note = (key: string, name: string, span: Span) => {
    if (name.length > (names.get(key)?.name.length ?? 0)) names.set(key, { name, span });
  };
  const keys = new Set(labels.map(({ key }) => key));
  for (const { label, key } of labels) {
    const words = wordsOf(draft.body.slice(label.start, label.end));
    const first = words.findIndex((word) => !titles.has(word.toLowerCase().replace(/\.$/, '')));
    if (first >= 0) note(key, titleCase(words.slice(first).join(' ')), label);
  }
  for (const person of draft.people) {
    const key = familyName(person);
    if (keys.has(key)) note(key, person.name, { start: person.start, end: person.end });
  }
  return names;
}

const familyName = ({ name }: PersonMention): string => (name.split(' ').at(-1) ?? '').toLowerCase();

/** The turns of an interview or a transcript, in order; none where the text is no such thing for certain. */
export function turnsOf(draft: Draft): readonly SpokenTurn[] {
  const labels = draft.paragraphs.flatMap((_, paragraph) => labelOf(draft, paragraph) ?? []);
  if (!isConversation(labels)) return [];
  const names = namesOf(draft, labels);
  return labels.map((one, index) => {
    const known = transcriptLabels.has(one.key) ? undefined : names.get(one.key);
    const own = known?.span.start === one.label.start;
    return {
      label: one.label,
      parts: partsOf(draft, one, labels[index + 1]),
      name: known?.name ?? null,
      from: known && !own ? known.span : null,
    };
  });
}
