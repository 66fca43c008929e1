import type { Reply } from '../command.ts';
import type { Coverage, Found, Nothing } from '../news/answer.ts';
import { citationLines, dateText } from './citation-text.ts';
import { findingLines } from './finding-lines.ts';
import { inEnglish } from './remarks.ts';
import { listed } from './spelling.ts';
import { harmless, type Style, wrap } from './text.ts';

/** What stands over a finding where the sources differ: over the first, and over the first of the others. */
function headingAt(at: number, { disagreement }: Found): string | null {
  if (!disagreement) return null;
  if (at === 0) return 'The sources differ:';
  return at === disagreement.findings ? 'Other passages:' : null;
}

function foundLines(answer: Found, style: Style): readonly string[] {
  const { findings } = answer;
  const many = findings.length > 1;
  return findings.flatMap((finding, at) => [
    ...(at === 0 ? [] : ['']),
    ...[headingAt(at, answer)].flatMap((heading) => (heading === null ? [] : [style.strong(heading), ''])),
    ...findingLines(finding, many ? at + 1 : 0, style),
  ]);
}

/** Publishers that are named, where there are more than one more. */
const mostNamed = 5;

/** `2 articles of Sunrise Post and Vale Courier, published May 7, 2018 to June 2, 2018`. */
export function coverageText({ articles, first, last, publishers }: Coverage): string {
  const count = articles === 1 ? '1 article' : `${articles.toLocaleString('en-US')} articles`;
  const named = publishers.length > mostNamed + 1 ? publishers.slice(0, mostNamed) : publishers;
  const rest = publishers.length - named.length;
  const of = named.length === 0 ? '' : ` of ${listed(rest > 0 ? [...named, `${rest} others`] : named)}`;
  if (articles === 0) return count;
  if (first === null) return `${count}${of}, publication ${articles === 1 ? 'date' : 'dates'} unknown`;
  const dates = last === null || last === first ? dateText(first) : `${dateText(first)} to ${dateText(last)}`;
  return `${count}${of}, published ${dates}`;
}

const quoted = (words: readonly string[]): string => listed(words.map((word) => `"${word}"`));

function nothingLines(answer: Nothing, style: Style): readonly string[] {
  const { why, searched, missing, suggestions, nearest } = answer;
  const reason = inEnglish(why);
  const unsaid = missing.filter((word) => !reason.includes(word));
  const say = (text: string) => wrap(harmless(text), '  ');
  return [
    ...wrap(harmless(`Nothing found for ${answer.understood}`)).map(style.strong),
    ...say(reason),
    ...(unsaid.length === 0 ? [] : say(`No article has ${quoted(unsaid)}.`)),
    ...say(`Searched: ${coverageText(searched)}.`),
    ...(suggestions.length === 0 ? [] : say(`Did you mean ${quoted(suggestions)}?`)),
    ...(nearest.length === 0 ? [] : ['', '  Nearest to it:']),
    ...nearest.flatMap((citation) => citationLines(citation, style)),
  ];
}

/** A reply for people: lines of at most 80 columns, the short answer first. */
export function render(reply: Reply, style: Style): readonly string[] {
  switch (reply.type) {
    case 'answer':
      return reply.answer.status === 'found' ? foundLines(reply.answer, style) : nothingLines(reply.answer, style);
    case 'card':
      return [
        ...wrap(harmless(inEnglish(reply.title))).map(style.strong),
        ...reply.lines.flatMap((line) => wrap(harmless(inEnglish(line)), '  ')),
      ];
    case 'refusal':
      return wrap(harmless(inEnglish(reply.text)));
  }
}
