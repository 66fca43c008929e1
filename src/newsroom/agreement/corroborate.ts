import type { Finding, NonEmpty } from '../../news/answer.ts';
import { foldWord, termsOf } from '../../news/folding.ts';
import { independentSources, isOneText } from './copies.ts';
import { quantityOf } from './quantity.ts';

/** What a merged finding shows at most. */
const mostCitations = 5;
const folded = (text: string) => (text.match(/[\p{L}\p{N}.]+/gu) ?? []).map(foldWord).join(' ');
const longestShort = 8;

/** `1.2 million` and `1,200,000` are one amount. */
function shortKey(text: string): string {
  const amount = quantityOf(text);
  const isOne = amount !== null && amount.value - amount.least === amount.most - amount.value;
  return isOne ? `amount ${amount.value.toPrecision(9)} ${amount.unit}` : `short ${folded(text)}`;
}

/** Findings with the same key say the same: `12` and `twelve`, `May 7` and `7 May 2018` where both mean that day. */
function keyOf({ text, value, citations }: Finding): string {
  const { article, span } = citations[0];
  switch (value?.type) {
    case 'time':
      return `time ${value.from === null ? `${article.id} ${value.timex}` : `${value.from} ${value.to}`}`;
    case 'place':
      return `place ${text} ${value.name} ${value.country}`;
    case 'quote':
      return `quote ${text} ${JSON.stringify(value.differences)}`;
    case 'speaker':
      return `said ${value.name} ${folded(text)}`;
    default:
      return termsOf(text).length <= longestShort ? shortKey(text) : `passage ${article.id} ${span.start}`;
  }
}

function merged([first, ...rest]: NonEmpty<Finding>): Finding {
  const seen = new Set<string>();
  const citations = [first, ...rest]
    .flatMap((finding) => finding.citations)
    .filter(({ article, span }) => {
      const key = `${article.id} ${span.start} ${span.end}`;
      return !seen.has(key) && seen.add(key);
    });
  const [head = first.citations[0], ...more] = citations.slice(0, mostCitations);
  return { ...first, sources: independentSources(citations), citations: [head, ...more] };
}

/** Passages that are copies of one text become one. */
function withoutCopies(findings: readonly { readonly finding: Finding; readonly isPassage: boolean }[]): Finding[] {
  const groups: { readonly alike: [Finding, ...Finding[]]; readonly isPassage: boolean }[] = [];
  for (const { finding, isPassage } of findings) {
    const group = isPassage
      ? groups.find((other) => other.isPassage && isOneText(other.alike[0].citations[0], finding.citations[0]))
      : undefined;
    if (group) group.alike.push(finding);
    else groups.push({ alike: [finding], isPassage });
  }
  return groups.map(({ alike }) => merged(alike));
}

/** Findings that say the same become one, in the place of the first of them, with the citations of all. */
export function corroborate(findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const distinct = [...groups].map(([key, group]) => ({
    finding: merged(group),
    isPassage: key.startsWith('passage'),
  }));
  return withoutCopies(distinct);
}
