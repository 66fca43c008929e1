import type { Answer, Finding, Value } from '../news/answer.ts';
import type { Citation } from '../news/citation.ts';
import { inEnglish } from './remarks.ts';

/** Whose words a finding shows, where it is a statement. */
function speakerOf({ value }: Finding): string | null {
  if (value?.type === 'speaker') return value.name;
  return value?.type === 'quote' ? value.speaker : null;
}

function citationLine({ article, span, quote }: Citation, speaker: string | null) {
  const { id, headline, publisher, url, published, revision } = article;
  return { article: id, headline, publisher, url, published, revision, ...span, quote, speaker };
}

function valueLine(value: Value | null) {
  if (value === null) return null;
  const { type: _, ...said } = value;
  return said;
}

function findingLine(finding: Finding) {
  const { text, value, basis, notes, score, sources, citations } = finding;
  const speaker = speakerOf(finding);
  return {
    text,
    value: valueLine(value),
    basis,
    notes: notes.map(inEnglish),
    score: Math.round(score * 1e4) / 1e4,
    sources,
    citations: citations.map((citation) => citationLine(citation, speaker)),
  };
}

/** An answer as a program reads it (the JSON of `answer` and `--json`). `ms`: how long it took. */
export function answerLine(answer: Answer, ms: number) {
  const { status, kind, understood } = answer;
  const head = { status, kind, ms: Math.round(ms * 10) / 10, understood };
  if (answer.status === 'found') {
    const { findings, disagreement } = answer;
    return { ...head, ...(disagreement && { disagreement }), findings: findings.map(findingLine) };
  }
  const { why, searched, missing, suggestions, nearest } = answer;
  return {
    ...head,
    findings: [],
    why: inEnglish(why),
    searched,
    missing,
    suggestions,
    nearest: nearest.map((citation) => citationLine(citation, null)),
  };
}
