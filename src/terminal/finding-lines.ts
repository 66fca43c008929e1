import type { Finding, FindingBasis, Verdict } from '../news/answer.ts';
import { citationLines } from './citation-text.ts';
import { inEnglish } from './remarks.ts';
import { hang, harmless, type Style, wrap } from './text.ts';

const bases: Readonly<Record<FindingBasis, string>> = {
  stated: 'Stated in the text.',
  inferred: 'Inferred.',
  direct: 'Direct quotation.',
  reported: 'Reported, not in quotation marks.',
  unattributed: 'The article names no speaker.',
};

const verdicts: Readonly<Record<Verdict, string>> = {
  exact: 'Exact: it stands in the article, word for word',
  altered: 'Altered: the article has other words',
  partial: 'Partial: it is only a part of what the article has',
};

/** The short answer; `null` where the citation says it all. */
function headline({ text, value, citations }: Finding): string | null {
  if (value?.type === 'quote')
    return value.speaker ? `${verdicts[value.verdict]} (${value.speaker})` : verdicts[value.verdict];
  if (value?.type === 'speaker') return value.name ?? 'A speaker who is not named';
  const { quote } = citations[0];
  return quote.includes(text) && text.length > quote.length * 0.6 ? null : text;
}

/** A speaker is inferred, a time or a place is: one word, two things to say. */
function basisText({ basis, value }: Finding): string {
  const isSpoken = value?.type === 'speaker' || value?.type === 'quote';
  return isSpoken && basis === 'inferred' ? 'Reported, the speaker is inferred.' : bases[basis];
}

/** One finding: the short answer, the words and where they stand, how we know. `number` is 0 for the only one. */
export function findingLines(finding: Finding, number: number, style: Style): readonly string[] {
  const sign = number === 0 ? '' : `${number}. `;
  const short = headline(finding);
  const sources = finding.sources > 1 ? [`${finding.sources} independent sources.`] : [];
  const remarks = [...new Set([basisText(finding), ...finding.notes.map(inEnglish), ...sources])];
  return [
    ...(short === null ? [] : hang(sign, harmless(short)).map(style.strong)),
    ...finding.citations.flatMap((citation, at) =>
      citationLines(citation, style, short === null && at === 0 && number > 0 ? sign : '  '),
    ),
    ...wrap(harmless(remarks.join(' ')), '    '),
  ];
}
