import type { Difference, Finding, Value } from '../../news/answer.ts';
import type { Question } from '../../news/question.ts';
import { wordsOf } from '../asked.ts';
import { name, plainName } from '../escape.ts';
import { speak, type Voice } from '../words/speak.ts';
import { citationPiece, type Piece, type Reader } from './citation.ts';

/** A finding as it is shown: what it says, then its citations. Pages are made of whole blocks where those fit. */
export interface Block {
  readonly head: string;
  readonly pieces: readonly Piece[];
}

/** A second and third citation of the same finding show this share of their quotation. */
const otherShare = 0.4;
const longestHead = 900;

/** A passage that was searched for is not found out about anything: it just stands there. */
const isPassage = ({ value, basis }: Finding, { kind }: Question) =>
  kind === 'search' && value === null && basis === 'stated';

const longestClaim = 160;

const isSentence = (text: string) => /[.!?]["”’')]*$/.test(text);

/** The claim is a sentence of the quotation, or so long, or so nearly all of it, that it would only be read twice. */
const isQuoted = ({ text, citations }: Finding) =>
  citations.some(
    ({ quote }) =>
      quote.includes(text) && (isSentence(text) || text.length > longestClaim || text.length > 0.8 * quote.length),
  );

function differenceLine({ asked, printed }: Difference, voice: Voice): string {
  const blanks = { asked: name(asked ?? '', 120), printed: name(printed ?? '', 120) };
  if (asked === null) return voice.say('difference.left', blanks);
  return voice.say(printed === null ? 'difference.added' : 'difference.changed', blanks);
}

const english = speak('en');

/** A short answer that was resolved, not cut, in the reader's language: a date, a place's country. */
function resolved({ text, value }: Finding, voice: Voice): string {
  if (value?.type === 'time' && value.from !== null && value.to !== null) {
    const [from, to] = [value.from, value.to];
    if (text === english.date(from) && from === to) return voice.date(from);
    const isRange = text === english.say('time.range', { from: english.date(from), to: english.date(to) });
    return isRange ? voice.say('time.range', { from: voice.date(from), to: voice.date(to) }) : text;
  }
  const country = value?.type === 'place' ? value.country : null;
  const inText = country === null ? '' : english.country(country);
  return country !== null && text.endsWith(inText) ? text.slice(0, -inText.length) + voice.country(country) : text;
}

/** The claim of a finding in a few words; `null` where only its quotation says it. */
export function claimOf(finding: Finding, { kind }: Question, voice: Voice): string | null {
  const { value, text } = finding;
  if (value?.type === 'quote') {
    const verdict = voice.say(`verdict.${value.verdict}`);
    const said = voice.say('verdict.saidBy', { name: name(value.speaker ?? '') });
    return value.speaker ? voice.say('verdict.of', { verdict, said }) : verdict;
  }
  if (value?.type === 'speaker') return value.name === null ? null : name(value.name);
  return kind === 'search' || isQuoted(finding) || plainName(text) === ''
    ? null
    : name(resolved(finding, voice), longestClaim);
}

const differencesOf = (value: Value | null) => (value?.type === 'quote' ? value.differences.slice(0, 6) : []);

export interface Setting extends Reader {
  readonly question: Question;
  /** The answer's title: the first finding does not say it again. */
  readonly title: string;
  /** Most characters of a quotation. */
  readonly quoteRoom: number;
}

function headOf(finding: Finding, isFirst: boolean, { question, voice, title }: Setting): string {
  const claim = claimOf(finding, question, voice);
  const differences = differencesOf(finding.value);
  const notes = finding.notes.filter(({ key }) => key !== 'quote.differs').slice(0, 4);
  const isHit = isPassage(finding, question);
  const standing = [
    ...(isHit ? [] : [voice.say(`basis.${finding.basis}`)]),
    ...(finding.sources > (isHit ? 1 : 0) ? [voice.count('sources', finding.sources)] : []),
  ];
  const lines = [
    ...(claim && !(isFirst && title.startsWith(claim)) ? [`**${claim}**`] : []),
    ...(standing.length > 0 ? [`-# ${standing.join(' · ')}`] : []),
    ...differences.map((difference) => `- ${differenceLine(difference, voice)}`),
    ...notes.map((note) => `-# ${voice.remark(note)}`),
  ];
  return lines
    .reduce((head, line) => (head.length + line.length < longestHead ? `${head}\n${line}` : head), '')
    .trimStart();
}

export interface Numbered {
  readonly finding: Finding;
  /** The number of its first citation. */
  readonly first: number;
}

/** Gives each citation of an answer its number, from 1. */
export function numbered(findings: readonly Finding[]): readonly Numbered[] {
  let next = 1;
  return findings.map((finding) => {
    const first = next;
    next += finding.citations.length;
    return { finding, first };
  });
}

export function blockOf({ finding, first }: Numbered, setting: Setting): Block {
  const question = wordsOf(setting.question);
  return {
    head: headOf(finding, first === 1, setting),
    pieces: finding.citations.map((citation, at) => {
      const room = at === 0 ? setting.quoteRoom : Math.floor(setting.quoteRoom * otherShare);
      return citationPiece(citation, { number: first + at, question, wanted: finding.text, room }, setting);
    }),
  };
}
