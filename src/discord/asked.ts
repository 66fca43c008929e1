import type { Question } from '../news/question.ts';
import { fingerprint } from './custom-id.ts';
import { literal, readBack } from './escape.ts';
import { allParts, type Part } from './limits.ts';
import { commandCalled, optionCalled } from './words/commands.ts';
import type { Voice } from './words/speak.ts';

/** The words of a question by the name of its option; what a question of this kind does not have is left out. */
const wording: { readonly [K in Question['kind']]: (question: Extract<Question, { kind: K }>) => readonly Field[] } = {
  ask: ({ question }) => [['question', question]],
  'who-said-what': ({ what, speaker }) => [
    ['what', what],
    ['speaker', speaker],
  ],
  when: ({ event }) => [['event', event]],
  where: ({ event }) => [['event', event]],
  search: ({ words }) => [['words', words]],
  'check-quote': ({ quote, speaker }) => [
    ['quote', quote],
    ['speaker', speaker],
  ],
};

type Field = readonly [name: string, value: string | null];

const kinds = [
  'ask',
  'who-said-what',
  'when',
  'where',
  'search',
  'check-quote',
] as const satisfies readonly Question['kind'][];

const letters: Readonly<Record<string, string>> = {
  question: 'q',
  what: 'a',
  speaker: 's',
  event: 'e',
  words: 'w',
  quote: 'c',
  source: 'p',
  from: 'f',
  to: 't',
};

function fieldsOf(question: Question): readonly (readonly [string, string])[] {
  const own = (wording[question.kind] as (question: Question) => readonly Field[])(question);
  const all: readonly Field[] = [...own, ['source', question.source], ['from', question.from], ['to', question.to]];
  return all.flatMap(([name, value]) => (value === null || value === '' ? [] : [[name, value] as const]));
}

const separator = '¦';
const oneLine = (text: string) =>
  text
    .replaceAll(separator, '|')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** What was asked, as short as it goes: its kind, then each word after its letter, parted by `¦`. `parse` reads it. */
export function compact(question: Question): string {
  const fields = fieldsOf(question).map(([name, value]) => `${letters[name]}${oneLine(value)}`);
  return [String(kinds.indexOf(question.kind)), ...fields].join(separator);
}

const minute = 60_000;
const epoch = Date.UTC(2020, 0, 1);

/** A moment as minutes since 2020, base 36. */
export const packNow = (iso: string) => Math.floor((Date.parse(iso) - epoch) / minute).toString(36);
export const unpackNow = (packed: string) => new Date(Number.parseInt(packed, 36) * minute + epoch).toISOString();

/** The question that `compact` wrote; `null` where the text is none. */
export function parse(text: string, { now, limit }: { readonly now: string; readonly limit: number }): Question | null {
  const [index = '', ...lines] = text.split(separator);
  const kind = /^\d$/.test(index) ? kinds[Number(index)] : undefined;
  if (!kind) return null;
  const of = (name: string) => lines.find((line) => line.startsWith(letters[name] ?? separator))?.slice(1) ?? null;
  const asked = { source: of('source'), from: of('from'), to: of('to'), now, limit };
  const makers: { readonly [K in Question['kind']]: () => Question } = {
    ask: () => ({ ...asked, kind: 'ask', question: of('question') ?? '' }),
    'who-said-what': () => ({ ...asked, kind: 'who-said-what', what: of('what'), speaker: of('speaker') }),
    when: () => ({ ...asked, kind: 'when', event: of('event') ?? '' }),
    where: () => ({ ...asked, kind: 'where', event: of('event') ?? '' }),
    search: () => ({ ...asked, kind: 'search', words: of('words') ?? '' }),
    'check-quote': () => ({ ...asked, kind: 'check-quote', quote: of('quote') ?? '', speaker: of('speaker') }),
  };
  return makers[kind]();
}

/** All words of a question, as one text. */
export const wordsOf = (question: Question) =>
  fieldsOf(question)
    .flatMap(([name, value]) => (['source', 'from', 'to', 'speaker'].includes(name) ? [] : [value]))
    .join(' ');

const mark = '-# /';
/** How long an echo may be: whole where a page bears it, so that buttons can read it back. */
export const echoRooms = { whole: 2300, usual: 1200 } as const;

/** What commands and options are called where the question was asked. */
type Names = Pick<Voice, 'command' | 'option'>;

/** What was asked, for people: the command as it is typed, each word on a line in small print. */
export function echo(question: Question, names: Names, most: number = echoRooms.usual): string {
  const fields = fieldsOf(question).map(([name, value]) => `-# ${names.option(name)}: ${literal(oneLine(value))}`);
  const [first, ...rest] = fields;
  const lines = [`${mark}${names.command(question.kind)} ${first?.slice(3) ?? ''}`, ...rest].join('\n');
  return lines.length > most ? `${lines.slice(0, most - 1).replace(/\\$/, '')}…` : lines;
}

/** Reads a question's `compact` form back out of the message that echoes it. */
function readEcho(parts: readonly Part[]): string | null {
  const found = allParts(parts).find(({ content }) => content?.startsWith(mark))?.content;
  const first = /^(\S+) (.*)$/s.exec(found?.slice(mark.length) ?? '');
  if (!first) return null;
  const lines = (first[2] ?? '').split('\n').map((line) => readBack(line.replace(/^-# /, '')));
  const fields = lines.flatMap((line) => {
    const [, name = '', value = ''] = /^([^\s:]+): (.*)$/s.exec(line) ?? [];
    const letter = letters[optionCalled(name)];
    return letter ? [`${letter}${value}`] : [];
  });
  return [String((kinds as readonly string[]).indexOf(commandCalled(first[1] ?? ''))), ...fields].join(separator);
}

/**
 * A question as a field of a `custom_id`: itself where it is short, else a mark of the echo to read it from.
 * `null` where it is too long even for the echo, which has `echoed` letters at most.
 */
export function keep(
  question: Question,
  room: number,
  { voice, echoed = echoRooms.usual }: { readonly voice: Names; readonly echoed?: number },
): string | null {
  const short = compact(question);
  if (short.length + 1 <= room) return `=${short}`;
  return echo(question, voice, Number.POSITIVE_INFINITY).length > echoed ? null : `#${fingerprint(short)}`;
}

/** The compact question of a field that `keep` wrote; `parts` is the message under which the button was pressed. */
export function recall(field: string, parts: readonly Part[]): string | null {
  if (field.startsWith('=')) return field.slice(1);
  const echoed = readEcho(parts);
  return echoed !== null && field === `#${fingerprint(echoed)}` ? echoed : null;
}
